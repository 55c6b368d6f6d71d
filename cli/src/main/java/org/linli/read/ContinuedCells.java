package org.linli.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.finding.Location;
import org.linli.model.Cell;
import org.linli.value.Bound;
import org.linli.value.Count;
import org.linli.value.ListText;
import org.linli.value.Reading;
import org.linli.value.Remark;
import org.linli.value.Text;

/**
 * Puts together what the lines of one activity say in a column: organizations are listed, people
 * added up. What cannot be read in one of the lines cannot be read in all of them together.
 */
final class ContinuedCells {
  private static final String ESTIMATED = "count-estimated";
  private static final int SHOWN = 60;

  private ContinuedCells() {}

  /**
   * The cell of a line.
   *
   * @param at where it stands
   */
  record Part(Cell cell, Location at) {}

  /** Returns the organizations of all lines, each once. */
  static Part organizations(List<Part> lines) {
    Optional<Part> unread = unread(lines);
    if (unread.isPresent()) {
      return unread.get();
    }
    Set<String> names = new LinkedHashSet<>();
    lines.forEach(line -> names.addAll(ListText.split(line.cell().text())));
    Cell all = new Cell(String.join("；", names), FieldReader.list(List.copyOf(names)));
    return new Part(all, lines.get(0).at());
  }

  /** Returns the people of all lines together; where one cannot be read, that one's trouble. */
  static Part participants(List<Part> lines) {
    List<Part> stated = lines.stream().filter(line -> !line.cell().isEmpty()).toList();
    if (stated.size() < 2) {
      return stated.isEmpty() ? lines.get(0) : stated.get(0);
    }
    String text = String.join("；", stated.stream().map(line -> line.cell().text()).toList());
    Optional<Part> unread = unread(stated);
    if (unread.isPresent()) {
      return new Part(new Cell(text, unread.get().cell().reading()), unread.get().at());
    }
    Reading<Count> sum = sum(stated, text);
    boolean exact = sum.value().filter(count -> !count.estimated()).isPresent();
    String shown = exact ? String.valueOf(sum.value().orElseThrow().value()) : text;
    return new Part(new Cell(shown, sum), stated.get(0).at());
  }

  private static Optional<Part> unread(List<Part> lines) {
    return lines.stream().filter(line -> line.cell().reading().trouble().isPresent()).findFirst();
  }

  private static Reading<Count> sum(List<Part> stated, String text) {
    long people = 0;
    Bound bound = Bound.EXACT;
    List<Remark> remarks = new ArrayList<>();
    for (Part line : stated) {
      Reading<?> reading = line.cell().reading();
      if (reading.value().orElse(null) instanceof Count count) {
        people += count.value();
        bound = Bound.together(bound, count.bound());
      }
      reading.remarks().stream().filter(r -> !r.name().equals(ESTIMATED)).forEach(remarks::add);
      if (people > Count.LARGEST) {
        return Reading.unreadable(
            Remark.of("count-too-large", "value", Text.shortened(text, SHOWN)));
      }
    }
    if (bound != Bound.EXACT) {
      remarks.add(0, Remark.of(ESTIMATED, "value", String.valueOf(people), "bound", bound.word()));
    }
    return Reading.of(new Count(people, bound), remarks);
  }

  /** Returns what 同上 in the row below repeats: all organizations, the people together. */
  static String repeated(Cell cell) {
    if (!(cell.reading().value().orElse(null) instanceof Count count)) {
      return cell.text();
    }
    // 人, for the heading may name another unit, and the sum is in persons.
    return switch (count.bound()) {
      case EXACT -> count.value() + "人";
      case MORE_THAN -> count.value() + "余人";
      case LESS_THAN -> "近" + count.value() + "人";
      case ABOUT -> "约" + count.value() + "人";
    };
  }
}
