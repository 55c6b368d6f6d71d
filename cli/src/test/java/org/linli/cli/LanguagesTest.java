package org.linli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.linli.cli.settings.Settings;
import org.linli.render.findings.Language;

class LanguagesTest {
  @Test
  void the_option_goes_before_the_locale() {
    assertThat(
            Languages.of(
                new String[] {"check", "--lang=en"},
                Map.of("LINLI_LOCALE", "zh_CN.UTF-8"),
                Settings.none()))
        .isEqualTo(Language.EN);
    assertThat(
            Languages.of(
                new String[] {"--lang", "zh", "check"}, Map.of("LANG", "en_US"), Settings.none()))
        .isEqualTo(Language.ZH);
  }

  @Test
  void the_locale_of_the_user_is_what_the_launcher_passes_on() {
    assertThat(
            Languages.of(
                new String[0],
                Map.of("LINLI_LOCALE", "en_US.UTF-8", "LC_ALL", "C.UTF-8"),
                Settings.none()))
        .isEqualTo(Language.EN);
  }

  @Test
  void a_locale_that_says_nothing_gets_chinese() {
    assertThat(Languages.of(new String[0], Map.of("LINLI_LOCALE", "C"), Settings.none()))
        .isEqualTo(Language.ZH);
    assertThat(Languages.of(new String[0], Map.of("LINLI_LOCALE", "tr_TR.UTF-8"), Settings.none()))
        .isEqualTo(Language.ZH);
    assertThat(Languages.of(new String[0], Map.of(), Settings.none())).isEqualTo(Language.ZH);
  }

  @Test
  void both_bundles_hold_the_same_keys_with_the_same_places() {
    Messages chinese = new Messages(Language.ZH);
    Messages english = new Messages(Language.EN);
    assertThat(new TreeSet<>(chinese.bundle().keySet()))
        .isEqualTo(new TreeSet<>(english.bundle().keySet()));
    for (String key : chinese.bundle().keySet()) {
      assertThat(places(english.bundle().getString(key)))
          .as(key)
          .isEqualTo(places(chinese.bundle().getString(key)));
    }
  }

  private static Set<String> places(String text) {
    Set<String> found = new TreeSet<>();
    java.util.regex.Pattern.compile("\\{\\d(?=[}?])")
        .matcher(text)
        .results()
        .forEach(place -> found.add(place.group()));
    return found;
  }
}
