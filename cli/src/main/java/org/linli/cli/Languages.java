package org.linli.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.linli.cli.settings.Setting;
import org.linli.cli.settings.Settings;
import org.linli.render.findings.Language;

/** Which language a command line is answered in. */
final class Languages {
  private static final String OPTION = "--lang";

  private Languages() {}

  /**
   * Returns the language for a command line: {@code --lang}, then what the settings say, then the
   * user's locale as the launcher passes it on. Any locale that is not English gets Chinese, for
   * cron's {@code C} says nothing and the offices read Chinese.
   */
  static Language of(String[] arguments, Map<String, String> environment, Settings settings) {
    return asked(arguments)
        .or(() -> settings.of("", "lang").flatMap(Setting::value).flatMap(Language::ofWord))
        .or(() -> wanted(environment))
        .orElse(Language.ZH);
  }

  /**
   * Returns the language that {@code --lang} names, wherever it stands: help must know it before
   * anything is parsed.
   */
  private static Optional<Language> asked(String[] arguments) {
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].startsWith(OPTION + "=")) {
        return Language.ofWord(arguments[i].substring(OPTION.length() + 1));
      }
      if (arguments[i].equals(OPTION) && i + 1 < arguments.length) {
        return Language.ofWord(arguments[i + 1]);
      }
    }
    return Optional.empty();
  }

  private static Optional<Language> wanted(Map<String, String> environment) {
    for (String name : new String[] {"LINLI_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG"}) {
      String value = environment.getOrDefault(name, "");
      if (value.length() >= 2) {
        return Language.ofWord(value.substring(0, 2).toLowerCase(Locale.ROOT));
      }
    }
    return Optional.empty();
  }

  static Locale locale(Language language) {
    return language == Language.ZH ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
  }
}
