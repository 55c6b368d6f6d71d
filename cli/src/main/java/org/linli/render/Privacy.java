package org.linli.render;

import java.util.Set;
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

  private static final Set<String> DOUBLE_NAMES =
      Set.of("欧阳", "司马", "上官", "诸葛", "司徒", "东方", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "令狐", "长孙", "宇文");

  /**
   * Keys of the fields, by table, that name a person; the person in charge of an activity is left
   * out altogether.
   */
  private static final Set<String> NAMES = Set.of("needs.household", "organizations.leader");

  /** Fields that tell a story, or whom it was for: helped persons are named in them. */
  private static final Set<String> NARRATIVES =
      Set.of(
          "overview",
          "detail",
          "content",
          "summary",
          "note",
          "beneficiaries",
          "beneficiary_groups");

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
    return NARRATIVES.contains(key) ? narrative(text) : PersonalData.masked(text);
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
