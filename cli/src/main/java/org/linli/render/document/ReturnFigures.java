package org.linli.render.document;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.finding.RuleId;
import org.linli.finding.Severity;
import org.linli.finding.UnitFindings;
import org.linli.model.Unit;
import org.linli.notice.Deadline;
import org.linli.notice.Notice;
import org.linli.render.ChineseDays;
import org.linli.render.OfficialWriting;
import org.linli.render.findings.Words;

/**
 * The names under which a template finds what a letter to a unit says; {@code
 * templates/_shared/report/README.md} lists them.
 */
final class ReturnFigures {
  /** Says that a unit has sent nothing: a letter puts that into words of its own. */
  private static final RuleId MISSING = RuleId.of("unit-missing");

  private final ReturnLetter letter;
  private final Notice notice;
  private final Words words;
  private final UnitFindings findings;

  ReturnFigures(ReturnLetter letter, Notice notice, Words words) {
    this.letter = letter;
    this.notice = notice;
    this.words = words;
    this.findings = letter.findings().without(List.of(MISSING));
  }

  /** Returns the office that the document's properties name. */
  String author() {
    return letter.sender().isEmpty() ? office() : letter.sender();
  }

  private String office() {
    return OfficialWriting.office(letter.unit(), notice);
  }

  /** Returns all that the letter says, by name. */
  Map<String, Object> all() {
    ReturnedFiles files = new ReturnedFiles(findings, letter.folders(), words);
    List<Map<String, Object>> parts = files.parts();
    return Map.ofEntries(
        entry("notice", NoticeFacts.of(notice)),
        entry("terms", notice.terms()),
        entry("as_of", ChineseDays.of(letter.asOf())),
        entry("unit", unit()),
        entry("sender", letter.sender()),
        entry("mailbox", notice.mailbox().orElse("")),
        entry("due", due()),
        entry("missing", letter.findings().has(MISSING)),
        entry("asked", new AskedMaterial(notice, letter.duties()).all()),
        entry("errors", findings.count(Severity.ERROR)),
        entry("warnings", findings.count(Severity.WARNING)),
        entry("parts", parts),
        entry("table", table(findings.listed().size() - files.shown())));
  }

  private Map<String, Object> unit() {
    Unit unit = letter.unit();
    return Map.of(
        "code", unit.code().text(),
        "name", unit.name(),
        "level", unit.level().word(),
        "office", office());
  }

  private Map<String, Object> due() {
    Optional<Deadline> deadline = notice.deadline();
    return Map.of(
        "day", deadline.map(set -> ChineseDays.of(set.lastDay())).orElse(""),
        "clause", deadline.flatMap(Deadline::clause).orElse(""),
        "passed", deadline.filter(set -> !set.metBy(letter.asOf())).isPresent());
  }

  /**
   * The file that lists the same, so that a letter need not be as long as a bad file is.
   *
   * @param more how many findings it lists that the letter does not
   */
  private Map<String, Object> table(int more) {
    long leftOut = findings.unlisted().values().stream().mapToLong(Long::longValue).sum();
    return Map.of(
        "name", letter.table(), "more", more, "limit", letter.tableLimit(), "left_out", leftOut);
  }
}
