package org.linli.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linli.notice.FieldType;
import org.linli.value.Text;

/** Tells rows that are no data: totals, notes below the table, numbered lines left empty. */
final class RowKinds {
  private static final Pattern TOTAL =
      Pattern.compile("(?:本页|本表|全[省市县区镇乡村]|全街道|总)?(合计|总计|小计):?(?:\\(.*\\)|\\d+[项场次个条])?:?");
  private static final Pattern NOTE =
      Pattern.compile(
          "(\\(可附加行数\\)|\\(此表供各地参考使用\\)|\\(?(备注|注|说明|填表说明|附注)\\d*[:.].*"
              + "|\\(?(填表人|填报人|制表人|经办人|审核人|审批人|联系人|联系电话|负责人签字|单位负责人|分管领导"
              + "|填表单位|填报单位|填表时间|填报时间|填表日期|填报日期|统计单位|单位盖章|\\(盖章\\)|\\(公章\\))[:(].*"
              + "|\\((盖章|公章)\\)|单位\\((盖章|公章)\\)).*");

  /** What stands alone in its row below the data. */
  private static final Pattern REMARK =
      Pattern.compile("(?:\\d+[.、])?(?:本表|此表|以上|以下空白|数据来源|数据截至|统计口径|说明|备注|[*※]).*|[-—_=~]{2,}");

  /** What a form prints in place of the number of a row that shows how to fill in the others. */
  private static final Pattern SAMPLE = Pattern.compile("\\(?(?:填[写报表])?(?:例|示例|样例|范例|举例):?\\)?");

  private static final Pattern UNIT_LINE = Pattern.compile(".*单位:.*");

  private RowKinds() {}

  /** Returns the word of a total row: 合计, 总计 or 小计 in its first filled cell. */
  static Optional<String> total(RawRow row) {
    return row.firstFilled()
        .map(cell -> Text.folded(cell.text()))
        .map(TOTAL::matcher)
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(1));
  }

  /** Returns whether the row is a note or a signature, by what forms print around their tables. */
  static boolean note(RawRow row) {
    boolean alone = row.filled().size() == 1;
    return row.firstFilled()
        .map(cell -> Text.folded(cell.text()))
        .filter(
            text ->
                NOTE.matcher(text).matches()
                    || SAMPLE.matcher(text).matches()
                    || alone && REMARK.matcher(text).matches())
        .isPresent();
  }

  /** Returns the cell of a title row that says in which units the numbers below are. */
  static Optional<RawCell> unitLine(RawRow row) {
    return row.filled().stream()
        .filter(cell -> UNIT_LINE.matcher(Text.folded(cell.text())).matches())
        .filter(
            cell ->
                HeadingUnit.in(cell.text(), FieldType.MONEY).isPresent()
                    || HeadingUnit.in(cell.text(), FieldType.GROUPS).isPresent())
        .findFirst();
  }
}
