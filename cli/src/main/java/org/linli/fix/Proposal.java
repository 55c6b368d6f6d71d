package org.linli.fix;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.finding.Observation;
import org.linli.notice.FieldSpec;
import org.linli.notice.FieldType;
import org.linli.notice.Notice;
import org.linli.read.WrittenCell;
import org.linli.read.WrittenFile;
import org.linli.read.WrittenRow;
import org.linli.value.Text;

/** Which characters of a file would have to be others, by what was read of it. */
final class Proposal {
  private final FileReading reading;
  private final WrittenFile written;
  private final Spelling spelling;
  private final Set<String> missing;

  Proposal(FileReading reading, WrittenFile written, Notice notice) {
    this.reading = reading;
    this.written = written;
    this.spelling = new Spelling(notice);
    this.missing =
        notice.missingValues().stream().map(Text::folded).collect(Collectors.toUnmodifiableSet());
  }

  /** Returns the edits in order; none overlaps another. */
  List<Edit> edits() {
    List<Edit> edits = new ArrayList<>();
    if (!reading.candidates().isEmpty()) {
      spell(edits);
    }
    if (!reading.totals().isEmpty()) {
      takeOutTotals(edits);
    }
    edits.sort(Edit.ORDER);
    return List.copyOf(edits);
  }

  /** Cells and candidates both come in order, so that none need be looked up. */
  private void spell(List<Edit> edits) {
    Deque<Candidate> waiting =
        new ArrayDeque<>(reading.candidates().stream().sorted(Candidate.ORDER).toList());
    written.cells(
        cell -> {
          while (!waiting.isEmpty() && comesBefore(waiting.peek(), cell)) {
            waiting.remove();
          }
          Candidate next = waiting.peek();
          if (next != null && next.line() == cell.line() && next.column() == cell.column()) {
            edit(cell, next).ifPresent(edits::add);
          }
        });
  }

  private static boolean comesBefore(Candidate candidate, WrittenCell cell) {
    return candidate.line() < cell.line()
        || candidate.line() == cell.line() && candidate.column() < cell.column();
  }

  private Optional<Edit> edit(WrittenCell cell, Candidate candidate) {
    Optional<Respelled> respelled = respelled(cell.text(), candidate);
    if (respelled.isEmpty()) {
      return Optional.empty();
    }
    Set<Kind> kinds = respelled.get().kinds();
    List<Observation> answered =
        candidate.about().stream()
            .filter(seen -> kinds.contains(Kind.REPEATED_ABOVE) || isHidden(seen, kinds))
            .toList();
    return written
        .written(cell, respelled.get().text())
        .map(text -> new Edit(cell.start(), cell.end(), text, kinds, candidate.row(), answered));
  }

  private static boolean isHidden(Observation seen, Set<Kind> kinds) {
    return kinds.contains(Kind.CONTROL_CHARACTERS) && seen.rule().text().equals(Spelling.HIDDEN);
  }

  private Optional<Respelled> respelled(String text, Candidate candidate) {
    Optional<FieldSpec> field = candidate.field();
    if (field.isPresent()) {
      return spelling.of(field.get(), text, candidate.cell(), candidate.about());
    }
    return DateSpelling.of(text, candidate.cell().value().orElseThrow())
        .filter(day -> !day.equals(text))
        .map(day -> new Respelled(day, Set.of(Kind.DATE_SPELLING)));
  }

  private void takeOutTotals(List<Edit> edits) {
    Map<Integer, Observation> lines = new HashMap<>();
    reading.totals().forEach(total -> lines.put(total.at().line().orElseThrow(), total));
    for (WrittenRow row : written.rows(lines::containsKey)) {
      Observation total = lines.get(row.line());
      if (total != null && holdsSumsOnly(row)) {
        edits.add(
            new Edit(
                row.start(), row.end(), "", Set.of(Kind.TOTAL_ROW), Edit.NO_DATA, List.of(total)));
      }
    }
  }

  /** What stands beside the sums, as 共12场, no other row says. */
  private boolean holdsSumsOnly(WrittenRow row) {
    return row.cells().stream().skip(1).allMatch(this::isSum);
  }

  private boolean isSum(WrittenCell cell) {
    String folded = Text.folded(cell.text());
    boolean stated = folded.chars().anyMatch(c -> c >= '0' && c <= '9');
    return missing.contains(folded)
        || stated && reading.column(cell.column()).filter(FieldType::addsUp).isPresent();
  }
}
