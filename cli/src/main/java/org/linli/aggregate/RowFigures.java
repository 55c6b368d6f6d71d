package org.linli.aggregate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linli.aggregate.Statistics.IndicatorResult;
import org.linli.check.UnitReport;
import org.linli.model.Activity;
import org.linli.model.Row;
import org.linli.model.Unit;
import org.linli.notice.FieldSpec;
import org.linli.notice.Indicator;
import org.linli.notice.Notice;

/**
 * Finds the {@link RowFigure} at a place of report.json. A place is named by the keys on the way to
 * it, in lists by the position from 0; lists have the order that {@link Statistics} has them in.
 */
public final class RowFigures {
  /** Where a measure of activities is read from, where it is one cell. */
  private static final Map<String, String> FIELDS =
      Map.of(
          "beneficiaries", "beneficiaries",
          "beneficiaries_estimated", "beneficiaries",
          "households", "beneficiaries",
          "participants", "participants",
          "organizations", "organizations",
          "funds", "funds",
          "funds_estimated", "funds",
          "service_hours", "service_hours");

  private static final String LEDGER_OF_ORGANIZATIONS = "organizations";

  private final Notice notice;
  private final Statistics statistics;
  private final OrganizationNumbers numbers;
  private final TallyPlan plan;
  private final NoticeTallies tables;
  private final List<Row> indicatorRows;

  /** Several figures are asked of a row before the next row comes. */
  private @Nullable Alone last;

  private record Alone(Row row, UnitTally tally) {}

  /**
   * Prepares for the figures of a campaign.
   *
   * @param numbers of the organizations that its registers know
   * @param reports of its units, in code order
   * @param indicatorRows the counted rows of the table {@code indicators}, in order
   */
  public RowFigures(
      Notice notice,
      Statistics statistics,
      OrganizationNumbers numbers,
      List<UnitReport> reports,
      List<Row> indicatorRows) {
    this.notice = notice;
    this.statistics = statistics;
    this.numbers = numbers;
    this.plan = new TallyPlan(notice, numbers);
    this.tables = new NoticeTallies(notice, statistics.root());
    reports.forEach(tables::know);
    this.indicatorRows = List.copyOf(indicatorRows);
  }

  /** Returns the figure at a place; empty where no rows make it up. */
  public Optional<RowFigure> at(List<String> place) {
    String last = place.get(place.size() - 1);
    return switch (place.get(0)) {
      case "totals", "units" -> Optional.of(measure(tally -> tally.all, last));
      case "target" -> Optional.of(target(index(place), last));
      case "by_category" -> {
        String id =
            statistics
                .byCategory()
                .get(index(place))
                .category()
                .map(category -> category.id())
                .orElse(Slices.UNCLASSIFIED);
        yield Optional.of(measure(tally -> tally.slices().byCategory.get(id), last));
      }
      case "by_month" -> {
        var month = statistics.byMonth().get(index(place)).month();
        yield Optional.of(measure(tally -> tally.slices().byMonth.get(month), last));
      }
      case "by_festival" -> {
        var festival = statistics.byFestival().get(index(place)).festival();
        yield Optional.of(measure(tally -> tally.slices().byFestival.get(festival), last));
      }
      case "by_group" -> Optional.of(group(statistics.byGroup().get(index(place)).group(), last));
      case "needs" -> Optional.of(need(place));
      case "organizations" -> Optional.of(registered(place));
      case "cases" -> Optional.of(promotion(last));
      case "indicators" -> indicator(index(place));
      case "tallies" -> Optional.of(cell(place));
      case "duties" -> duty(index(place));
      case "quality" -> Optional.of(new RowFate(place));
      default -> Optional.empty();
    };
  }

  private static int index(List<String> place) {
    return Integer.parseInt(place.get(1));
  }

  /** The partial totals of a campaign that has this row and no other. */
  @SuppressWarnings("ReferenceEquality") // another row that says the same is another row
  private UnitTally alone(Unit unit, Row row) {
    Alone known = last;
    if (known == null || known.row != row) {
      UnitTally tally = new UnitTally(plan);
      tally.counted(unit, row);
      known = new Alone(row, tally);
      last = known;
    }
    return known.tally;
  }

  private RowFigure measure(Function<UnitTally, @Nullable Figures> slice, String name) {
    BiFunction<Unit, Row, Optional<Figures>> figures =
        (unit, row) -> Optional.ofNullable(slice.apply(alone(unit, row)));
    SingleRows rows =
        new SingleRows(
            Set.of("activities"),
            Optional.ofNullable(FIELDS.get(name)),
            (unit, row) ->
                figures
                    .apply(unit, row)
                    .map(own -> own.sums.measures(own.organizations.size()))
                    .map(measures -> MeasureNames.value(measures, name)));
    if (!name.equals("organizations")) {
      return rows;
    }
    return new DistinctThings(
        rows,
        (unit, row) ->
            figures.apply(unit, row).map(own -> organizations(row.activity())).orElse(List.of()));
  }

  private List<RowFigure.Named> organizations(Activity activity) {
    int[] ids = numbers.of(activity);
    List<String> names = activity.organizations();
    List<RowFigure.Named> out = new java.util.ArrayList<>();
    for (int i = 0; i < ids.length; i++) {
      out.add(new RowFigure.Named(Integer.toString(ids[i]), names.get(i), true));
    }
    return out;
  }

