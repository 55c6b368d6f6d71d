package org.linli.notice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.model.Level;
import org.linli.model.Roster;
import org.linli.notice.Trouble.DidYouMean;

/** Proves that what a pack wants counted refers to tables, fields and units that are there. */
final class StatisticsChecks {
  private static final List<String> DAYS = List.of("date", "period");
  private static final List<String> NUMBERS = List.of("count", "integer", "number", "money");

  private final Settings pack;
  private final Roster roster;
  private final Problems problems;
  private final Map<String, Settings> tables;

  StatisticsChecks(Settings pack, Roster roster, Problems problems) {
    this.pack = pack;
    this.roster = roster;
    this.problems = problems;
    this.tables = pack.byName("tables");
  }

  /** A table's fields by key. */
  private record Fields(String table, Map<String, Settings> byKey) {}

  /** Reports what does not fit. */
  void prove() {
    for (Settings indicator : pack.each("indicators")) {
      proveIndicator(indicator);
    }
    for (Settings tally : pack.each("tallies")) {
      proveTally(tally);
    }
    for (Settings listing : pack.each("listings")) {
      Optional<Fields> fields = table(listing);
      fields.ifPresent(known -> proveColumns(listing, known));
      fields.ifPresent(known -> proveWhere(listing, known));
    }
    pack.given("duties").ifPresent(this::proveDuties);
    proveCases();
  }

  private void proveIndicator(Settings indicator) {
    for (String key : List.of("name", "unit")) {
      demand(indicator, key);
    }
    Optional<Settings> from = indicator.given("from");
    Optional<Fields> fields = from.flatMap(this::table);
    if (from.isEmpty() || fields.isEmpty()) {
      return;
    }
    proveWhere(from.get(), fields.get());
    from.get().scalar("sum").ifPresent(key -> proveField(key, fields.get(), NUMBERS));
    from.get().scalar("distinct").ifPresent(key -> proveField(key, fields.get(), List.of()));
    indicator.scalar("by-year").ifPresent(key -> proveField(key, fields.get(), DAYS));
  }

  private void proveTally(Settings tally) {
    for (String key : List.of("title", "by")) {
      demand(tally, key);
    }
    Optional<Fields> fields = table(tally);
    if (fields.isEmpty()) {
      return;
    }
    for (String key : List.of("by", "across")) {
      tally.scalar(key).ifPresent(written -> proveKey(written, fields.get()));
    }
    tally.scalar("sum").ifPresent(key -> proveField(key, fields.get(), NUMBERS));
    proveWhere(tally, fields.get());
  }

  private void proveKey(YamlScalar written, Fields fields) {
    TallySpec.Key key = TallySpec.Key.of(written.text());
    key.field()
        .ifPresent(
            field ->
                proveField(
                    new YamlScalar(field, false, written.line(), written.column()),
                    written,
                    fields,
                    key.kind().isOfDay() ? DAYS : List.of()));
  }

  private void proveColumns(Settings listing, Fields fields) {
    demand(listing, "title");
    if (listing.node("columns").orElse(null) instanceof YamlList columns) {
      for (YamlNode column : columns.items()) {
        if (column instanceof YamlScalar key) {
          proveField(key, fields, List.of());
        }
      }
    }
  }

  private void proveWhere(Settings of, Fields fields) {
    for (YamlMap.Entry condition : of.below("where").map().entries()) {
      proveField(condition.key(), fields, List.of());
      Settings field = fields.byKey.get(condition.key().text());
      if (field != null && condition.value() instanceof YamlScalar value) {
        TableChecks.proveValue(value, field, problems);
      }
    }
  }

  private void proveDuties(Settings duties) {
    Optional<Fields> fields = table(duties);
    demand(duties, "field");
    if (fields.isEmpty() || duties.scalar("field").isEmpty()) {
      return;
    }
    YamlScalar key = duties.scalar("field").get();
    proveField(key, fields.get(), List.of("enum"));
    Settings field = fields.get().byKey.getOrDefault(key.text(), duties);
    List<String> options = field.each("in").stream().map(option -> option.words("id")).toList();
    for (Settings duty : duties.each("list")) {
      YamlScalar id = duty.scalar("id").orElseThrow();
      if (!options.contains(id.text())) {
        problems.addUnknown(id, Trouble.NOT_LISTED, id.text(), options);
      }
      proveResponsible(duty);
    }
  }

  private void proveResponsible(Settings duty) {
    if (!(duty.node("responsible").orElse(null) instanceof YamlList names)) {
      problems.add(duty.map(), Trouble.MISSING_KEY, "responsible");
      return;
    }
    for (YamlNode name : names.items()) {
      if (name instanceof YamlScalar written
          && Level.ofWord(written.text()).isEmpty()
          && roster.bearing(written.text()).isEmpty()) {
        List<String> known = roster.units().stream().map(unit -> unit.name()).toList();
        problems.addUnknown(written, Trouble.UNKNOWN_RESPONSIBLE, written.text(), known);
      }
    }
  }

  private void proveCases() {
    List<String> kinds =
        Optional.ofNullable(tables.get("cases"))
            .map(table -> table.byName("fields").get("kind"))
            .map(kind -> kind.each("in").stream().map(option -> option.words("id")).toList())
            .orElse(List.of());
    for (Settings asked : pack.below("deliverables").each("cases")) {
      asked
          .scalar("kind")
          .filter(kind -> !kinds.contains(kind.text()))
          .ifPresent(kind -> problems.addUnknown(kind, Trouble.NOT_LISTED, kind.text(), kinds));
    }
  }

  /** Returns the fields of the table that is named. */
  private Optional<Fields> table(Settings of) {
    Optional<YamlScalar> name = of.scalar("table");
    if (name.isEmpty()) {
      problems.add(of.map(), Trouble.MISSING_KEY, "table");
      return Optional.empty();
    }
    Settings table = tables.get(name.get().text());
    if (table == null) {
      problems.addUnknown(name.get(), Trouble.UNKNOWN_TABLE, name.get().text(), tables.keySet());
      return Optional.empty();
    }
    return Optional.of(new Fields(name.get().text(), table.byName("fields")));
  }

  private void proveField(YamlScalar key, Fields fields, List<String> types) {
    proveField(key, key, fields, types);
  }

  /** Reports a field that is not there, or of none of the types; of any type if none is named. */
  private void proveField(YamlScalar key, YamlScalar place, Fields fields, List<String> types) {
    Settings field = fields.byKey.get(key.text());
    if (field == null) {
      DidYouMean guess = DidYouMean.of(key.text(), fields.byKey.keySet());
      problems.add(place, Trouble.UNKNOWN_FIELD, fields.table, key.text(), guess);
    } else if (!types.isEmpty() && !types.contains(field.words("type"))) {
      problems.add(place, Trouble.FIELD_TYPE, key.text(), String.join(" / ", types));
    }
  }

  private void demand(Settings of, String key) {
    if (of.node(key).isEmpty()) {
      problems.add(of.map(), Trouble.MISSING_KEY, key);
    }
  }
}
