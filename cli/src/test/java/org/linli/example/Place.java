package org.linli.example;

/**
 * A unit of the roster.
 *
 * @param code as the roster gives it
 * @param name as the roster gives it
 * @param level as the roster gives it
 * @param parent the code of the unit above it; empty for the province
 */
record Place(String code, String name, String level, String parent) {
  boolean is(String wanted) {
    return level.equals(wanted);
  }

  /** Returns 全省, 全市, 全县, 全区 or 省本级: how a bureau speaks of its own unit. */
  String area() {
    if (is("reporting-unit")) {
      return isNewArea() ? "全区" : "省本级";
    }
    char last = name.charAt(name.length() - 1);
    return "全" + last;
  }

  /** Returns whether this is 赣江新区社会发展局, which has land of its own but no code for it. */
  boolean isNewArea() {
    return name.startsWith("赣江新区");
  }
}