  private RowFigure target(int index, String key) {
    var target = statistics.targets().get(index).target();
    RowFigure actual = measure(tally -> tally.all, target.measure());
    return key.equals("ratio") ? new DividedSum(actual, target.bound()) : actual;
  }

  private RowFigure group(String name, String key) {
    return new SingleRows(
        Set.of("activities"),
        Optional.of("beneficiaries"),
        (unit, row) -> {
          GroupShares shares = alone(unit, row).slices().byGroup;
          if (shares.activities(name) == 0) {
            return Optional.empty();
          }
          return Optional.of(
              BigDecimal.valueOf(
                  key.equals("activities") ? shares.activities(name) : shares.people(name)));
        });
  }

  private RowFigure need(List<String> place) {
    String key = place.get(place.size() - 1);
    boolean level = place.size() > 2;
    List<String> levels = options("needs", "level");
    return counting(
        "needs",
        level ? "level" : "status",
        tally -> {
          var needs = tally.ledgers().needs(levels);
          if (level) {
            return needs.byLevel().getOrDefault(key, 0L);
          }
          return switch (key) {
            case "registered" -> needs.registered();
            case "open" -> needs.open();
            case "dispatched" -> needs.dispatched();
            case "done" -> needs.done();
            case "escalated" -> needs.escalated();
            case "wishes" -> needs.wishes();
            default -> needs.wishesDone();
          };
        });
  }

  private RowFigure promotion(String kind) {
    return counting(
        "cases", "kind", tally -> tally.ledgers().cases(List.of(kind)).getOrDefault(kind, 0L));
  }

  private RowFigure counting(String table, String field, Function<UnitTally, Long> count) {
    return new SingleRows(
        Set.of(table),
        Optional.of(field),
        (unit, row) ->
            Optional.of(count.apply(alone(unit, row)))
                .filter(rows -> rows > 0)
                .map(BigDecimal::valueOf));
  }

  private RowFigure registered(List<String> place) {
    String property = place.get(1);
    boolean villages = property.equals("linked_villages");
    String option = place.size() > 2 ? place.get(2) : "";
    BiFunction<Unit, Row, List<RowFigure.Named>> things =
        (unit, row) -> {
          LedgerTally ledger = alone(unit, row).ledgers();
          if (villages) {
            return ledger.villages().stream()
                .map(id -> new RowFigure.Named(id, row.text("linked_village"), true))
                .toList();
          }
          return ledger.organizationsBy(property).entrySet().stream()
              .map(
                  own ->
                      new RowFigure.Named(
                          own.getKey(), row.text("name"), own.getValue().equals(option)))
              .toList();
        };
    SingleRows rows =
        new SingleRows(
            Set.of(LEDGER_OF_ORGANIZATIONS),
            Optional.of(
                switch (property) {
                  case "by_type" -> "type";
                  case "by_tier" -> "tier";
                  case "linked_villages" -> "linked_village";
                  default -> "credit_code";
                }),
            (unit, row) ->
                things.apply(unit, row).stream()
                    .filter(RowFigure.Named::meant)
                    .findFirst()
                    .map(one -> BigDecimal.ONE));
    return new DistinctThings(rows, things);
  }

  /** The units that tell of a duty, each once. */
  private Optional<RowFigure> duty(int index) {
    String id = statistics.ofNotice().duties().get(index).duty().id();
    return notice
        .statistics()
        .duties()
        .map(
            duties ->
                new DistinctThings(
                    new SingleRows(
                        Set.of(duties.table()),
                        Optional.of(duties.field()),
                        (unit, row) ->
                            Optional.of(BigDecimal.ONE)
                                .filter(one -> row.word(duties.field()).equals(id))),
                    (unit, row) ->
                        row.word(duties.field()).equals(id)
                            ? List.of(new RowFigure.Named(unit.code().text(), unit.name(), true))
                            : List.of()));
  }

  private RowFigure cell(List<String> place) {
    int table = index(place);
    int column = Integer.parseInt(place.get(place.size() - 1));
    int line = place.get(2).equals("lines") ? Integer.parseInt(place.get(3)) : TallyCell.ALL;
    var tally = statistics.ofNotice().tallies().get(table);
    return new TallyCell(
        tally,
        line,
        column,
        (unit, row) -> tables.alone(table, alone(unit, row).tallies.get(table), unit));
  }

  private Optional<RowFigure> indicator(int index) {
    IndicatorResult result = statistics.indicators().get(index);
    if (isWorkedOut(result)) {
      return Optional.of(
          IndicatorRows.workedOut(result, (unit, row) -> alone(unit, row).indicators()));
    }
    return Optional.of(
        IndicatorRows.stated(
            result,
            index - statistics.indicators().stream().filter(one -> one.spec().isPresent()).count(),
            notice.statistics(),
            indicatorRows,
            statistics.root()));
  }

  /** An indicator whose table nobody has handed in is what units state, if they do. */
  private boolean isWorkedOut(IndicatorResult result) {
    Optional<Indicator> spec = result.spec().filter(known -> known.source().isPresent());
    return spec.isPresent()
        && (spec.get().byYear().isPresent()
            || result.actual().isEmpty()
            || counted(spec.get().source().orElseThrow().table()) > 0);
  }

  private long counted(String table) {
    return Objects.requireNonNull(statistics.quality().tables().get(table), table).counted();
  }

  private List<String> options(String table, String field) {
    return notice.options(table, field).stream().map(FieldSpec.Option::id).toList();
  }
}
