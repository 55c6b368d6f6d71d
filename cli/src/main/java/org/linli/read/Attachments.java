package org.linli.read;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.linli.finding.Observation;
import org.linli.model.CategoryChoice;
import org.linli.model.Cell;
import org.linli.notice.FieldSpec;
import org.linli.notice.FieldType;
import org.linli.value.Beneficiaries;
import org.linli.value.Count;
import org.linli.value.Money;
import org.linli.value.Period;
import org.linli.value.Text;

/**
 * Brings the rows of Attachment 1 and the records of Attachment 2 together: of one unit and with
 * the same id, or the same name and start date, they are one activity. The record adds to the row;
 * where they contradict each other Attachment 1 counts, and that is said (data-format, section 2).
 */
final class Attachments {
  /** Words that are compared; names differ only where an id brings row and record together. */
  private static final Set<String> WORDS = Set.of("name", "place", "initiator");

  /** What is one thing or another. What lists and texts say beside each other need not agree. */
  private static final Set<FieldType> COMPARED =
      Set.of(
          FieldType.COUNT,
          FieldType.GROUPS,
          FieldType.MONEY,
          FieldType.NUMBER,
          FieldType.PERIOD,
          FieldType.CATEGORY,
          FieldType.YES_NO);

  /** So many records of one name and day are compared with a row. */
  private static final int MOST_ALIKE = 100;

  private static final Pattern PARTS = Pattern.compile("[/／\\\\、,，\\s　-]+");

  private final List<DraftRow> records;
  private final Map<String, Deque<DraftRow>> byKey = new HashMap<>();
  private final Set<DraftRow> used = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Holds the records of one unit. */
  Attachments(List<DraftRow> records) {
    this.records = List.copyOf(records);
    for (DraftRow record : records) {
      id(record).ifPresent(key -> put(key, record));
      nameAndStart(record).ifPresent(key -> put(key, record));
      soundAndStart(record).ifPresent(key -> put(key, record));
    }
  }

  private void put(String key, DraftRow record) {
    byKey.computeIfAbsent(key, none -> new ArrayDeque<>()).add(record);
  }

  /** Adds to a row of Attachment 1 what its record says, if there is one. */
  void completeFromRecord(DraftRow row) {
    Optional<DraftRow> partner =
        id(row)
            .flatMap(key -> take(key, row))
            .or(() -> nameAndStart(row).flatMap(key -> take(key, row)))
            .or(() -> soundAndStart(row).flatMap(key -> take(key, row)));
    partner.ifPresent(record -> complete(row, record));
  }

  /** Returns the records that no row of Attachment 1 is about, in their order. */
  List<DraftRow> alone() {
    return records.stream().filter(record -> !used.contains(record)).toList();
  }

  private Optional<DraftRow> take(String key, DraftRow row) {
    Deque<DraftRow> waiting = byKey.getOrDefault(key, new ArrayDeque<>());
    while (!waiting.isEmpty() && used.contains(waiting.getFirst())) {
      waiting.removeFirst();
    }
    Optional<DraftRow> nearest =
        waiting.stream()
            .filter(record -> !used.contains(record))
            .limit(MOST_ALIKE)
            .min(Comparator.comparingInt(record -> distance(row, record)));
    nearest.ifPresent(used::add);
    return nearest;
  }

  /**
   * Two offices may each have held an activity of one name on one day: a record goes to the row of
   * its own initiator before any other (checklist, 22).
   */
  private static int distance(DraftRow row, DraftRow record) {
    String one = Text.folded(row.text("initiator"));
    String other = Text.folded(record.text("initiator"));
    if (one.equals(other)) {
      return 0;
    }
    return one.isEmpty() || other.isEmpty() || !otherName(one, other) ? 1 : 2;
  }

  private static void complete(DraftRow row, DraftRow record) {
    for (FieldSpec field : row.table().fields()) {
      String key = field.key();
      boolean unreadable = record.cell(key).flatMap(cell -> cell.reading().trouble()).isPresent();
      if (unreadable || WORDS.contains(key) || COMPARED.contains(field.type())) {
        compare(row, record, key);
      }
    }
    for (String key : row.table().columns().keys()) {
      if (row.stated(key).isEmpty()) {
        record.stated(key).ifPresent(cell -> row.put(key, cell, record.at(key)));
      }
    }
    record.observations().forEach(row::observe);
  }

