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
    List<Map<String, Object>> excerpts = excerpts(section.key());
    int shown = Math.min(excerpts.size(), MOST);
    return Map.ofEntries(
        entry("key", section.key()),
        entry("title", section.title()),
        entry("required", section.required()),
        entry("own", own(section.key())),
        entry("excerpts", excerpts.subList(0, shown)),
        entry("excerpts_left_out", excerpts.size() - shown));
  }

  private List<String> own(String key) {
    return statistics.submissions().stream()
        .filter(submission -> submission.unit().code().equals(statistics.root().code()))
        .findFirst()
        .flatMap(submission -> text(submission, key))
        .map(published::paragraphs)
        .orElse(List.of());
  }

  private List<Map<String, Object>> excerpts(String key) {
    List<Map<String, Object>> excerpts = new ArrayList<>();
    for (Submission submission : statistics.submissions()) {
      boolean directlyBelow =
          submission.unit().parent().filter(statistics.root().code()::equals).isPresent();
      String text = text(submission, key).map(all -> published.excerpt(all, EXCERPT)).orElse("");
      if (directlyBelow && !text.isEmpty()) {
        Map<String, Object> excerpt = new LinkedHashMap<>();
        excerpt.put("office", OfficialWriting.office(submission.unit(), notice));
        excerpt.put("text", text);
        excerpts.add(excerpt);
      }
    }
    return excerpts;
  }

  private static Optional<String> text(Submission submission, String key) {
    return Optional.ofNullable(submission.sheet().summary().get(key));
  }
}
