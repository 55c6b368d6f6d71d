package org.linli.render.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.linli.check.RuleCatalog;
import org.linli.finding.Finding;
import org.linli.finding.FindingLog;
import org.linli.finding.Severity;
import org.linli.model.Unit;
import org.linli.value.UnitCode;

/**
 * What one check tells, for whatever format it is written in.
 *
 * @param told the findings to be listed, in order; those that count and those asked for
 * @param open what counts, in full
 * @param least the mildest severity that is listed
 * @param fails whether a finding makes the run fail
 * @param units that were looked at, in code order
 * @param names the name of each unit
 * @param places where findings are shown in the repository
 * @param notes what the reader must know of the run as a whole, a sentence each
 * @param catalog all rules, as the campaign sets them
 * @param words of findings
 * @param run how the run went
 */
public record CheckReport(
    List<Told> told,
    FindingLog open,
    Severity least,
    Predicate<Finding> fails,
    List<Unit> units,
    Function<UnitCode, String> names,
    Places places,
    List<String> notes,
    RuleCatalog catalog,
    Words words,
    Run run) {

  public CheckReport {
    told = List.copyOf(told);
    units = List.copyOf(units);
    notes = List.copyOf(notes);
  }

  /**
   * How a run went.
   *
   * @param exitCode that it ends with
   * @param sound whether the program itself worked as it should
   * @param version of the program
   * @param notice id of the pack
   * @param root the unit that the campaign folder stands for
   * @param asOf reporting day
   * @param baselined whether a baseline was given
   */
  public record Run(
      int exitCode,
      boolean sound,
      String version,
      String notice,
      Unit root,
      LocalDate asOf,
      boolean baselined) {}

  /** Returns whether a finding counts and makes the run fail. */
  boolean fails(Told one) {
    return one.standing() == Told.Standing.OPEN && fails.test(one.finding());
  }

  /**
   * Returns the unit of a finding for people, as {@code 360102-东湖区}; the campaign has a name too.
   */
  String unit(Finding finding) {
    return finding
        .at()
        .unit()
        .map(code -> code.text() + "-" + names.apply(code))
        .orElseGet(() -> words.phrase("campaign"));
  }

  /** Returns how many of the findings that count are not listed, and behind which. */
  LeftOut leftOut() {
    return new LeftOut(
        told.stream()
            .filter(one -> one.standing() == Told.Standing.OPEN)
            .map(Told::finding)
            .toList(),
        open.unlisted());
  }

  /** Returns the counts in one line. */
  String counts() {
    return new FindingsText(words, names, Paint.NONE, 0).counts(open);
  }
}
