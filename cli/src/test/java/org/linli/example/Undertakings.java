package org.linli.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Invents the activities of one unit. Two of a unit never bear one name on one day. */
final class Undertakings {
  private static final List<Deed> DEEDS = Deed.all();

  private final Place unit;
  private final Atlas atlas;
  private final Bodies bodies;
  private final Hand hand;
  private final Dice dice;
  private final LocalDate last;
  private final Set<String> taken = new HashSet<>();

  /** Readies a unit whose activities all begin before it fills in its form. */
  Undertakings(Place unit, Atlas atlas, Bodies bodies, LocalDate last, Dice dice) {
    this.unit = unit;
    this.atlas = atlas;
    this.bodies = bodies;
    this.last = last;
    this.dice = dice;
    this.hand = new Hand(dice);
  }

  /** Returns so many activities in the given townships, in the order of their days. */
  List<Undertaking> in(List<Place> towns, int count) {
    List<Undertaking> made = new ArrayList<>();
    while (made.size() < count) {
      Undertaking one = one(dice.pick(towns));
      if (taken.add(one.name() + one.start())) {
        made.add(one);
      }
    }
    made.sort(Comparator.comparing(Undertaking::start).thenComparing(Undertaking::name));
    return made;
  }

  private Undertaking one(Place town) {
    String occasion = Almanac.occasion(dice);
    Deed deed = deed(occasion);
    LocalDate start = Almanac.day(occasion, deed.months(), last, dice);
    LocalDate end = start.plusDays(deed.days().draw(dice) - 1L);
    end = end.isAfter(last) ? last : end;
    String village = atlas.village(town, dice);
    Map<String, String> fill = new LinkedHashMap<>();
    fill.put("{at}", occasion.equals("平日") ? season(start) : occasion);
    fill.put("{village}", village);
    fill.put("{town}", town.name());
    fill.put("{county}", atlas.parent(town).name());
    fill.put("{crop}", atlas.crop(town));
    String goods = deed.goods().isEmpty() ? "" : dice.pick(deed.goods());
    fill.put("{goods}", goods);
    List<Body> taking = taking(deed, town, village);
    int givers = Math.max(deed.givers().draw(dice), taking.size() + 2);
    Map<String, Integer> helped = new LinkedHashMap<>();
    deed.helped().forEach((group, range) -> helped.put(group, range.draw(dice)));
    String helpedText = helpedText(helped);
    int money = deed.money().draw(dice) / 10 * 10;
    return new Undertaking(
        deed,
        Fill.in(dice.pick(deed.names()), fill),
        initiator(taking, town, village),
        atlas.parent(town).name() + "/" + town.name() + "/" + village,
        town,
        village,
        start,
        end,
        hand.period(start, end),
        taking,
        hand.givers(givers),
        hand.funds(money, deed.kind()),
        helped,
        helpedText,
        estimated(helpedText, helped),
        goods,
        Fill.in(dice.pick(deed.overview()), fill));
  }

  private static String season(LocalDate day) {
    return day.getMonthValue() == 8 ? "盛夏" : "金秋";
  }

  private Deed deed(String occasion) {
    List<Deed> fitting = new ArrayList<>();
    for (Deed deed : DEEDS) {
      boolean here = unit.is("county") || deed.by().stream().anyMatch(trade -> !trade.equals("村里"));
      if (deed.when().contains(occasion) && here) {
        for (int i = 0; i < deed.weight(); i++) {
          fitting.add(deed);
        }
      }
    }
    return dice.pick(fitting);
  }

  private List<Body> taking(Deed deed, Place town, String village) {
    List<String> trades =
        unit.is("county")
            ? deed.by()
            : deed.by().stream().filter(trade -> !trade.equals("村里")).toList();
    List<Body> taking = new ArrayList<>();
    for (int i = 0; i < new Range(1, 3).draw(dice); i++) {
      Body body = bodies.of(dice.pick(trades), deed.action(), town, village, dice);
      if (!taking.contains(body)) {
        taking.add(body);
      }
    }
    return taking;
  }

  private String initiator(List<Body> taking, Place town, String village) {
    return switch (dice.between(1, 10)) {
      case 1, 2 -> town.name() + (town.name().endsWith("街道") ? "办事处" : "人民政府");
      case 3 -> village + (village.endsWith("社区") ? "居民委员会" : "村民委员会");
      case 4 -> Offices.of(unit);
      default -> taking.get(0).name();
    };
  }

  /**
   * A crowd may be a bare number or an estimate; groups are written one by one. An estimate is a
   * round figure.
   */
  private String helpedText(Map<String, Integer> helped) {
    Optional<Map.Entry<String, Integer>> crowd =
        helped.size() == 1 ? helped.entrySet().stream().findFirst() : Optional.empty();
    if (crowd.isEmpty() || crowd.get().getValue() < 50) {
      return hand.helped(helped);
    }
    int way = dice.between(1, 10);
    if (way <= 2) {
      int round = crowd.get().getValue() / 10 * 10;
      helped.put(crowd.get().getKey(), round);
      return dice.happens(50) ? hand.about(round) : crowd.get().getKey() + round + "余人次";
    }
    return way <= 5 ? hand.bare(crowd.get().getValue()) : hand.helped(helped);
  }

  private static long estimated(String text, Map<String, Integer> helped) {
    boolean estimate = List.of("约", "余", "多").stream().anyMatch(text::contains);
    return estimate ? helped.values().stream().mapToLong(Integer::longValue).sum() : 0;
  }
}
