package org.linli.aggregate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.model.Unit;
import org.linli.notice.Duties;
import org.linli.notice.Listing;
import org.linli.notice.TallySpec;

/**
 * The statistics tables, lists and matrix that a notice itself defines.
 *
 * @param tallies in the notice's order
 * @param listings in the notice's order
 * @param duties a line for each duty, in the notice's order
 * @param differences what units state of the notice's indicators and their rows contradict
 */
public record NoticeFigures(
    List<Tally> tallies,
    List<Listed> listings,
    List<DutyLine> duties,
    List<IndicatorDifference> differences) {
  /** Of a notice that defines none. */
  public static final NoticeFigures NONE =
      new NoticeFigures(List.of(), List.of(), List.of(), List.of());

  /** Copies the lists. */
  public NoticeFigures {
    tallies = List.copyOf(tallies);
    listings = List.copyOf(listings);
    duties = List.copyOf(duties);
    differences = List.copyOf(differences);
  }

  /**
   * A statistics table.
   *
   * @param spec what the notice wants
   * @param heading of the column of names
   * @param columns headings of the figures, in order
   * @param lines in order
   * @param total of each column; empty where a row may stand in several lines
   */
  public record Tally(
      TallySpec spec,
      String heading,
      List<String> columns,
      List<Line> lines,
      Optional<List<BigDecimal>> total) {
    /** Copies the lists. */
    public Tally {
      columns = List.copyOf(columns);
      lines = List.copyOf(lines);
    }
  }

  /**
   * A line of a table.
   *
   * @param name as it is shown
   * @param figures one for each column
   */
  public record Line(String name, List<BigDecimal> figures) {
    /** Copies the list. */
    public Line {
      figures = List.copyOf(figures);
    }
  }

  /**
   * Rows listed one by one.
   *
   * @param spec what the notice wants
   * @param rows in unit-code order, at most {@link RowLists#MOST}
   * @param leftOut how many more there are
   */
  public record Listed(Listing spec, List<ListedRow> rows, long leftOut) {
    /** Copies the list. */
    public Listed {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A row as it is shown.
   *
   * @param unit that reports it
   * @param texts by field key; an enum's option by its name, yes and no as 是 and 否; what is not
   *     stated is left out; whom the row is about is here even where the list does not show it
   */
  public record ListedRow(Unit unit, Map<String, String> texts) {
    /** Copies the map. */
    public ListedRow {
      texts = Map.copyOf(texts);
    }

    /** Returns the text of a field, empty where nothing was stated. */
    public String text(String key) {
      return texts.getOrDefault(key, "");
    }
  }

  /**
   * How far the units responsible for a duty are.
   *
   * @param duty of the notice
   * @param responsible the units below the root that it is laid on, in code order
   * @param entries what units have reported of it, in code order
   * @param silent those of the responsible that have submitted and do not tell of it
   */
  public record DutyLine(
      Duties.Duty duty, List<Unit> responsible, List<ListedRow> entries, List<Unit> silent) {
    /** Copies the lists. */
    public DutyLine {
      responsible = List.copyOf(responsible);
      entries = List.copyOf(entries);
      silent = List.copyOf(silent);
    }
  }
}
