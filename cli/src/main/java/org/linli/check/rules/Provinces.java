package org.linli.check.rules;

import java.util.List;
import java.util.Optional;
import org.linli.model.Level;
import org.linli.model.Unit;
import org.linli.value.UnitCode;

/**
 * The provinces of GB/T 2260 by their own names. A notice's roster knows its own province only, and
 * a place may name another.
 */
final class Provinces {
  private static final List<Unit> ALL =
      List.of(
          province("110000", "北京市"),
          province("120000", "天津市"),
          province("130000", "河北省"),
          province("140000", "山西省"),
          province("150000", "内蒙古自治区"),
          province("210000", "辽宁省"),
          province("220000", "吉林省"),
          province("230000", "黑龙江省"),
          province("310000", "上海市"),
          province("320000", "江苏省"),
          province("330000", "浙江省"),
          province("340000", "安徽省"),
          province("350000", "福建省"),
          province("360000", "江西省"),
          province("370000", "山东省"),
          province("410000", "河南省"),
          province("420000", "湖北省"),
          province("430000", "湖南省"),
          province("440000", "广东省"),
          province("450000", "广西壮族自治区"),
          province("460000", "海南省"),
          province("500000", "重庆市"),
          province("510000", "四川省"),
          province("520000", "贵州省"),
          province("530000", "云南省"),
          province("540000", "西藏自治区"),
          province("610000", "陕西省"),
          province("620000", "甘肃省"),
          province("630000", "青海省"),
          province("640000", "宁夏回族自治区"),
          province("650000", "新疆维吾尔自治区"),
          province("710000", "台湾省"),
          province("810000", "香港特别行政区"),
          province("820000", "澳门特别行政区"));

  /** The digits of a code that are its province's. */
  private static final int DIGITS = 2;

  private Provinces() {}

  private static Unit province(String code, String name) {
    return new Unit(new UnitCode(code), name, Level.PROVINCE, Optional.empty());
  }

  /** Returns the province with whose name a text begins, if the unit at home lies in another. */
  static Optional<Unit> other(Unit home, String text) {
    return home.level() == Level.NATION
        ? Optional.empty()
        : ALL.stream()
            .filter(province -> text.startsWith(province.name()))
            .filter(province -> !PlaceText.isMarket(province.name(), text))
            .filter(province -> !sameProvince(province, home))
            .findFirst();
  }

  private static boolean sameProvince(Unit province, Unit home) {
    return home.code().text().startsWith(province.code().text().substring(0, DIGITS));
  }
}
