package org.linli.render;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.linli.value.PersonalData;

/**
 * What becomes of personal data in published output. Numbers of persons (identity, telephone, bank
 * account) are found in any text; names of persons only in the fields that hold them.
 */
public enum Privacy {
  /** Numbers keep their first three digits, names their family name (李某). */
  MASKED,
  /** As submitted, for the bureau's own use ({@code --keep-personal-data}). */
  KEPT;

  private static final Set<String> DOUBLE_NAMES = Set.of((NameWords.DOUBLE + "|东方").split("\\|"));

  /**
   * Keys of the fields, by table, that name a person; the person in charge of an activity is left
   * out altogether.
   */
  private static final Set<String> NAMES = Set.of("needs.household", "organizations.leader");

  /** Fields, by table, that name whom a row is about, and so whom its other fields speak of. */
  private static final Map<String, String> HELPED = Map.of("needs", "household");

  /** Fields that tell a story, or whom it was for: helped persons are named in them. */
  private static final Set<String> NARRATIVES =
      Set.of(
          "overview",
          "detail",
          "content",
          "summary",
          "note",
          "progress",
          "next_step",
          "manner",
          "beneficiaries",
          "beneficiary_groups");

  /** Fields of one table that tell of helped persons; in others the key means something else. */
  private static final Set<String> STORIES = Set.of("cases.title");

  /** Returns the text as it may be published. */
  public String text(String text) {
    return this == KEPT ? text : PersonalData.masked(text);
  }

  /** Returns running text as it may be published: names of helped persons masked as well. */
  public String narrative(String text) {
    return this == KEPT ? text : HelpedPersons.masked(PersonalData.masked(text));
  }

  /** Returns the text of a table's field as it may be published. */
  public String field(String table, String key, String text) {
    if (this == KEPT) {
      return text;
    }
    if (NAMES.contains(table + "." + key)) {
      return name(text);
    }
    boolean told = NARRATIVES.contains(key) || STORIES.contains(table + "." + key);
    return told ? narrative(text) : PersonalData.masked(text);
  }

  /**
   * Returns how the texts of one row may be published: whom the row names as helped is masked
   * wherever the row speaks of him.
   *
   * @param texts what the row states in a field of a key
   */
  public PublishedRow row(String table, UnaryOperator<String> texts) {
    String key = HELPED.get(table);
    return new PublishedRow(
        this, table, this == KEPT || key == null ? List.of() : NamedPersons.in(texts.apply(key)));
  }

  /** Returns a person's name as it may be published: 李某; a name already masked as 李* stays. */
  public String name(String name) {
    if (this == KEPT || name.isEmpty() || name.indexOf('*') >= 0 || name.indexOf('某') >= 0) {
      return text(name);
    }
    if (name.length() > 2 && DOUBLE_NAMES.contains(name.substring(0, 2))) {
      return name.substring(0, 2) + "某";
    }
    return name.substring(0, name.offsetByCodePoints(0, 1)) + "某";
  }
}
