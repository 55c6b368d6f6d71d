package org.linli.render;

import java.math.BigDecimal;
import java.util.Optional;
import org.linli.aggregate.Measures;

/** One figure of {@link Measures}, as tables and charts for people name it, in their order. */
public enum Measure {
  ACTIVITIES("activities", "活动数", "场"),
  BENEFICIARIES("beneficiaries", "受益人次", "人次"),
  BENEFICIARIES_ESTIMATED("beneficiaries_estimated", "估计人次", "人次"),
  HOUSEHOLDS("households", "受益户数", "户"),
  PARTICIPANTS("participants", "参与人数", "人"),
  ORGANIZATIONS("organizations", "社会组织数", "家"),
  FUNDS("funds", "投入资金", "元"),
  FUNDS_ESTIMATED("funds_estimated", "估计资金", "元"),
  SERVICE_HOURS("service_hours", "服务时长", "小时");

  private final String key;
  private final String heading;
  private final String unit;

  Measure(String key, String heading, String unit) {
    this.key = key;
    this.heading = heading;
    this.unit = unit;
  }

  /** Returns the measure of a key, as targets name it. */
  public static Optional<Measure> ofKey(String key) {
    for (Measure measure : values()) {
      if (measure.key.equals(key)) {
        return Optional.of(measure);
      }
    }
    return Optional.empty();
  }

  /** Returns its name as a heading, as 受益人次. */
  public String heading() {
    return heading;
  }

  /** Returns what it is counted in, as 人次. */
  public String unit() {
    return unit;
  }

  /** Returns the figure; yuan and hours with decimals, the others whole. */
  public BigDecimal of(Measures measures) {
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
  public boolean addsUp() {
    return this != ORGANIZATIONS;
  }
}
