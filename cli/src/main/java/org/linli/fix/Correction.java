package org.linli.fix;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.discover.UnitFile;

/**
 * What would be corrected in one file, or why nothing is.
 *
 * @param file of a unit
 * @param before its bytes as they were read; empty where they were not
 * @param after its bytes with all corrections; the same where there are none
 * @param encoding what it is in, and what it is to be in; empty where that does not change
 * @param diff the changes of its text
 * @param counts how often each kind of correction is made, in the order of kinds
 * @param left how many corrections were not made, since the file would have been read otherwise
 * @param aside why the whole file is left alone; empty where it is not
 * @param byHand what somebody has to correct, since the file is not rewritten
 */
public record Correction(
    UnitFile file,
    Content before,
    Content after,
    Optional<Encodings> encoding,
    Diff diff,
    Map<Kind, Integer> counts,
    int left,
    Optional<Aside> aside,
    List<ByHand> byHand) {

  /** Copies the collections. */
  public Correction {
    EnumMap<Kind, Integer> ordered = new EnumMap<>(Kind.class);
    ordered.putAll(counts);
    counts = Collections.unmodifiableMap(ordered);
    byHand = List.copyOf(byHand);
  }

  /** Why a file is left alone although it may need correction. */
  public enum Aside {
    /** It is reached by a link; the file itself is corrected where it lies. */
    LINK,
    /** It is larger than what is held in memory. */
    TOO_LARGE,
    /** Written in UTF-8 it would be read as something else. */
    UNPROVED,
    /** The disk does not give it. */
    UNREADABLE
  }

  /**
   * Names of encodings.
   *
   * @param old as {@code GB18030}
   * @param marked whether the new one, which is UTF-8, begins with a byte-order mark
   */
  public record Encodings(String old, boolean marked) {}

  /**
   * A cell or row of a workbook.
   *
   * @param place as {@code Sheet1!E12}, for a row {@code Sheet1!12}
   * @param kind what is to be corrected
   * @param value the text as it is
   * @param better the text as it should be; empty for a row that is to be taken out
   */
  public record ByHand(String place, Kind kind, String value, String better) {}

  /** Returns whether the file would change. */
  public boolean isChange() {
    return !counts.isEmpty();
  }

  /** Returns how many corrections there are. */
  public int size() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  static Correction aside(UnitFile file, Aside why) {
    return unchanged(file, Content.none(), 0, Optional.of(why), List.of());
  }

  static Correction none(UnitFile file, byte[] bytes, int left) {
    return unchanged(file, Content.of(bytes), left, Optional.empty(), List.of());
  }

  static Correction byHand(UnitFile file, List<ByHand> cells) {
    return unchanged(file, Content.none(), 0, Optional.empty(), cells);
  }

  private static Correction unchanged(
      UnitFile file, Content content, int left, Optional<Aside> why, List<ByHand> cells) {
    return new Correction(
        file, content, content, Optional.empty(), Diff.NONE, Map.of(), left, why, cells);
  }
}
