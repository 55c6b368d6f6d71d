package org.linli.aggregate;

import java.math.BigDecimal;

/** The figures of {@link Measures} by the names that packs and report.json use. */
public final class MeasureNames {
  private MeasureNames() {}

  /**
   * Returns the figure of a name.
   *
   * @throws IllegalArgumentException if there is no such measure: a defect of the pack, found when
   *     it is checked
   */
  public static BigDecimal value(Measures measures, String name) {
    return switch (name) {
      case "activities" -> BigDecimal.valueOf(measures.activities());
      case "beneficiaries" -> BigDecimal.valueOf(measures.beneficiaries());
      case "beneficiaries_estimated" -> BigDecimal.valueOf(measures.beneficiariesEstimated());
      case "households" -> BigDecimal.valueOf(measures.households());
      case "participants" -> BigDecimal.valueOf(measures.participants());
      case "organizations" -> BigDecimal.valueOf(measures.organizations());
      case "funds" -> measures.funds();
      case "funds_estimated" -> measures.fundsEstimated();
      case "service_hours" -> measures.serviceHours();
      default -> throw new IllegalArgumentException("no such measure: " + name);
    };
  }
}
