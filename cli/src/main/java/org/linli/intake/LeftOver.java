package org.linli.intake;

/**
 * Something in the file that no field of the notice holds, and that is therefore not in the folder.
 *
 * @param place where it stands
 * @param why it was left
 * @param text that stands there
 * @param heading of its column; empty where it has none
 * @param cells how many they are
 */
public record LeftOver(Place place, Why why, String text, String heading, int cells) {
  LeftOver(Place place, Why why, String text, String heading) {
    this(place, why, text, heading, 1);
  }

  /** Why something was left. */
  public enum Why {
    /** Text beside the form. */
    TEXT,
    /** All that stands under a heading which names no field. */
    HEADING,
    /** A cell under a heading that names no field, or under none. */
    NO_FIELD,
    /** A line of totals: they are added up anew. */
    TOTAL,
    /** A remark or a signature below the table. */
    NOTE,
    /** A figure merged over several rows, which was given to the first alone. */
    MERGED,
    /** A formula that has failed; its error is carried over. */
    FORMULA,
    /** A formula of which the file does not hold what it gives. */
    UNSAVED,
    /** A picture that is no PNG or JPEG, is too large, or lies outside the file. */
    IMAGE,
    /** A comment on a cell. */
    COMMENT,
    /** A picture that lies on a sheet. */
    PICTURE,
    /** A picture of a workbook that lies on none of its sheets. */
    PART,
    /** A sheet of examples beside the table itself. */
    SAMPLE,
    /** The rows of a sheet that is not shown: taken over all the same. */
    HIDDEN,
    /** A sheet or table that is no form of the notice. */
    TABLE,
    /** 同上 in the first row, which would repeat a row of another file. */
    DITTO,
    /** The unit's own sheet says something else. */
    FACT,
    /** Text that a spreadsheet program would run: a ' was put before it. */
    DEFUSED
  }
}
