package org.linli.notice;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.model.Level;
import org.linli.model.Roster;
import org.linli.model.Unit;
import org.linli.value.UnitCode;

/**
 * Who is responsible for what (责任单位), and the table in which they tell how far they are.
 *
 * @param table name of that table
 * @param field its enum field that names the duty; the duties bear the ids and names of its options
 * @param all the duties, in the notice's order
 */
public record Duties(String table, String field, List<Duty> all) {
  /** Copies the list. */
  public Duties {
    all = List.copyOf(all);
  }

  /**
   * One duty.
   *
   * @param id of the option of the field
   * @param name of that option
   * @param responsible names of units of the roster, or words of levels whose expected units are
   *     all responsible, as {@code prefecture}
   * @param clause the clause that lays it on them
   */
  public record Duty(String id, String name, List<String> responsible, Optional<String> clause) {
    /** Copies the list. */
    public Duty {
      responsible = List.copyOf(responsible);
    }

    /**
     * Returns the units below a root that are responsible: those that are named, in the notice's
     * order, and for a level all of it that are expected.
     */
    public List<Unit> units(Roster roster, UnitCode root) {
      return responsible.stream()
          .flatMap(
              name ->
                  Level.ofWord(name)
                      .map(
                          level ->
                              roster.expectedBelow(root).stream()
                                  .filter(unit -> unit.level() == level))
                      .orElseGet(() -> named(name, roster, root)))
          .distinct()
          .toList();
    }

    private static Stream<Unit> named(String name, Roster roster, UnitCode root) {
      return roster.bearing(name).stream()
          .filter(unit -> roster.liesBelow(unit, root))
          .sorted(Comparator.comparing(Unit::code))
          .limit(1);
    }
  }
}
