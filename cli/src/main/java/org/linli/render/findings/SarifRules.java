package org.linli.render.findings;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.linli.check.MessageTemplate;
import org.linli.check.RulePage;
import org.linli.finding.Severity;
import org.linli.render.JsonFormat;
import org.linli.value.Text;

/**
 * The rules as SARIF describes them: all that there are, so that two runs differ in results only.
 */
final class SarifRules {
  /** GitHub cuts descriptions here. */
  private static final int DESCRIPTION = 1024;

  private SarifRules() {}

  static void write(List<RulePage> pages, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("rules");
    for (RulePage page : pages) {
      write(page, json);
    }
    json.writeEndArray();
  }

  private static void write(RulePage page, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", page.id().text());
    json.writeStringField("name", page.id().text());
    text("shortDescription", both(page.zh().message(), page.en().message()), json);
    text("fullDescription", Text.shortened(why(page), DESCRIPTION), json);
    json.writeObjectFieldStart("help");
    json.writeStringField("text", both(page.zh().hint(), page.en().hint()));
    json.writeStringField("markdown", markdown(page));
    json.writeEndObject();
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", SarifLog.level(page.severity()));
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    json.writeArrayFieldStart("tags");
    json.writeString(page.scope().word());
    json.writeEndArray();
    json.writeStringField("since", page.since());
    json.writeStringField("problem.severity", problem(page.severity()));
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void text(String key, String text, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(key);
    json.writeStringField("text", JsonFormat.text(text));
    json.writeEndObject();
  }

  /** Chinese first, then English; a fact that only a finding has is left open. */
  private static String both(String zh, String en) {
    return MessageTemplate.filled(zh, fact -> Optional.empty())
        + " / "
        + MessageTemplate.filled(en, fact -> Optional.empty());
  }

  /** The section that says why, without its heading. */
  private static String why(RulePage page) {
    String body = page.body();
    int from = body.indexOf('\n', body.indexOf("## 为什么"));
    int to = body.indexOf("\n## ", from);
    return to < 0
        ? both(page.zh().message(), page.en().message())
        : body.substring(from, to).strip();
  }

  private static String markdown(RulePage page) {
    return "**"
        + both(page.zh().hint(), page.en().hint()).replace("*", "\\*")
        + "**\n\n"
        + page.body().strip()
        + "\n";
  }

  private static String problem(Severity severity) {
    return severity == Severity.INFO ? "recommendation" : severity.word();
  }
}
