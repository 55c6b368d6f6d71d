package org.linli.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The organizations of one unit: those of the whole unit are registered, those of villages are not.
 */
final class Bodies {
  /** 组织形式 by trade; {brand} is a 字号, {crop} what the place grows. 51 are 社会团体, 52 社会服务机构. */
  private static final Map<String, List<String>> FORMS =
      Map.ofEntries(
          Map.entry("社工", List.of("52{brand}社会工作服务中心", "52{brand}社会工作服务中心")),
          Map.entry("志愿", List.of("51志愿者协会", "52{brand}公益服务中心", "51巾帼志愿者协会")),
          Map.entry("慈善", List.of("51慈善会", "51爱心公益协会")),
          Map.entry("养老", List.of("52{brand}养老服务中心")),
          Map.entry("心理", List.of("52{brand}心理服务中心")),
          Map.entry("商会", List.of("51家政服务业协会", "51青年创业协会")),
          Map.entry("文体", List.of("51老年人体育协会", "51采茶戏爱好者协会")),
          Map.entry("法律", List.of("51法律服务志愿者协会", "52{brand}纠纷调解中心")),
          Map.entry("应急", List.of("51应急救援协会")),
          Map.entry("禁毒", List.of("51禁毒志愿者协会")),
          Map.entry("医疗", List.of("51健康促进会")),
          Map.entry("农业", List.of("51{crop}产业协会")));

  /** What villagers found, by the notice's action that it serves. */
  private static final Map<String, List<String>> SMALL =
      Map.of(
          "邻里亲", List.of("银龄志愿服务队", "邻里互助队"),
          "邻里扶", List.of("邻里帮帮团", "巾帼帮帮团", "银龄志愿服务队"),
          "邻里和", List.of("乡贤理事会", "邻里互助队", "平安志愿服务队"),
          "邻里美", List.of("红白理事会", "道德评议会", "乡贤理事会"));

  private static final String VILLAGERS = "村里";

  private final Map<String, Body> byName = new LinkedHashMap<>();
  private final Atlas atlas;

  private Bodies(Atlas atlas) {
    this.atlas = atlas;
  }

  /** Invents the registered organizations of a unit. */
  static Bodies of(Place unit, Atlas atlas, List<String> brands, Dice dice) {
    Bodies bodies = new Bodies(atlas);
    String prefix = prefix(unit, atlas);
    String region = unit.is("reporting-unit") ? "360000" : unit.code();
    int number = dice.between(11, 400);
    for (String trade : FORMS.keySet().stream().sorted().toList()) {
      for (String form : FORMS.getOrDefault(trade, List.of())) {
        String name =
            form.substring(2)
                .replace("{brand}", dice.pick(brands))
                .replace("{crop}", atlas.crop(unit));
        number += dice.between(1, 60);
        bodies.add(
            trade,
            form.substring(0, 2),
            prefix + name,
            CreditCodes.of(form.substring(0, 2), region, number),
            dice);
      }
    }
    return bodies;
  }

  private static String prefix(Place unit, Atlas atlas) {
    if (unit.is("reporting-unit")) {
      return atlas.parent(unit).name() + (unit.isNewArea() ? "赣江新区" : "");
    }
    return atlas.prefix(unit);
  }

  private void add(String trade, String kind, String name, String code, Dice dice) {
    String type = kind.equals("51") ? "社会团体" : "社会服务机构";
    LocalDate founded =
        LocalDate.of(dice.between(2005, 2020), dice.between(1, 12), dice.between(1, 28));
    byName.putIfAbsent(name, new Body(name, trade, Optional.of(code), type, "", "", founded));
  }

  /** Returns an organization of the trade; those of villages are founded when first asked for. */
  Body of(String trade, String action, Place town, String village, Dice dice) {
    if (trade.equals(VILLAGERS)) {
      return small(action, town, village, dice);
    }
    return dice.pick(byName.values().stream().filter(body -> body.trade().equals(trade)).toList());
  }

  private Body small(String action, Place town, String village, Dice dice) {
    String name =
        atlas.prefix(atlas.parent(town))
            + town.name()
            + village
            + dice.pick(SMALL.getOrDefault(action, List.of()));
    LocalDate founded =
        LocalDate.of(dice.between(2015, 2021), dice.between(1, 6), dice.between(1, 28));
    return byName.computeIfAbsent(
        name,
        key -> new Body(key, VILLAGERS, Optional.empty(), "社区社会组织", town.name(), village, founded));
  }

  /** Returns all that have been named so far. */
  List<Body> all() {
    return new ArrayList<>(byName.values());
  }
}
