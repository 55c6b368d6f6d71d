package org.linli.fix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Puts edits together to a unified diff. What changes is known, so nothing need be compared. */
final class Hunks {
  private static final int CONTEXT = 3;

  private final String text;
  private final int[] starts;

  private Hunks(String text) {
    this.text = text;
    this.starts = starts(text);
  }

  /** Returns the hunks of edits, which are in order and do not overlap. */
  static List<Hunk> of(String text, List<Edit> edits) {
    return edits.isEmpty() ? List.of() : new Hunks(text).of(edits);
  }

  /**
   * Lines that edits touch.
   *
   * @param first from 0
   * @param end behind the last
   */
  private record Block(int first, int end, List<Edit> edits) {}

  private List<Hunk> of(List<Edit> edits) {
    List<Hunk> hunks = new ArrayList<>();
    List<Block> together = new ArrayList<>();
    int shift = 0;
    for (Block block : blocks(edits)) {
      boolean apart =
          !together.isEmpty() && block.first - together.get(together.size() - 1).end > 2 * CONTEXT;
      if (apart) {
        Hunk hunk = hunk(together, shift);
        shift += hunk.newLines() - hunk.oldLines();
        hunks.add(hunk);
        together.clear();
      }
      together.add(block);
    }
    hunks.add(hunk(together, shift));
    return hunks;
  }

  private List<Block> blocks(List<Edit> edits) {
    List<Block> blocks = new ArrayList<>();
    for (Edit edit : edits) {
      int first = line(edit.start());
      int end = line(Math.max(edit.start(), edit.end() - 1)) + 1;
      Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
      if (last != null && first <= last.end) {
        last.edits.add(edit);
        blocks.set(blocks.size() - 1, new Block(last.first, Math.max(last.end, end), last.edits));
      } else {
        blocks.add(new Block(first, end, new ArrayList<>(List.of(edit))));
      }
    }
    return blocks;
  }

  private Hunk hunk(List<Block> blocks, int shift) {
    int first = Math.max(0, blocks.get(0).first - CONTEXT);
    int end = Math.min(starts.length - 1, blocks.get(blocks.size() - 1).end + CONTEXT);
    List<Hunk.Line> lines = new ArrayList<>();
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    int at = first;
    for (Block block : blocks) {
      add(Hunk.Sign.KEPT, text.substring(starts[at], starts[block.first]), lines);
      int from = starts[block.first];
      int to = starts[block.end];
      add(Hunk.Sign.REMOVED, text.substring(from, to), lines);
      add(Hunk.Sign.ADDED, Edit.applied(text, from, to, block.edits), lines);
      block.edits.forEach(edit -> kinds.addAll(edit.kinds()));
      at = block.end;
    }
    add(Hunk.Sign.KEPT, text.substring(starts[at], starts[end]), lines);
    int added = count(Hunk.Sign.ADDED, lines) - count(Hunk.Sign.REMOVED, lines);
    int newLines = end - first + added;
    return new Hunk(
        first + 1, end - first, first + shift + (newLines == 0 ? 0 : 1), newLines, kinds, lines);
  }

  private static int count(Hunk.Sign sign, List<Hunk.Line> lines) {
    return (int) lines.stream().filter(line -> line.sign() == sign).count();
  }

  private static void add(Hunk.Sign sign, String text, List<Hunk.Line> lines) {
    int[] starts = starts(text);
    for (int i = 0; i + 1 < starts.length; i++) {
      int end = starts[i + 1];
      while (end > starts[i] && isBreak(text.charAt(end - 1))) {
        end--;
      }
      lines.add(new Hunk.Line(sign, text.substring(starts[i], end), end < starts[i + 1]));
    }
  }

  /** Returns the line that a character stands on, from 0. */
  private int line(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    int line = found < 0 ? -found - 2 : found;
    return Math.min(line, Math.max(0, starts.length - 2));
  }

  /** Returns where each line begins, and where the text ends. */
  private static int[] starts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean within = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (isBreak(c) && !within || i == text.length() - 1) {
        starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }
}