  private static void compare(DraftRow row, DraftRow record, String key) {
    Optional<Cell> first = row.stated(key);
    Optional<Cell> second = record.stated(key);
    if (first.isPresent() && second.isPresent()) {
      observeContradiction(row, key, first.get(), record, second.get());
    }
  }

  private static void observeContradiction(
      DraftRow row, String key, Cell first, DraftRow record, Cell second) {
    if (isContrary(key, first, second)) {
      row.observe(
          Observation.of("attachments-contradict", record.at(key))
              .withValue(second.text())
              .with("heading", row.table().field(key).map(field -> field.heading()).orElse(key))
              .with("attachment1", first.text())
              .with("attachment2", second.text()));
    }
  }

  private static boolean isContrary(String key, Cell first, Cell second) {
    if (second.reading().trouble().isPresent()) {
      // It cannot say the same but by being written the same, and is not read any more.
      return !first.text().equals(second.text());
    }
    return switch (key) {
      case "place" -> otherPlace(first.text(), second.text());
      case "name", "initiator" -> otherName(first.text(), second.text());
      default -> otherValue(first, second);
    };
  }

  private static boolean otherValue(Cell first, Cell second) {
    Optional<String> one = compared(first);
    Optional<String> other = compared(second);
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }

  private static Optional<String> compared(Cell cell) {
    Object value = cell.value().isPresent() ? cell.value().get() : "";
    if (value instanceof Count count) {
      return Optional.of(String.valueOf(count.value()));
    }
    if (value instanceof Beneficiaries beneficiaries) {
      return beneficiaries
          .people()
          .map(people -> BigDecimal.valueOf(people.value()).toPlainString())
          .or(() -> beneficiaries.households().map(houses -> houses.value() + "户"));
    }
    if (value instanceof Period period) {
      return Optional.of(period.start().toString());
    }
    if (value instanceof Money money) {
      return Optional.of(money.yuan().stripTrailingZeros().toPlainString());
    }
    if (value instanceof BigDecimal number) {
      return Optional.of(number.stripTrailingZeros().toPlainString());
    }
    return value instanceof CategoryChoice || value instanceof Boolean
        ? Optional.of(value.toString())
        : Optional.empty();
  }

  private static boolean otherName(String first, String second) {
    String one = Text.folded(first);
    String other = Text.folded(second);
    return !one.contains(other) && !other.contains(one);
  }

  /**
   * 活动地域（县/乡/村） has three parts, 活动地点 is free text: parts in the same order must agree, and a free
   * text must name at least one of them.
   */
  private static boolean otherPlace(String first, String second) {
    if (!otherName(first, second)) {
      return false;
    }
    List<String> one = parts(first);
    List<String> other = parts(second);
    if (one.size() > 1 && other.size() > 1) {
      for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
        if (otherName(one.get(i), other.get(i))) {
          return true;
        }
      }
      return false;
    }
    String whole = Text.folded(second);
    String start = Text.folded(first);
    return one.stream().noneMatch(whole::contains) && other.stream().noneMatch(start::contains);
  }

  private static List<String> parts(String place) {
    return PARTS.splitAsStream(place).map(Text::folded).filter(part -> !part.isEmpty()).toList();
  }

  private static Optional<String> id(DraftRow row) {
    return row.stated("id").map(cell -> "id\n" + cell.text());
  }

  private static Optional<String> nameAndStart(DraftRow row) {
    return row.stated("name").flatMap(name -> keyed("name", name.text(), row));
  }

  /** A name that one form breaks over two lines, or has its brackets narrow, is the same name. */
  private static Optional<String> soundAndStart(DraftRow row) {
    return row.stated("name").flatMap(name -> keyed("sound", Text.folded(name.text()), row));
  }

  private static Optional<String> keyed(String kind, String name, DraftRow row) {
    return row.cell("period")
        .flatMap(Cell::value)
        .filter(Period.class::isInstance)
        .map(period -> kind + "\n" + name + "\n" + ((Period) period).start());
  }
}
