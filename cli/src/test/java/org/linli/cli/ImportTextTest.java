package org.linli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linli.intake.IntakeException;
import org.linli.intake.LeftOver;
import org.linli.render.findings.Language;

/** Whatever an import can end in, there are words for it in both languages. */
class ImportTextTest {
  private static final Path PAGE =
      Path.of("src/main/resources/org/linli/check/rules/office-file-refused.md");

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_reason_has_its_words(Language language) {
    Messages messages = new Messages(language);
    for (IntakeException.Reason reason : IntakeException.Reason.values()) {
      assertThat(messages.text("import.not." + word(reason), "一", "二", "三", "四"))
          .isNotBlank()
          .doesNotContain("{");
    }
    for (LeftOver.Why why : LeftOver.Why.values()) {
      assertThat(messages.text("import.why." + word(why), "表!A1", "栏", "字", 1))
          .contains("表!A1")
          .doesNotContain("{");
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_reason_for_which_an_office_file_is_refused_has_its_words(Language language)
      throws IOException {
    List<String> reasons = reasons();
    assertThat(reasons).hasSizeGreaterThan(10);
    for (String reason : reasons) {
      assertThat(new Messages(language).text("import.refused." + reason)).isNotBlank();
    }
  }

  /** The rule's page names them all: {@code {reason?not-a-zip=…|not-a-workbook=…}}. */
  private static List<String> reasons() throws IOException {
    Matcher list = Pattern.compile("\\{reason\\?([^}]*)}").matcher(Files.readString(PAGE));
    assertThat(list.find()).isTrue();
    List<String> reasons = new ArrayList<>();
    Matcher reason = Pattern.compile("(?:^|\\|)([a-z-]+)=").matcher(list.group(1));
    while (reason.find()) {
      reasons.add(reason.group(1));
    }
    return reasons;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
