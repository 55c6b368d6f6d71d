package org.linli.aggregate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.linli.aggregate.NoticeFigures.Line;
import org.linli.aggregate.NoticeFigures.Tally;
import org.linli.aggregate.TallyCounts.Amounts;
import org.linli.aggregate.TallyCounts.Cell;
import org.linli.model.Unit;
import org.linli.notice.Category;
import org.linli.notice.FieldSpec;
import org.linli.notice.FieldType;
import org.linli.notice.Notice;
import org.linli.notice.Setting;
import org.linli.notice.TableSpec;
import org.linli.notice.TallySpec;

/**
 * Adds the units' cells of one statistics table up, and gives its lines and columns their names.
 */
final class TallyTable {
  private static final String NOT_STATED = "未注明";
  static final String OTHERS = "其他";

  /** A kind of place that unit.yaml knows and hardly a notice names. */
  private static final Map<String, String> PLACES = Map.of("mixed", "城乡兼有");

  /** More different texts than that are no statistics; the rarest go into one line or column. */
  private static final int MOST_TEXTS = 100;

  private final TallySpec spec;
  private final Notice notice;
  private final TableSpec table;
  private final Map<String, String> unitNames = new TreeMap<>();
  private final Map<Cell, Amounts> cells = new TreeMap<>();

  /**
   * @param below the units expected directly below the root: they have a line even without rows
   */
  TallyTable(TallySpec spec, Notice notice, List<Unit> below) {
    this.spec = spec;
    this.notice = notice;
    this.table = notice.table(spec.table()).orElseThrow();
    below.forEach(unit -> unitNames.put(unit.code().text(), unit.name()));
  }

  /**
   * Adds one unit's cells.
   *
   * @param unit the unit directly below the root that it belongs to
   * @param setting id of the kind of place that it is; empty where it does not say
   */
  void add(TallyCounts counts, Unit unit, String setting) {
    if (!counts.cells().isEmpty()) {
      unitNames.put(unit.code().text(), unit.name());
    }
    counts
        .cells()
        .forEach(
            (cell, amounts) -> {
              Optional<String> by = resolved(spec.by(), cell.by(), unit, setting);
              Optional<String> across =
                  spec.across()
                      .map(key -> resolved(key, cell.across(), unit, setting))
                      .orElse(Optional.of(""));
              if (by.isPresent() && across.isPresent()) {
                cells.merge(new Cell(by.get(), across.get()), amounts, Amounts::plus);
              }
            });
  }

  /** What was left open: the unit, the kind of place; a topic of another kind of place goes. */
  private static Optional<String> resolved(
      TallySpec.Key key, String found, Unit unit, String setting) {
    return switch (key.kind()) {
      case UNIT -> Optional.of(unit.code().text());
      case SETTING -> Optional.of(setting);
      case SETTING_TOPIC ->
          Optional.of(found)
              .filter(
                  topic -> setting.equals("mixed") || topic.startsWith(setting + TopicWords.PART));
      default -> Optional.of(found);
    };
  }

  Tally tally() {
    Map<String, String> lines = names(spec.by(), Cell::by);
    Map<String, String> columns =
        spec.across().map(key -> names(key, Cell::across)).orElse(Map.of("", ""));
    UnaryOperator<String> line = gathered(lines);
    UnaryOperator<String> column = gathered(columns);
    Map<String, Map<String, Amounts>> sums = new TreeMap<>();
    cells.forEach(
        (cell, amounts) ->
            sums.computeIfAbsent(line.apply(cell.by()), key -> new TreeMap<>())
                .merge(column.apply(cell.across()), amounts, Amounts::plus));
    List<Line> out = new ArrayList<>();
    lines.forEach(
        (key, name) ->
            out.add(new Line(name, figures(sums.getOrDefault(key, Map.of()), columns.keySet()))));
    return new Tally(spec, spec.by().heading(table), headings(columns), out, total(out));
  }

  /** Keys that have no line or column of their own fall into one for all of them. */
  private static UnaryOperator<String> gathered(Map<String, String> named) {
    return key -> named.containsKey(key) ? key : OTHERS;
  }

  private List<BigDecimal> figures(Map<String, Amounts> line, Set<String> columns) {
    if (spec.across().isPresent()) {
      List<BigDecimal> out = new ArrayList<>();
      Amounts all = Amounts.NONE;
      for (String column : columns) {
        Amounts amounts = line.getOrDefault(column, Amounts.NONE);
        out.add(figure(amounts));
        all = all.plus(amounts);
      }
      if (!standsInSeveral(spec.across().get())) {
        out.add(figure(all));
      }
      return out;
    }
    Amounts amounts = line.getOrDefault("", Amounts.NONE);
    return ofActivities()
        ? List.of(BigDecimal.valueOf(amounts.rows()), BigDecimal.valueOf(amounts.people()))
        : List.of(figure(amounts));
  }

