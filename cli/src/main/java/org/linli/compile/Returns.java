package org.linli.compile;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.aggregate.NoticeFigures.DutyLine;
import org.linli.discover.Jurisdiction;
import org.linli.discover.UnitFolder;
import org.linli.finding.FindingLog;
import org.linli.finding.RuleId;
import org.linli.finding.Severity;
import org.linli.finding.UnitFindings;
import org.linli.model.Level;
import org.linli.model.Unit;
import org.linli.notice.Duties.Duty;
import org.linli.notice.Notice;
import org.linli.publish.OutputName;
import org.linli.publish.OutputNames;
import org.linli.render.document.Rendered;
import org.linli.render.document.ReturnLetter;
import org.linli.render.document.ReturnLetters;
import org.linli.render.document.TemplateFault;
import org.linli.render.document.TemplateRefusedException;
import org.linli.render.document.TemplateTrust;
import org.linli.render.findings.FindingsCsv;
import org.linli.render.findings.Language;
import org.linli.render.findings.Words;
import org.linli.value.UnitCode;

/**
 * What goes back to the units: for each that has something to correct a letter and the same as a
 * table, with nothing of any other unit. Under {@code --each} the same for each subtree. One letter
 * is in memory at a time.
 */
public final class Returns {
  /** What is milder tells how something was read; nobody need correct it. */
  private static final Severity LEAST = Severity.WARNING;

  /** What is held against the whole campaign stands in no unit's material. */
  private static final List<RuleId> OF_THE_WHOLE =
      Stream.of("target-not-met", "indicator-not-met", "indicator-not-reported")
          .map(RuleId::of)
          .toList();

  private final Survey survey;
  private final TemplateTrust trust;
  private final Map<UnitCode, List<String>> folders = new HashMap<>();
  private final Map<String, ReturnLetters> letters = new HashMap<>();
  private final Map<UnitCode, String> names = new HashMap<>();
  private final OutputNames taken = new OutputNames();

  Returns(Survey survey, TemplateTrust trust) {
    this.survey = survey;
    this.trust = trust;
    for (UnitFolder unit : survey.tree().units()) {
      folders.put(unit.unit().code(), unit.folders());
    }
  }

  /**
   * Returns what goes back, in the order of the units' codes.
   *
   * @param findings that units are to correct or answer for
   */
  public static List<UnitFindings> of(FindingLog findings) {
    return UnitFindings.of(findings, LEAST).stream()
        .map(own -> own.without(OF_THE_WHOLE))
        .filter(own -> !own.isEmpty())
        .toList();
  }

  /**
   * Writes the letters and tables.
   *
   * @param folder is made only if there is anything to write
   * @param findings that units are to correct or answer for
   * @param words of the tables; letters are Chinese
   */
  void write(Path folder, FindingLog findings, Words words) throws IOException {
    for (UnitFindings own : of(findings)) {
      Files.createDirectories(folder);
      Unit unit = unit(own.unit());
      String name = name(unit);
      Rendered letter = letter(own);
      try (OutputStream out = file(folder.resolve(name + ".docx"))) {
        letter.writeWord(out);
      }
      FindingsCsv.write(
          own, words.under(notice(unit)), code -> unit.name(), file(folder.resolve(name + ".csv")));
    }
  }

  /** The letter names the table, so that both have one name. */
  private String name(Unit unit) {
    return names.computeIfAbsent(unit.code(), code -> taken.free(OutputName.of(unit)));
  }

  private static OutputStream file(Path file) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
  }

  /**
   * Returns the letter that goes to the unit of some findings.
   *
   * @throws TemplateRefusedException if the pack's template is not rendered
   */
  Rendered letter(UnitFindings findings) {
    return letters(notice(unit(findings.unit()))).of(content(findings));
  }

  /** Returns where the template of the campaign's own pack names what no letter has. */
  List<TemplateFault> unknownNames() {
    UnitCode root = survey.statistics().root().code();
    UnitFindings none = new UnitFindings(root, List.of(), Collections.emptySortedMap());
    return letters(survey.notice()).unknownNames(content(none));
  }

  private ReturnLetters letters(Notice notice) {
    return letters.computeIfAbsent(
        notice.id(), id -> new ReturnLetters(notice, chinese(notice), trust));
  }

  private ReturnLetter content(UnitFindings findings) {
    Unit unit = unit(findings.unit());
    return new ReturnLetter(
        unit,
        sender(unit, notice(unit)),
        survey.request().asOf(),
        findings,
        folders.getOrDefault(unit.code(), List.of()),
        duties(unit),
        name(unit) + ".csv",
        survey.request().limits().findingsPerRule());
  }

  private Words chinese(Notice notice) {
    return new Words(Language.ZH, survey.catalog()::page, notice);
  }

  /** What neither a folder nor a roster knows still has its code. */
  private Unit unit(UnitCode code) {
    return survey
        .unit(code)
        .orElseGet(() -> new Unit(code, code.text(), Level.REPORTING_UNIT, Optional.empty()));
  }

  private Notice notice(Unit unit) {
    return survey.tree().noticeOf(unit);
  }

  /**
   * The office of whoever compiles; of a part that answers to a notice of its own, that of whoever
   * leads it. What goes to the compiling unit itself comes from whoever issued the notice, unless
   * that is the unit's own.
   */
  private String sender(Unit unit, Notice notice) {
    Unit top =
        survey
            .tree()
            .part(unit)
            .map(Jurisdiction::root)
            .filter(root -> !root.code().equals(unit.code()))
            .orElse(survey.statistics().root());
    if (!top.code().equals(unit.code())) {
      return notice(top).office(top);
    }
    return notice.reachesOnly(unit.code()) ? "" : notice.issuer().orElse("");
  }

  private List<Duty> duties(Unit unit) {
    return survey.statistics().ofNotice().duties().stream()
        .filter(line -> line.responsible().stream().anyMatch(one -> one.code().equals(unit.code())))
        .map(DutyLine::duty)
        .toList();
  }
}
