package org.linli.compile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.linli.render.data.ReportJson;
import org.linli.render.findings.FindingsJson;
import org.linli.render.findings.Language;
import org.linli.render.findings.Words;

/** All that a survey says but for the forms that it is said in. */
final class Snapshot {
  private Snapshot() {}

  static String of(Survey survey) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportJson.write(survey.statistics(), survey.notice(), out);
    FindingsJson.write(survey.findings(), words(survey), out);
    return out.toString(UTF_8)
        + survey.findings().unlisted()
        + survey.findings().byRule()
        + survey.crashes()
        + survey.statistics().submissions();
  }

  static Words words(Survey survey) {
    return new Words(Language.ZH, survey.catalog()::page, survey.notice());
  }
}