  private BigDecimal figure(Amounts amounts) {
    return spec.sum().isPresent() ? amounts.sum() : BigDecimal.valueOf(amounts.rows());
  }

  private List<String> headings(Map<String, String> columns) {
    if (spec.across().isPresent()) {
      Stream<String> sum = standsInSeveral(spec.across().get()) ? Stream.empty() : Stream.of("合计");
      return Stream.concat(columns.values().stream(), sum).toList();
    }
    if (ofActivities()) {
      return List.of("活动（场）", "受益（人次）");
    }
    return List.of(spec.sum().flatMap(table::field).map(FieldSpec::heading).orElse("数量"));
  }

  private boolean ofActivities() {
    return spec.table().equals("activities") && spec.sum().isEmpty();
  }

  /** A row that may stand in several lines would be added several times. */
  private Optional<List<BigDecimal>> total(List<Line> lines) {
    boolean several =
        Stream.concat(Stream.of(spec.by()), spec.across().stream()).anyMatch(this::standsInSeveral);
    if (several || lines.isEmpty()) {
      return Optional.empty();
    }
    List<BigDecimal> sums = new ArrayList<>(lines.get(0).figures());
    for (Line line : lines.subList(1, lines.size())) {
      for (int i = 0; i < sums.size(); i++) {
        sums.set(i, sums.get(i).add(line.figures().get(i)));
      }
    }
    return Optional.of(sums);
  }

  /** Returns whether a row may speak of several things of a key, and is counted for each. */
  private boolean standsInSeveral(TallySpec.Key key) {
    return switch (key.kind()) {
      case TOPIC, SETTING_TOPIC -> true;
      case FIELD ->
          key.field()
              .flatMap(table::field)
              .filter(field -> field.type() == FieldType.LIST)
              .isPresent();
      default -> false;
    };
  }

  /** Returns the names of lines or columns by key: all that the notice knows, then what else is. */
  private Map<String, String> names(
      TallySpec.Key key, java.util.function.Function<Cell, String> side) {
    Map<String, String> names = known(key);
    Map<String, Long> found = new TreeMap<>();
    cells.forEach((cell, amounts) -> found.merge(side.apply(cell), amounts.rows(), Long::sum));
    boolean unstated = found.remove("") != null;
    boolean texts = key.kind() == TallySpec.Kind.FIELD;
    List<String> more = new ArrayList<>(new TreeSet<>(found.keySet()));
    more.removeAll(names.keySet());
    if (texts) {
      more.sort(
          Comparator.comparing((String word) -> found.getOrDefault(word, 0L))
              .reversed()
              .thenComparing(Comparator.naturalOrder()));
    }
    Map<String, String> others = key.kind() == TallySpec.Kind.SETTING ? PLACES : Map.of();
    more.stream()
        .limit(MOST_TEXTS)
        .forEach(word -> names.put(word, others.getOrDefault(word, word)));
    if (more.size() > MOST_TEXTS) {
      names.put(OTHERS, OTHERS);
    }
    if (unstated) {
      names.put("", NOT_STATED);
    }
    return names;
  }

  private Map<String, String> known(TallySpec.Key key) {
    Map<String, String> names = new LinkedHashMap<>();
    switch (key.kind()) {
      case UNIT -> names.putAll(unitNames);
      case SETTING ->
          notice.statistics().settings().forEach(each -> names.put(each.id(), each.name()));
      case CATEGORY -> notice.categories().all().forEach(each -> names.put(each.id(), each.name()));
      case TOPIC ->
          notice.categories().all().stream()
              .filter(this::isMeant)
              .forEach(each -> topics(each, names));
      case SETTING_TOPIC -> notice.statistics().settings().forEach(each -> topics(each, names));
      case FIELD -> field(key, names);
      default -> {
        // Years and months are those that occur.
      }
    }
    return names;
  }

  /** A table of one category's activities has lines for that category's topics only. */
  private boolean isMeant(Category category) {
    return spec.where().values().getOrDefault("category", category.id()).equals(category.id());
  }

  private static void topics(Category category, Map<String, String> names) {
    category
        .topics()
        .forEach(
            topic ->
                names.put(
                    category.id() + TopicWords.PART + topic.name(),
                    category.name() + "·" + topic.name()));
  }

  private static void topics(Setting setting, Map<String, String> names) {
    setting
        .topics()
        .forEach(
            topic ->
                names.put(
                    setting.id() + TopicWords.PART + topic.name(),
                    setting.name() + "·" + topic.name()));
  }

  private void field(TallySpec.Key key, Map<String, String> names) {
    FieldSpec field = table.field(key.field().orElseThrow()).orElseThrow();
    field.options().forEach(option -> names.put(option.id(), option.name()));
    if (field.type() == FieldType.YES_NO) {
      names.put("yes", "是");
      names.put("no", "否");
    }
  }
}
