package org.linli.cli.manual;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text in the man macros of roff, built from top to bottom; what is data is escaped here. */
final class Roff {
  /** roff breaks lines at spaces alone, and Chinese has none; no mark may begin a line. */
  private static final Pattern BREAKABLE =
      Pattern.compile("([\\p{IsHan}，。；：、）”])(?=[\\p{IsHan}（“a-zA-Z0-9])");

  private final StringBuilder text = new StringBuilder();

  /** Begins a page of section 1. */
  Roff(String name, String date, String program) {
    macro(
        "TH "
            + List.of(escaped(name), "1", date, escaped(program)).stream()
                .map(word -> '"' + word + '"')
                .collect(Collectors.joining(" ")));
    // Neither broken words nor stretched lines: what is shown can be copied.
    macro("nh");
    macro("ad l");
  }

  Roff section(String heading) {
    return macro("SH \"" + escaped(heading) + '"');
  }

  /** A term with its description below it, indented; {@code term} is roff already. */
  Roff entry(String term, String description) {
    return macro("TP").raw(term).line(description.isEmpty() ? "\u00a0" : description);
  }

  /** Lines that stay as they are. */
  Roff verbatim(List<String> lines) {
    macro("nf");
    lines.forEach(this::line);
    return macro("fi");
  }

  Roff line(String words) {
    return raw(BREAKABLE.matcher(escaped(words)).replaceAll("$1\\\\:"));
  }

  Roff raw(String roff) {
    text.append(roff.startsWith(".") || roff.startsWith("'") ? "\\&" : "").append(roff);
    text.append('\n');
    return this;
  }

  private Roff macro(String line) {
    text.append('.').append(line).append('\n');
    return this;
  }

  static String bold(String words) {
    return "\\fB" + escaped(words) + "\\fR";
  }

  /** What is to be filled in; between its choices a line may break. */
  static String italic(String words) {
    return "\\fI" + escaped(words).replace("|", "|\\:") + "\\fR";
  }

  /** A plain hyphen would be set as a dash, and an option could not be copied. */
  static String escaped(String words) {
    return words
        .replace("\\", "\\e")
        .replace("-", "\\-")
        .replace("'", "\\(aq")
        .replace("`", "\\(ga")
        .replace("^", "\\(ha")
        .replace("~", "\\(ti")
        .replace("\"", "\\(dq");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
