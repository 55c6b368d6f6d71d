package org.linli.fix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What changes in the text of a file. That is known, so nothing need be compared; and it is put
 * together hunk by hunk when somebody asks, for of a large file all of it would fill the memory.
 */
public final class Diff {
  /** Nothing changes. */
  static final Diff NONE = new Diff("", List.of());

  private static final int CONTEXT = 3;

  /** Where every line changes, a hunk goes no further than this. */
  private static final int LONGEST = 500;

  private final String text;
  private final List<Edit> edits;
  private final int[] starts;

  /** Takes edits, which are in order and do not overlap. */
  Diff(String text, List<Edit> edits) {
    this.text = text;
    this.edits = List.copyOf(edits);
    this.starts = edits.isEmpty() ? new int[1] : starts(text);
  }

  /** Hands out the hunks in order; none of a file whose text stays as it is. */
  public void hunks(Consumer<Hunk> taker) {
    List<Block> together = new ArrayList<>();
    int done = 0;
    int shift = 0;
    for (Block block : blocks()) {
      if (!together.isEmpty() && (isApart(together, block) || lines(together) > LONGEST)) {
        Hunk hunk = hunk(together, done, block.first, shift);
        taker.accept(hunk);
        shift += hunk.newLines() - hunk.oldLines();
        done = hunk.oldStart() - 1 + hunk.oldLines();
        together.clear();
      }
      together.add(block);
    }
    if (!together.isEmpty()) {
      taker.accept(hunk(together, done, starts.length - 1, shift));
    }
  }

  private static boolean isApart(List<Block> together, Block next) {
    return next.first - together.get(together.size() - 1).end > 2 * CONTEXT;
  }

  private static int lines(List<Block> together) {
    return together.get(together.size() - 1).end - together.get(0).first;
  }

  /**
   * Lines that edits touch.
   *
   * @param first from 0
   * @param end behind the last
   */
  private record Block(int first, int end, List<Edit> edits) {}

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    for (Edit edit : edits) {
      int first = line(edit.start());
      int end = line(Math.max(edit.start(), edit.end() - 1)) + 1;
      Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
      boolean joins =
          last != null
              && (first < last.end || first == last.end && last.end - last.first < LONGEST);
      if (last != null && joins) {
        last.edits.add(edit);
        blocks.set(blocks.size() - 1, new Block(last.first, Math.max(last.end, end), last.edits));
      } else {
        blocks.add(new Block(first, end, new ArrayList<>(List.of(edit))));
      }
    }
    return blocks;
  }

  /**
   * Puts blocks together.
   *
   * @param from the first line that no hunk before it holds, from 0
   * @param to behind the last line that is not the next hunk's
   * @param shift how many more lines the new text has before it
   */
  private Hunk hunk(List<Block> blocks, int from, int to, int shift) {
    int first = Math.max(from, blocks.get(0).first - CONTEXT);
    int end = Math.min(to, blocks.get(blocks.size() - 1).end + CONTEXT);
    List<Hunk.Line> lines = new ArrayList<>();
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    int at = first;
    for (Block block : blocks) {
      add(Hunk.Sign.KEPT, text.substring(starts[at], starts[block.first]), lines);
      int begin = starts[block.first];
      int behind = starts[block.end];
      add(Hunk.Sign.REMOVED, text.substring(begin, behind), lines);
      add(Hunk.Sign.ADDED, String.join("", Edit.parts(text, begin, behind, block.edits)), lines);
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
