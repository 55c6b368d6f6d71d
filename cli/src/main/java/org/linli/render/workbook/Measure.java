package org.linli.render.workbook;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.linli.aggregate.Measures;

/** One figure of {@link Measures} as a column of the workbook. */
enum Measure {
  ACTIVITIES("activities", "活动数", Style.INTEGER, all -> whole(all.activities())),
  BENEFICIARIES("beneficiaries", "受益人次", Style.INTEGER, all -> whole(all.beneficiaries())),
  BENEFICIARIES_ESTIMATED(
      "beneficiaries_estimated", "估计人次", Style.INTEGER, all -> whole(all.beneficiariesEstimated())),
  HOUSEHOLDS("households", "受益户数", Style.INTEGER, all -> whole(all.households())),
  PARTICIPANTS("participants", "参与人数", Style.INTEGER, all -> whole(all.participants())),
  ORGANIZATIONS("organizations", "社会组织数", Style.INTEGER, all -> whole(all.organizations())),
  FUNDS("funds", "投入资金", Style.MONEY, Measures::funds),
  FUNDS_ESTIMATED("funds_estimated", "估计资金", Style.MONEY, Measures::fundsEstimated),
  SERVICE_HOURS("service_hours", "服务时长", Style.HOURS, Measures::serviceHours);

  private final String key;
  private final String heading;
  private final Style style;
  private final Function<Measures, BigDecimal> figure;

  Measure(String key, String heading, Style style, Function<Measures, BigDecimal> figure) {
    this.key = key;
    this.heading = heading;
    this.style = style;
    this.figure = figure;
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
    return figure.apply(measures);
  }

  /**
   * Returns whether the figures of parts add up to that of the whole; distinct organizations do
   * not.
   */
  boolean addsUp() {
    return this != ORGANIZATIONS;
  }

  private static BigDecimal whole(long count) {
    return BigDecimal.valueOf(count);
  }
}
