package org.linli.render.document;

import static java.util.Map.entry;

import java.util.Map;
import org.linli.notice.Notice;
import org.linli.notice.SummarySection;
import org.linli.render.ChineseDays;
import org.linli.render.OfficialWriting;

/** What every template may say of the notice, by name. */
final class NoticeFacts {
  private NoticeFacts() {}

  /** Returns the notice's own facts; text that it does not state is empty. */
  static Map<String, Object> of(Notice notice) {
    return Map.ofEntries(
        entry("id", notice.id()),
        entry("number", notice.number().orElse("")),
        entry("title", notice.title()),
        entry("subject", OfficialWriting.subject(notice.title())),
        entry("issuer", notice.issuer().orElse("")),
        entry("issued_on", notice.issuedOn().map(ChineseDays::of).orElse("")),
        entry("theme", notice.theme().orElse("")),
        entry(
            "window",
            notice.window().map(days -> ChineseDays.of(days.start(), days.end())).orElse("")),
        entry(
            "deadline",
            notice.deadline().map(deadline -> ChineseDays.of(deadline.lastDay())).orElse("")),
        entry(
            "section_titles",
            notice.deliverables().sections().stream().map(SummarySection::title).toList()));
  }
}
