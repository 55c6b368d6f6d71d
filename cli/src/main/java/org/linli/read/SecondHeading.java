package org.linli.read;

import java.util.regex.Pattern;
import org.linli.value.Text;

/**
 * The second row of a heading, and what it makes of the first.
 *
 * <pre>
 *   活动地域     参与社会组织          投入资金
 *   （县/乡/村）  名称       人数       （万元）
 *      ▼          ▼         ▼          ▼
 *   above+below  below  参与+人数   above+below
 * </pre>
 */
final class SecondHeading {
  private static final Pattern BRACKETED = Pattern.compile("[(\\[【〔][^)\\]】〕]*[)\\]】〕]");

  private final Headings headings;
  private final RawRow first;
  private final RawRow second;

  SecondHeading(Headings headings, RawRow first, RawRow second) {
    this.headings = headings;
    this.first = first;
    this.second = second;
  }

  /** Returns whether every filled cell of the second row belongs to the heading. */
  boolean belongs() {
    return second.firstFilled().isPresent()
        && !RowKinds.note(second)
        && second.filled().stream().allMatch(this::belongs);
  }

  private boolean belongs(RawCell cell) {
    return headings.field(words(cell.column() - 1)).isPresent();
  }

  /** Returns what both rows together say over the column of an index, from 0. */
  String words(int index) {
    String above = first.text(index);
    String below = second.text(index);
    if (!second.isFilled(index)) {
      return above;
    }
    if (headings.field(below).isPresent()) {
      return below;
    }
    if (headings.field(above).isPresent()) {
      if (BRACKETED.matcher(Text.folded(below)).matches()) {
        return above + below;
      }
      String unit = "(" + Text.clean(below) + ")";
      if (headings.field(above).flatMap(field -> HeadingUnit.in(unit, field)).isPresent()) {
        return above + unit;
      }
    }
    return shared(index, Text.folded(below));
  }

  /** 人数 under 参与社会组织 is 参与人数: it shares the beginning of the heading over both. */
  private String shared(int index, String below) {
    int left = index;
    while (left > 0 && !first.isFilled(left)) {
      left--;
    }
    String group = Text.folded(first.text(left));
    for (int end = group.length(); end > 0; end--) {
      String joined = group.substring(0, end) + below;
      if (headings.field(joined).isPresent()) {
        return joined;
      }
    }
    return below;
  }
}
