package org.linli.cli;

import java.util.List;
import org.linli.aggregate.Trace;
import org.linli.aggregate.Trace.LeftOut;
import org.linli.aggregate.Trace.Outcome;
import org.linli.aggregate.Trace.Part;
import org.linli.cli.TextTable.Align;
import org.linli.compile.Survey;
import org.linli.finding.Finding;
import org.linli.finding.Location;
import org.linli.render.FieldText;
import org.linli.render.data.FigurePath;
import org.linli.render.findings.Words;
import org.linli.value.PersonalData;
import org.linli.value.Text;
import org.linli.value.UnitCode;

/** What a figure is made of, as a table on a terminal. */
final class TraceText {
  private static final int NAME = 24;
  private static final int TEXT = 40;

  private final Command command;
  private final Survey survey;
  private final FigurePath path;
  private final Trace trace;
  private final Words words;

  TraceText(Command command, Survey survey, FigurePath path, Trace trace) {
    this.command = command;
    this.survey = survey;
    this.path = path;
    this.trace = trace;
    this.words = Campaigns.words(survey, command.messages().language());
  }

  /**
   * Prints the parts, their sum, and how many rows were left out.
   *
   * @param all whether these rows are listed too
   */
  void print(boolean all) {
    parts();
    sum();
    if (!trace.silent().isEmpty()) {
      command.result(command.text("trace.silent", trace.silent().size()));
    }
    if (!trace.leftOut().isEmpty()) {
      command.result(
          command.text(all ? "trace.left-out" : "trace.left-out-hidden", trace.leftOut().size()));
    }
    if (all) {
      leftOut();
    }
  }

  private void parts() {
    if (trace.parts().isEmpty()) {
      return;
    }
    TextTable table =
        new TextTable(
            Align.LEFT, Align.LEFT, Align.LEFT, Align.LEFT, Align.RIGHT, Align.LEFT, Align.RIGHT);
    table.row(
        command.text("trace.code"),
        command.text("trace.unit"),
        command.text("trace.place"),
        command.text("trace.name"),
        command.text("trace.value"),
        command.text("trace.text"),
        trace.outcome() == Outcome.DISTINCT ? command.text("trace.rows") : "");
    for (Part part : trace.parts()) {
      table.row(
          part.unit().map(UnitCode::text).orElse("-"),
          part.unit().map(survey::unitName).map(Text::shown).orElse("-"),
          place(part.at()),
          shown(part.name(), NAME),
          FieldText.plain(part.value()),
          shown(part.text(), TEXT),
          trace.outcome() == Outcome.DISTINCT ? Long.toString(part.rows()) : "");
    }
    table.lines().forEach(command::result);
    command.result("");
  }

  private void sum() {
    String sum = FieldText.plain(trace.sum());
    String result = path.value().orElseGet(() -> FieldText.plain(trace.result()));
    String divisor = FieldText.plain(trace.divisor());
    String line =
        switch (trace.outcome()) {
          case SUM -> command.text("trace.sum", path.name(), result, trace.parts().size());
          case DISTINCT -> command.text("trace.distinct", path.name(), result);
          case RATIO -> command.text("trace.ratio", path.name(), result, sum, divisor);
          case SHARE -> command.text("trace.share", path.name(), result, sum, divisor);
          case STATED -> command.text("trace.stated", path.name(), result);
        };
    command.result(command.style().bold(line));
  }

  private void leftOut() {
    for (LeftOut left : trace.leftOut()) {
      Part part = left.part();
      command.result(
          "  "
              + place(part.at())
              + " "
              + shown(part.name(), NAME)
              + " "
              + (part.value().signum() == 0
                  ? command.text("trace.unreadable", shown(part.text(), TEXT))
                  : command.text(
                      "trace.missed", FieldText.plain(part.value()), shown(part.text(), TEXT))));
      reasons(left.reasons());
    }
  }

  private void reasons(List<Finding> reasons) {
    for (Finding reason : reasons) {
      command.result(
          "      "
              + command.style().dim("→ " + reason.rule() + " ")
              + Text.shown(words.message(reason)));
    }
  }

  private static String shown(String text, int most) {
    return Text.shortened(Text.shown(PersonalData.masked(text.replace('\n', ' '))), most);
  }

  private static String place(Location at) {
    String file = Text.shown(at.file().orElse("-"));
    if (at.inWorkbook().isPresent()) {
      return file + ":" + Text.shown(at.inWorkbook().get());
    }
    return file + at.line().map(line -> ":" + line).orElse("");
  }
}
