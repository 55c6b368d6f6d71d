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

  /** Returns 全省, 全市, 全县 or 全区: how a bureau speaks of its own unit. */
  String area() {
    char last = name.charAt(name.length() - 1);
    return "省市县区".indexOf(last) < 0 ? "各地" : "全" + last;
  }
}
