package org.linli.aggregate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.finding.FindingLog;
import org.linli.finding.RuleId;
import org.linli.finding.Severity;
import org.linli.model.Unit;
import org.linli.model.UnitSheet;
import org.linli.notice.Category;
import org.linli.notice.Festival;
import org.linli.notice.Indicator;
import org.linli.notice.Target;
import org.linli.value.Count;
import org.linli.value.Money;

/**
 * Every figure that the outputs name, rolled up. Values only: nothing in it refers to rows any
 * more.
 *
 * @param root the unit that the report is of
 * @param asOf reporting day
 * @param totals of the whole campaign
 * @param targets against the notice's targets
 * @param reporting who has submitted
 * @param units figures of each unit's subtree, in code order: the root, every unit expected and
 *     every known unit with a folder
 * @param byCategory in the notice's order; 未分类 last, only if any activity is
 * @param byMonth months that have activities, in order, by start date
 * @param byGroup the notice's groups in order, then 其他 if any
 * @param byFestival the notice's festivals in order of date
 * @param needs the needs ledgers
 * @param organizations the registers
 * @param cases promotion material by kind id, all kinds of the notice
 * @param indicators those of the notice in its order, then what else units state
 * @param ofNotice the statistics tables, lists and matrix that the notice defines
 * @param quality what was read, counted, left out, and found
 * @param highlights for each category id up to three activities to tell of, most beneficiaries
 *     first
 * @param submissions the sheets of known units that handed one in, in unit-code order, the root's
 *     own included
 * @param assessment of the units expected, where the campaign has weights for what they are to do
 */
public record Statistics(
    Unit root,
    LocalDate asOf,
    Measures totals,
    List<TargetResult> targets,
    Reporting reporting,
    List<UnitFigures> units,
    List<CategoryFigures> byCategory,
    List<MonthFigures> byMonth,
    List<GroupFigures> byGroup,
    List<FestivalFigures> byFestival,
    Needs needs,
    Organizations organizations,
    Map<String, Long> cases,
    List<IndicatorResult> indicators,
    NoticeFigures ofNotice,
    Quality quality,
    Map<String, List<Highlight>> highlights,
    List<Submission> submissions,
    Optional<Assessment> assessment) {

  /** A target and the figure that is held against it. */
  public record TargetResult(Target target, BigDecimal actual) {
    /** Returns whether the target is met. */
    public boolean met() {
      return target.metBy(actual);
    }

    /** Returns actual / bound with four decimals, below 1 while the bound is not reached. */
    public BigDecimal ratio() {
      return Attainment.of(actual, target.bound());
    }

    /** Returns the ratio as people write it, as {@code 66.67%}. */
    public String percent() {
      return ratio().movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }
  }

  /** Whether and when a unit has submitted. */
  public enum Status {
    ON_TIME,
    LATE,
    UNDATED,
    MISSING;

    /** Returns the word of report.json, as {@code on_time}. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** How complete the reporting is; {@code submitted} = on time + late + undated. */
  public record Reporting(
      long expected,
      long submitted,
      long onTime,
      long late,
      long undated,
      long missing,
      List<UnitReporting> units) {}

  /** One expected unit's reporting. */
  public record UnitReporting(
      Unit unit, Status status, Optional<LocalDate> submittedOn, long liaisons) {}

  /** A unit with the figures of its subtree. */
  public record UnitFigures(Unit unit, Measures measures) {}

  /** A category, empty for 未分类. */
  public record CategoryFigures(Optional<Category> category, Measures measures) {}

  /** A month of start dates. */
  public record MonthFigures(YearMonth month, Measures measures) {}

  /** A group: its own beneficiaries (人次), and how many activities name it. */
  public record GroupFigures(String group, long beneficiaries, long activities) {}

  /** A festival and the activities around it. */
  public record FestivalFigures(Festival festival, Measures measures) {}

  /** The needs ledgers, counted. {@code byLevel} by level id, all ids of the notice. */
  public record Needs(
      long registered,
      long open,
      long dispatched,
      long done,
      long escalated,
      long wishes,
      long wishesDone,
      Map<String, Long> byLevel) {}

  /** The registers of organizations, counted once each; by id of the notice's options. */
  public record Organizations(
      long total, Map<String, Long> byType, Map<String, Long> byTier, long linkedVillages) {}

  /**
   * An indicator's target and actual figure.
   *
   * @param target empty text where there is none
   * @param actual empty text where nobody has stated one
   * @param met empty where one of the two is no number
   * @param spec what the notice says of it; empty for one that the notice does not name
   * @param statedBy code of the unit whose own it is; empty for one that the notice names
   */
  public record IndicatorResult(
      String id,
      String name,
      String target,
      String actual,
      String unit,
      Optional<Boolean> met,
      Optional<Indicator> spec,
      Optional<String> statedBy) {

    /** Returns this as the figure of one unit. */
    IndicatorResult by(String unit) {
      return new IndicatorResult(id, name, target, actual, this.unit, met, spec, Optional.of(unit));
    }
  }

  /** Rows of one table: read = counted + rejected + duplicates. */
  public record Rows(long read, long counted, long rejected, long duplicates) {
    public Rows {
      if (read != counted + rejected + duplicates) {
        throw new IllegalArgumentException(
            "rows read "
                + read
                + " ≠ counted "
                + counted
                + " + rejected "
                + rejected
                + " + duplicates "
                + duplicates);
      }
    }
  }

  /** What was read and found; {@code tables} by name in the notice's order. */
  public record Quality(
      Rows rows,
      Map<String, Rows> tables,
      Map<Severity, Long> findings,
      Map<RuleId, Long> byRule) {}

  /**
   * An activity worth telling of in the report; nothing of it is personal. Its figures are quoted
   * as the unit stated them, so they keep their bounds.
   */
  public record Highlight(
      Unit unit,
      String name,
      String initiator,
      String place,
      LocalDate start,
      LocalDate end,
      Count beneficiaries,
      Money funds,
      String narrative) {}

  /** What a unit says of itself. */
  public record Submission(Unit unit, UnitSheet sheet) {}

  /** Returns these statistics with the findings counted. */
  public Statistics with(FindingLog findings) {
    Map<Severity, Long> bySeverity = new EnumMap<>(Severity.class);
    for (Severity severity : Severity.values()) {
      bySeverity.put(severity, findings.count(severity));
    }
    Quality counted = new Quality(quality.rows(), quality.tables(), bySeverity, findings.byRule());
    return new Statistics(
        root,
        asOf,
        totals,
        targets,
        reporting,
        units,
        byCategory,
        byMonth,
        byGroup,
        byFestival,
        needs,
        organizations,
        cases,
        indicators,
        ofNotice,
        counted,
        highlights,
        submissions,
        assessment);
  }
}
