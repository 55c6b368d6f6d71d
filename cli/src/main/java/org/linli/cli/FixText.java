package org.linli.cli;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.linli.fix.Correction;
import org.linli.fix.Hunk;
import org.linli.fix.Kind;
import org.linli.value.PersonalData;
import org.linli.value.Text;

/** Tells of corrections: the diff as the result, everything else as messages. */
final class FixText {
  private static final int SHOWN = 60;
  private static final String TAB = "\t";

  private final Command command;
  private final Style style;
  private final Map<Kind, Integer> all = new EnumMap<>(Kind.class);
  private int files;
  private int byHand;

  FixText(Command command) {
    this.command = command;
    this.style = command.style();
  }

  /** Prints a file's changes as a unified diff. Numbers of persons are masked in it. */
  void diff(Correction correction) {
    count(correction);
    if (command.common.quiet) {
      return;
    }
    String name = correction.file().name();
    String old = correction.encoding().map(change -> TAB + change.old()).orElse("");
    String now =
        correction
            .encoding()
            .map(change -> TAB + (change.marked() ? "UTF-8 (BOM)" : "UTF-8"))
            .orElse("");
    command.result(style.bold("--- " + shown(name) + old));
    command.result(style.bold("+++ " + shown(name) + now));
    correction.diff().hunks(this::hunk);
  }

  private void hunk(Hunk hunk) {
    String where =
        "@@ -"
            + hunk.oldStart()
            + ","
            + hunk.oldLines()
            + " +"
            + hunk.newStart()
            + ","
            + hunk.newLines()
            + " @@ ";
    command.result(style.careful(where + words(hunk)));
    for (Hunk.Line line : hunk.lines()) {
      String text = line.sign().mark() + shown(PersonalData.masked(line.text()));
      command.result(
          switch (line.sign()) {
            case KEPT -> text;
            case REMOVED -> style.bad(text);
            case ADDED -> style.good(text);
          });
      if (!line.ends()) {
        command.result("\\ No newline at end of file");
      }
    }
  }

  private String words(Hunk hunk) {
    return new TreeSet<>(hunk.kinds())
        .stream().map(this::word).collect(Collectors.joining(command.text("list.separator")));
  }

  /** What a terminal would act upon is written out; a tab is only a gap. */
  private static String shown(String text) {
    return Arrays.stream(text.split(TAB, -1)).map(Text::shown).collect(Collectors.joining(TAB));
  }

  private String word(Kind kind) {
    String word = command.text("fix.kind." + kind.word());
    return kind.rule().map(rule -> command.text("fix.kind.rule", word, rule)).orElse(word);
  }

  /** Prints that a file has been rewritten. */
  void written(Correction correction) {
    count(correction);
    if (!command.common.quiet) {
      command.result(
          command.text(
              "fix.written", shown(correction.file().name()), counted(correction.counts())));
    }
  }

  private void count(Correction correction) {
    files++;
    correction.counts().forEach((kind, often) -> all.merge(kind, often, Integer::sum));
  }

  private String counted(Map<Kind, Integer> counts) {
    return counts.entrySet().stream()
        .map(entry -> command.text("fix.counted", word(entry.getKey()), entry.getValue()))
        .collect(Collectors.joining(command.text("list.separator")));
  }

  /** Says what of a file is not corrected, and why. */
  void remark(Correction correction) {
    String name = shown(correction.file().name());
    correction
        .aside()
        .ifPresent(
            why ->
                command.message(
                    command.text(
                        switch (why) {
                          case LINK -> "fix.link";
                          case TOO_LARGE -> "fix.too-large";
                          case UNPROVED -> "fix.unproved";
                          case UNREADABLE -> "fix.unreadable";
                        },
                        name)));
    if (correction.left() > 0) {
      command.message(command.text("fix.left", name, correction.left()));
    }
    for (Correction.ByHand cell : correction.byHand()) {
      byHand++;
      String value = Text.shortened(shown(PersonalData.masked(cell.value())), SHOWN);
      command.message(
          cell.kind() == Kind.TOTAL_ROW
              ? command.text("fix.by-hand.row", name, cell.place(), value, word(cell.kind()))
              : command.text(
                  "fix.by-hand.cell", name, cell.place(), value, cell.better(), word(cell.kind())));
    }
  }

  /** Says how much there was. */
  void end(boolean written) {
    if (files == 0) {
      command.message(command.text(written ? "fix.none-written" : "fix.none"));
    } else {
      int places = all.values().stream().mapToInt(Integer::intValue).sum();
      command.message(
          command.text(written ? "fix.end-written" : "fix.end", files, places, counted(all)));
    }
    if (byHand > 0) {
      command.message(command.text("fix.by-hand", byHand));
    }
  }
}
