package org.linli.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes of a pack's settings what it wants counted beside the measures of activities. */
final class StatisticsBinder {
  private final Settings pack;
  private final Map<String, TableSpec> tables;

  StatisticsBinder(Settings pack, Map<String, TableSpec> tables) {
    this.pack = pack;
    this.tables = tables;
  }

  StatisticsSpec statistics() {
    return new StatisticsSpec(
        pack.each("settings").stream().map(StatisticsBinder::setting).toList(),
        pack.each("indicators").stream().map(StatisticsBinder::indicator).toList(),
        pack.given("duties").map(this::duties),
        pack.each("tallies").stream().map(StatisticsBinder::tally).toList(),
        pack.each("listings").stream().map(StatisticsBinder::listing).toList());
  }

  /** Returns what a category or a kind of place is about. */
  static List<Category.Topic> topics(Settings of) {
    return of.each("topics").stream()
        .map(
            topic ->
                new Category.Topic(
                    topic.words("name"), topic.words("kind"), topic.texts("keywords")))
        .toList();
  }

  private static Setting setting(Settings setting) {
    return new Setting(
        setting.words("id"), setting.words("name"), topics(setting), setting.text("clause"));
  }

  private static Indicator indicator(Settings indicator) {
    return new Indicator(
        indicator.words("id"),
        indicator.words("name"),
        indicator.words("unit"),
        indicator.number("target"),
        indicator.given("from").map(StatisticsBinder::source),
        indicator.text("by-year"),
        indicator.text("clause"));
  }

  private static Indicator.Source source(Settings from) {
    Optional<String> sum = from.text("sum");
    Optional<String> distinct = from.text("distinct");
    Indicator.Kind kind = Indicator.Kind.ROWS;
    if (sum.isPresent()) {
      kind = Indicator.Kind.SUM;
    } else if (distinct.isPresent()) {
      kind = Indicator.Kind.DISTINCT;
    } else if (from.says("share", "true")) {
      kind = Indicator.Kind.SHARE;
    }
    return new Indicator.Source(from.words("table"), where(from), kind, sum.or(() -> distinct));
  }

  private Duties duties(Settings duties) {
    String table = duties.words("table");
    String field = duties.words("field");
    Optional<FieldSpec> spec =
        Optional.ofNullable(tables.get(table)).flatMap(known -> known.field(field));
    List<Duties.Duty> all = new ArrayList<>();
    for (Settings duty : duties.each("list")) {
      String id = duty.words("id");
      String name = spec.map(known -> known.nameOf(id)).orElse(id);
      all.add(new Duties.Duty(id, name, duty.texts("responsible"), duty.text("clause")));
    }
    return new Duties(table, field, all);
  }

  private static TallySpec tally(Settings tally) {
    return new TallySpec(
        tally.words("id"),
        tally.words("title"),
        tally.words("table"),
        TallySpec.Key.of(tally.words("by")),
        tally.text("across").map(TallySpec.Key::of),
        where(tally),
        tally.text("sum"),
        tally.text("clause"));
  }

  private static Listing listing(Settings listing) {
    return new Listing(
        listing.words("id"),
        listing.words("title"),
        listing.words("table"),
        listing.texts("columns"),
        where(listing),
        listing.text("clause"));
  }

  private static RowCondition where(Settings of) {
    return new RowCondition(of.textsByName("where"));
  }
}
