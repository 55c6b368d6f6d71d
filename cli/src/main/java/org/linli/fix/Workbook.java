package org.linli.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.finding.Observation;
import org.linli.notice.Notice;

/** What is to be corrected in a workbook: it is told of, and not rewritten. */
final class Workbook {
  private Workbook() {}

  /** Returns the cells and rows in the order in which they were read. */
  static List<Correction.ByHand> byHand(FileReading reading, Notice notice) {
    Spelling spelling = new Spelling(notice);
    List<Correction.ByHand> all = new ArrayList<>();
    for (Candidate candidate : reading.candidates()) {
      if (candidate.about().stream().anyMatch(seen -> seen.rule().text().equals(Spelling.DITTO))) {
        // It is the cell above once more, be it by 同上 or merged.
        continue;
      }
      String text = candidate.cell().text();
      Optional<Respelled> respelled =
          candidate.field().flatMap(field -> spelling.of(field, text, candidate.cell(), List.of()));
      respelled.ifPresent(
          better ->
              all.add(
                  new Correction.ByHand(
                      candidate.sheet(), better.kinds().iterator().next(), text, better.text())));
    }
    for (Observation total : reading.totals()) {
      all.add(
          new Correction.ByHand(
              Candidate.place(total.at()), Kind.TOTAL_ROW, total.value().orElse(""), ""));
    }
    return all;
  }
}
