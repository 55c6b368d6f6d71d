package org.linli.example;

/** Who fills in the forms. */
final class Offices {
  private Offices() {}

  /** Returns 东湖区民政局, 江西省民政厅, or the reporting unit itself. */
  static String of(Place unit) {
    if (unit.is("reporting-unit")) {
      return unit.name().endsWith("局") ? unit.name() : "省社会组织管理局";
    }
    return unit.name() + (unit.is("province") ? "民政厅" : "民政局");
  }
}
