package org.linli.render.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks a title by meaning (GB/T 9704-2012, 7.3.1): no line ends within a word or a quotation. */
final class TitleLines {
  /** 2号 characters that fit between the margins. */
  private static final int WIDEST = 20;

  /** Before these a title may be broken. */
  private static final Pattern SEAM =
      Pattern.compile("(?=关于|推动|开展|做好|加强|贯彻|落实|(?<!社会)组织|“|《)|(?<=[”》])(?![”》）])|(?<=关于)");

  private TitleLines() {}

  /**
   * Returns the lines of a title: one if it fits, else the fewest, as equal in length as may be.
   */
  static List<String> of(String title) {
    List<String> pieces = pieces(title);
    for (int lines = 1; lines <= pieces.size(); lines++) {
      List<String> best = best(pieces, lines);
      if (best.stream().allMatch(line -> line.length() <= WIDEST)) {
        return best;
      }
    }
    return List.of(title);
  }

  private static List<String> pieces(String title) {
    List<String> pieces = new ArrayList<>();
    for (String piece : SEAM.splitAsStream(title).toList()) {
      boolean within = !pieces.isEmpty() && open(pieces.get(pieces.size() - 1));
      if (within) {
        pieces.set(pieces.size() - 1, pieces.get(pieces.size() - 1) + piece);
      } else if (!piece.isEmpty()) {
        pieces.add(piece);
      }
    }
    return pieces.isEmpty() ? List.of(title) : pieces;
  }

  private static boolean open(String piece) {
    return piece.chars().filter(c -> c == '“' || c == '《').count()
        > piece.chars().filter(c -> c == '”' || c == '》').count();
  }

  /** The pieces on so many lines, such that the longest line is as short as possible. */
  private static List<String> best(List<String> pieces, int lines) {
    if (lines == 1) {
      return List.of(String.join("", pieces));
    }
    List<String> best = List.of();
    int shortest = Integer.MAX_VALUE;
    for (int first = 1; first <= pieces.size() - lines + 1; first++) {
      List<String> broken = new ArrayList<>();
      broken.add(String.join("", pieces.subList(0, first)));
      broken.addAll(best(pieces.subList(first, pieces.size()), lines - 1));
      int longest = broken.stream().mapToInt(String::length).max().orElseThrow();
      if (longest < shortest) {
        shortest = longest;
        best = List.copyOf(broken);
      }
    }
    return best;
  }
}
