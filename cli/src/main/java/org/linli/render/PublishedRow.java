package org.linli.render;

import java.util.List;

/** The texts of one row as they may be published. */
public final class PublishedRow {
  private final Privacy privacy;
  private final String table;
  private final List<String> persons;

  PublishedRow(Privacy privacy, String table, List<String> persons) {
    this.privacy = privacy;
    this.table = table;
    this.persons = persons;
  }

  /** Returns the text of one of its fields as it may be published. */
  public String field(String key, String text) {
    return privacy.field(table, key, text(text));
  }

  /** Returns what is said of the row, its persons masked. */
  public String text(String text) {
    String masked = text;
    for (String person : persons) {
      masked = masked.replace(person, privacy.name(person));
    }
    return masked;
  }
}
