package org.linli.notice;

import java.util.List;
import java.util.Optional;

/**
 * An official form, to the letter of the notice.
 *
 * @param id as {@code attachment-1}
 * @param label as the notice counts it, as 附件1
 * @param title the form's title
 * @param unitLine the line that names the units of measure; empty where there is none
 * @param headFields what stands between title and table, as 填表单位, 填表时间
 * @param columns of a table form, in order; a column with parts has a heading over theirs
 * @param foot the line below
 * @param required whether units must send it
 */
public record Form(
    String id,
    String label,
    String title,
    Optional<String> unitLine,
    List<String> headFields,
    List<Column> columns,
    Optional<String> foot,
    boolean required) {

  /**
   * A column or box of the form.
   *
   * @param key of the field it holds; empty for a column that only heads its parts
   * @param heading as the form writes it
   * @param width in characters of Chinese text
   * @param parts the columns under it
   */
  public record Column(Optional<String> key, String heading, int width, List<Column> parts) {}
}
