package org.linli.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.linli.intake.Imported;
import org.linli.intake.IntakeException;
import org.linli.intake.LeftOver;
import org.linli.intake.Place;
import org.linli.value.PersonalData;
import org.linli.value.Text;

/**
 * What an import is told of in.
 *
 * @param messages in the reader's language
 */
record ImportText(Messages messages) {
  /** So much of one text, and so many of what was left in one file, are shown. */
  private static final int SHOWN = 60;

  private static final int MOST = 50;
  private static final int LONGEST = 200;

  /** Returns what became of a file, in one line. */
  String made(String file, Imported imported) {
    String name = shown(file);
    List<String> made = new ArrayList<>();
    count(made, "import.rows", imported.rows());
    count(made, "import.records", imported.records());
    count(made, "import.images", imported.images());
    count(made, "import.facts", imported.facts());
    List<String> there = new ArrayList<>();
    count(there, "import.rows", imported.rowsThere());
    count(there, "import.records", imported.recordsThere());
    String joint = text("list.separator");
    String news = String.join(joint, made);
    if (there.isEmpty()) {
      return text(made.isEmpty() ? "import.nothing" : "import.made", name, news);
    }
    String old = String.join(joint, there);
    return text(made.isEmpty() ? "import.there" : "import.made-there", name, news, old);
  }

  private void count(List<String> parts, String key, int number) {
    if (number > 0) {
      parts.add(text(key, number));
    }
  }

  /** Returns why a file was not taken over. */
  String reason(IntakeException not) {
    String key = "import.not." + word(not.reason());
    if (not.reason() == IntakeException.Reason.REFUSED) {
      return text(key, text("import.refused." + not.facts().get(0)));
    }
    if (not.reason() == IntakeException.Reason.TOO_LARGE) {
      return text(key, Long.parseLong(not.facts().get(0)) >> 20);
    }
    return text(
        key, not.facts().stream().map(fact -> Text.shortened(shown(fact), LONGEST)).toArray());
  }

  /** Returns what of a file was left, a line each, and at the end how much more. */
  List<String> left(Imported imported) {
    List<LeftOver> left = imported.left();
    List<String> lines = new ArrayList<>();
    left.stream()
        .limit(MOST)
        .forEach(
            one ->
                lines.add(
                    text(
                        "import.why." + word(one.why()),
                        place(one.place()),
                        shown(one.heading()),
                        Text.shortened(shown(Text.clean(one.text())), SHOWN),
                        one.cells())));
    if (left.size() > MOST) {
      lines.add(text("import.more", left.size() - MOST));
    }
    return lines;
  }

  private String place(Place place) {
    return switch (place.kind()) {
      case SHEET -> shown(place.name()) + "!" + place.cell();
      case TABLE -> text("import.place.table", place.table(), place.line(), place.column());
      case PARAGRAPH -> text("import.place.paragraph", place.line());
      case PART -> shown(place.name());
    };
  }

  /** Numbers of persons are not told on, and nothing that a terminal would obey. */
  static String shown(String text) {
    return Text.shown(PersonalData.masked(text));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private String text(String key, Object... facts) {
    return messages.text(key, facts);
  }
}
