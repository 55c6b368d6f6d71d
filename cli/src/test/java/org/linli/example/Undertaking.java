package org.linli.example;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * An activity of the invented province: what happened, and how the office writes it.
 *
 * @param deed what kind it is
 * @param period 活动时间 as written
 * @param bodies the organizations that take part, the leading one first
 * @param givers 参与人数
 * @param funds 投入资金
 * @param helped how many of each group
 * @param helpedText 受益对象及人数 as written
 * @param estimated the part of the people helped that rests on estimates
 */
record Undertaking(
    Deed deed,
    String name,
    String initiator,
    String place,
    Place town,
    String village,
    LocalDate start,
    LocalDate end,
    String period,
    List<Body> bodies,
    Written givers,
    Written funds,
    Map<String, Integer> helped,
    String helpedText,
    long estimated,
    String goods,
    String overview) {

  /** Returns the person-times (人次). */
  long people() {
    return helped.values().stream().mapToLong(Integer::longValue).sum();
  }

  /** Returns the organizations as the form wants them. */
  String organizations() {
    return String.join("、", bodies.stream().map(Body::name).toList());
  }

  /** Returns the same under another name. */
  Undertaking renamed(String newName, String newOverview) {
    return new Undertaking(
        deed,
        newName,
        initiator,
        place,
        town,
        village,
        start,
        end,
        period,
        bodies,
        givers,
        funds,
        helped,
        helpedText,
        estimated,
        goods,
        newOverview);
  }

  /** Returns the same at another place. */
  Undertaking at(String newPlace) {
    return new Undertaking(
        deed,
        name,
        initiator,
        newPlace,
        town,
        village,
        start,
        end,
        period,
        bodies,
        givers,
        funds,
        helped,
        helpedText,
        estimated,
        goods,
        overview);
  }

  /** Returns yuan. */
  BigDecimal yuan() {
    return funds.value();
  }
}
