package org.linli.render.workbook;

import java.math.BigDecimal;
import java.util.Optional;
import org.linli.aggregate.Measures;

/** One figure of {@link Measures} as a column of the workbook. */
enum Measure {
  ACTIVITIES("activities", "活动数", Style.INTEGER),
  BENEFICIARIES("beneficiaries", "受益人次", Style.INTEGER),
  BENEFICIARIES_ESTIMATED("beneficiaries_estimated", "估计人次", Style.INTEGER),
  HOUSEHOLDS("households", "受益户数", Style.INTEGER),
  PARTICIPANTS("participants", "参与人数", Style.INTEGER),
  ORGANIZATIONS("organizations", "社会组织数", Style.INTEGER),
  FUNDS("funds", "投入资金", Style.MONEY),
  FUNDS_ESTIMATED("funds_estimated", "估计资金", Style.MONEY),
  SERVICE_HOURS("service_hours", "服务时长", Style.HOURS);

  private final String key;
  private final String heading;
  private final Style style;

  Measure(String key, String heading, Style style) {
    this.key = key;
    this.heading = heading;
    this.style = style;
  }

  /** Returns the measure of a key, as targets name it. */
  static Optional<Measure> ofKey(String key) {
    for (Measure measure : values()) {
      if (measure.key.equals(key)) {
        return Optional.of(measure);
      }
    }
    return Optional.empty();
  }

  String heading() {
    return heading;
  }

  Style style() {
    return style;
  }

  /** Returns the figure; yuan and hours with decimals, the others whole. */
  BigDecimal of(Measures measures) {
    return switch (this) {
      case ACTIVITIES -> BigDecimal.valueOf(measures.activities());
      case BENEFICIARIES -> BigDecimal.valueOf(measures.beneficiaries());
      case BENEFICIARIES_ESTIMATED -> BigDecimal.valueOf(measures.beneficiariesEstimated());
      case HOUSEHOLDS -> BigDecimal.valueOf(measures.households());
      case PARTICIPANTS -> BigDecimal.valueOf(measures.participants());
      case ORGANIZATIONS -> BigDecimal.valueOf(measures.organizations());
      case FUNDS -> measures.funds();
      case FUNDS_ESTIMATED -> measures.fundsEstimated();
      case SERVICE_HOURS -> measures.serviceHours();
    };
  }

  /**
   * Returns whether the figures of parts add up to that of the whole; distinct organizations do
   * not.
   */
  boolean addsUp() {
    return this != ORGANIZATIONS;
  }
}
