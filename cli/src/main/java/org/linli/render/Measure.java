package org.linli.render;

import java.math.BigDecimal;
import java.util.Optional;
import org.linli.aggregate.Measures;
import org.linli.value.Phrase;

/**
 * One figure of {@link Measures}, as tables, charts and sentences for people name it, in their
 * order.
 */
public enum Measure {
  ACTIVITIES("activities", "活动数", "场", "{0?1=activity|=activities}"),
  BENEFICIARIES("beneficiaries", "受益人次", "人次", "{0?1=person-time|=person-times}"),
  BENEFICIARIES_ESTIMATED(
      "beneficiaries_estimated", "估计人次", "人次", "estimated {0?1=person-time|=person-times}"),
  HOUSEHOLDS("households", "受益户数", "户", "{0?1=household|=households}"),
  PARTICIPANTS("participants", "参与人数", "人", "{0?1=participant|=participants}"),
  ORGANIZATIONS("organizations", "社会组织数", "家", "{0?1=organization|=organizations}"),
  FUNDS("funds", "投入资金", "元", "yuan of funds"),
  FUNDS_ESTIMATED("funds_estimated", "估计资金", "元", "estimated yuan of funds"),
  SERVICE_HOURS("service_hours", "服务时长", "小时", "{0?1=hour|=hours} of service");

  private final String key;
  private final String heading;
  private final String unit;
  private final String english;

  Measure(String key, String heading, String unit, String english) {
    this.key = key;
    this.heading = heading;
    this.unit = unit;
    this.english = english;
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

  /** Returns its name before a figure without unit, as 投入资金（元） and 受益人次. */
  public String label() {
    return heading.contains(unit) ? heading : heading + "（" + unit + "）";
  }

  /**
   * Returns what stands behind its figure in English, as {@code 12 person-times} and {@code 1
   * person-time}.
   */
  public String english(String figure) {
    return Phrase.filled(english, figure);
  }

  /** Returns what it is called in English where no figure stands before it. */
  public String english() {
    return english("");
  }

  /** Returns by how much two figures of it differ at least, as its outputs show them. */
  public BigDecimal step() {
    return switch (this) {
      case FUNDS, FUNDS_ESTIMATED -> new BigDecimal("0.01");
      case SERVICE_HOURS -> new BigDecimal("0.1");
      default -> BigDecimal.ONE;
    };
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
