package org.linli.render.document;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.aggregate.Statistics;
import org.linli.aggregate.Statistics.Submission;
import org.linli.notice.Notice;
import org.linli.notice.SummarySection;
import org.linli.render.OfficialWriting;

/**
 * What units say of themselves, for the sections that the notice asks for: the root unit's own text
 * whole, those of the units directly below it in excerpts.
 */
final class ReportNarratives {
  /** Characters of a unit's text in an excerpt. */
  private static final int EXCERPT = 150;

  /** Excerpts in a section; of the rest only the number is told. */
  private static final int MOST = 20;

  private final Statistics statistics;
  private final Notice notice;
  private final Published published;

  ReportNarratives(Statistics statistics, Notice notice, Published published) {
    this.statistics = statistics;
    this.notice = notice;
    this.published = published;
  }

  /** Returns the sections in the notice's order, each with its key, title and texts. */
  List<Map<String, Object>> sections() {
    return notice.deliverables().sections().stream().map(this::section).toList();
  }

  private Map<String, Object> section(SummarySection section) {
    Map<String, List<String>> told = told(section.key());
    List<Map<String, Object>> excerpts = excerpts(told);
    long offices = told.values().stream().limit(MOST).mapToLong(List::size).sum();
    long all = told.values().stream().mapToLong(List::size).sum();
    return Map.ofEntries(
        entry("key", section.key()),
        entry("title", section.title()),
        entry("required", section.required()),
        entry("own", own(section.key())),
        entry("excerpts", excerpts),
        entry("excerpts_left_out", all - offices));
  }

  private List<String> own(String key) {
    return statistics.submissions().stream()
        .filter(submission -> submission.unit().code().equals(statistics.root().code()))
        .findFirst()
        .flatMap(submission -> text(submission, key))
        .map(published::paragraphs)
        .orElse(List.of());
  }

  /** Returns what is told, and by which offices: those that say the same stand together. */
  private Map<String, List<String>> told(String key) {
    Map<String, List<String>> told = new LinkedHashMap<>();
    for (Submission submission : statistics.submissions()) {
      boolean directlyBelow =
          submission.unit().parent().filter(statistics.root().code()::equals).isPresent();
      String text = text(submission, key).orElse("").strip();
      if (directlyBelow && !published.excerpt(text, EXCERPT).isEmpty()) {
        String office = OfficialWriting.office(submission.unit(), notice);
        told.computeIfAbsent(text, same -> new ArrayList<>()).add(office);
      }
    }
    return told;
  }

  private List<Map<String, Object>> excerpts(Map<String, List<String>> told) {
    List<Map<String, Object>> excerpts = new ArrayList<>();
    told.forEach(
        (text, offices) -> {
          if (excerpts.size() < MOST) {
            excerpts.add(Map.of("offices", offices, "text", published.excerpt(text, EXCERPT)));
          }
        });
    return excerpts;
  }

  private static Optional<String> text(Submission submission, String key) {
    return Optional.ofNullable(submission.sheet().summary().get(key));
  }
}
