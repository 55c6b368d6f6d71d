package org.linli.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linli.intake.WordText.Cell;
import org.linli.notice.Form;
import org.linli.notice.Form.Column;
import org.linli.notice.Notice;

/**
 * A record form in a Word table: finds its labels, and takes what stands beside or below them. A
 * table that begins anew with its first label holds another record.
 */
final class RecordTable {
  private static final String BLANKS = "[\\s\\u3000\\u00A0]*";

  private final Form form;
  private final List<Label> labels;
  private final List<Found> found = new ArrayList<>();
  private final List<LeftOver> left = new ArrayList<>();

  /** What a label looks like in a cell. */
  private record Label(String key, Pattern pattern) {}

  /**
   * A record.
   *
   * @param texts by the key of their field, as written; those of empty boxes left out
   * @param images relations of those in it
   * @param places of the boxes, by key
   */
  record Found(Map<String, String> texts, List<String> images, Map<String, Place> places) {
    Found() {
      this(new LinkedHashMap<>(), new ArrayList<>(), new LinkedHashMap<>());
    }

    /** Returns the place of a box. */
    Place place(String key) {
      return places.getOrDefault(key, Place.table(1, 1, 1));
    }

    boolean isBlank() {
      return texts.isEmpty() && images.isEmpty();
    }
  }

  /** Makes a reader of a record form of the notice. */
  RecordTable(Form form, Notice notice) {
    this.form = form;
    this.labels =
        form.leaves().stream()
            .filter(leaf -> leaf.key().isPresent())
            .map(leaf -> label(leaf, notice, form.table()))
            .toList();
  }

  private static Label label(Column leaf, Notice notice, String table) {
    String key = leaf.key().orElse("");
    List<String> headings = new ArrayList<>();
    headings.add(leaf.heading());
    notice
        .table(table)
        .flatMap(spec -> spec.field(key))
        .ifPresent(field -> headings.addAll(field.headings()));
    String bare =
        headings.stream()
            .map(RecordTable::bare)
            .distinct()
            .map(RecordTable::spaced)
            .reduce((one, other) -> one + "|" + other)
            .orElse("");
    String bracket = "(?:[（(][^）)]{0,40}[）)]" + BLANKS + ")?";
    Pattern pattern =
        Pattern.compile(
            BLANKS + "(?:" + bare + ")(?<mark>[：:]?" + BLANKS + bracket + "[：:]?)" + BLANKS);
    return new Label(key, pattern);
  }

  private static String bare(String heading) {
    return heading.replaceAll("[（(][^）)]*[）)]", "").replaceAll("[：:]", "");
  }

  private static String spaced(String text) {
    StringBuilder pattern = new StringBuilder();
    text.codePoints()
        .forEach(
            point ->
                pattern
                    .append(pattern.isEmpty() ? "" : BLANKS)
                    .append(Pattern.quote(Character.toString(point))));
    return pattern.toString();
  }

  /** Returns whether most of the form's labels stand in a table. */
  boolean fits(WordText.Table table) {
    long seen =
        labels.stream()
            .filter(
                label ->
                    table.rows().stream()
                        .flatMap(List::stream)
                        .anyMatch(cell -> behind(label, cell.text()).isPresent()))
            .count();
    return seen * 2 > labels.size();
  }

  /**
   * Returns whether a table goes on with the last record, as one that a page or a hand has cut in
   * two: it has labels, and none that the record has already.
   */
  boolean goesOn(WordText.Table table) {
    List<String> keys =
        table.rows().stream()
            .flatMap(List::stream)
            .flatMap(cell -> label(cell).stream())
            .map(Label::key)
            .toList();
    return !keys.isEmpty() && keys.stream().noneMatch(last().places()::containsKey);
  }

  private Found last() {
    return found.get(found.size() - 1);
  }

  /** Takes a table that fits. */
  void take(WordText.Table table) {
    found.add(new Found());
    goOn(table);
  }

  /** Takes a table that goes on with the last record. */
  void goOn(WordText.Table table) {
    Found record = last();
    for (int row = 0; row < table.rows().size(); row++) {
      List<Cell> cells = table.rows().get(row);
      Optional<String> beside = Optional.empty();
      for (int i = 0; i < cells.size(); i++) {
        Cell cell = cells.get(i);
        Place place = Place.table(table.number(), row + 1, i + 1);
        Optional<Label> label = beside.isPresent() ? labelAlone(cell) : label(cell);
        if (label.isPresent()) {
          if (isFirst(label.get()) && !record.isBlank()) {
            record = new Found();
            found.add(record);
          }
          String text = behind(label.get(), cell.text()).orElse("");
          record.places().putIfAbsent(label.get().key(), place);
          put(record, label.get().key(), text);
          beside = text.isEmpty() ? Optional.of(label.get().key()) : Optional.empty();
        } else if (beside.isPresent()) {
          put(record, beside.get(), cell.text());
          beside = Optional.empty();
        } else if (!cell.goesOn() && !cell.text().isEmpty()) {
          left.add(new LeftOver(place, LeftOver.Why.NO_FIELD, cell.text(), ""));
        }
        record.images().addAll(cell.images());
      }
    }
  }

  private boolean isFirst(Label label) {
    return !labels.isEmpty() && labels.get(0).key().equals(label.key());
  }

  /** Images are taken as such; words in their box are words of the record all the same. */
  private static void put(Found record, String key, String text) {
    if (!text.isEmpty()) {
      record.texts().merge(key, text, (one, other) -> one + "\n" + other);
    }
  }

  private Optional<Label> label(Cell cell) {
    return labels.stream().filter(label -> behind(label, cell.text()).isPresent()).findFirst();
  }

  /** Beside a label stands its value, unless that is nothing but another label. */
  private Optional<Label> labelAlone(Cell cell) {
    return label(cell)
        .filter(label -> behind(label, cell.text()).filter(String::isEmpty).isPresent());
  }

  /** Returns what stands behind a label in its own cell; empty if the cell has not this label. */
  private static Optional<String> behind(Label label, String text) {
    Matcher matcher = label.pattern().matcher(text);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String rest = text.substring(matcher.end());
    boolean marked = !matcher.group("mark").isBlank();
    boolean lineEnds = text.substring(0, matcher.end()).endsWith("\n");
    return rest.isEmpty() || marked || lineEnds ? Optional.of(rest.strip()) : Optional.empty();
  }

  /** Returns the form. */
  Form form() {
    return form;
  }

  /** Returns the records found so far, blank ones too. */
  List<Found> found() {
    return found;
  }

  /** Returns what in the tables belongs to no label. */
  List<LeftOver> left() {
    return left;
  }
}
