package org.linli.read;

import java.util.Optional;
import java.util.regex.Pattern;
import org.linli.notice.FieldType;
import org.linli.value.Text;

/** Tells rows that are no data: totals, notes below the table, numbered lines left empty. */
final class RowKinds {
  private static final Pattern TOTAL = Pattern.compile("(合计|总计|小计)(\\(.*\\))?:?");
  private static final Pattern NOTE =
      Pattern.compile(
          "(\\(可附加行数\\)|\\(此表供各地参考使用\\)|\\(?(备注|注|说明|填表说明|附注)\\d*[:.].*"
              + "|\\(?(填表人|填报人|制表人|经办人|审核人|审批人|联系人|联系电话|负责人签字|单位负责人|分管领导"
              + "|填表单位|填报单位|填表时间|填报时间|填表日期|填报日期|统计单位|单位盖章|\\(盖章\\)|\\(公章\\))[:(].*"
              + "|\\((盖章|公章)\\)).*");
  private static final Pattern UNIT_LINE = Pattern.compile(".*单位:.*");

  private RowKinds() {}

  /** Returns the word of a total row: 合计, 总计 or 小计 in its first filled cell. */
  static Optional<String> total(RawRow row) {
    return row.firstFilled()
        .map(cell -> Text.folded(cell.text()))
        .filter(text -> TOTAL.matcher(text).matches())
        .map(text -> text.substring(0, 2));
  }

  /** Returns whether the row is a note or a signature, by what forms print around their tables. */
  static boolean note(RawRow row) {
    return row.firstFilled()
        .filter(cell -> NOTE.matcher(Text.folded(cell.text())).matches())
        .isPresent();
  }

  /** Returns the cell of a title row that says in which units the numbers below are. */
  static Optional<RawCell> unitLine(RawRow row) {
    return row.filled().stream()
        .filter(cell -> UNIT_LINE.matcher(Text.folded(cell.text())).matches())
        .filter(
            cell ->
                HeadingUnit.in(cell.text(), FieldType.MONEY).isPresent()
                    || HeadingUnit.in(cell.text(), FieldType.COUNT).isPresent())
        .findFirst();
  }
}
