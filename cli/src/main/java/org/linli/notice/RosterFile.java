package org.linli.notice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.model.Level;
import org.linli.model.Unit;
import org.linli.notice.Trouble.DidYouMean;
import org.linli.value.Text;
import org.linli.value.UnitCode;

/** Reads rosters: {@code code,name,level,parent_code}, one unit a line. */
final class RosterFile {
  private static final String HEADING = "code,name,level,parent_code";

  private static final Map<String, Level> LEVELS =
      Stream.of(Level.values()).collect(Collectors.toUnmodifiableMap(Level::word, level -> level));

  private final Problems problems;
  private final Map<UnitCode, Placed> units = new LinkedHashMap<>();

  RosterFile(Problems problems) {
    this.problems = problems;
  }

  private record Placed(Unit unit, String file, int line) {}

  /** Reads a file's units; gives them back as written, and remembers them for {@link #units}. */
  List<Unit> read(String file, String text) {
    List<Unit> read = new ArrayList<>();
    int number = 0;
    for (String line : text.isEmpty() ? List.of("") : text.lines().toList()) {
      number++;
      if (number == 1) {
        if (!Text.folded(line).equals(HEADING)) {
          problems.add(file, 1, 1, Trouble.ROSTER_HEADING);
        }
      } else if (!line.isBlank()) {
        Optional<Unit> unit = unit(file, number, cells(line));
        if (unit.isPresent() && isNew(unit.get(), file, number)) {
          read.add(unit.get());
        }
      }
    }
    return read;
  }

  /**
   * Returns the units of all files that were read, in order. One of which no file says where it
   * stands hangs where its code puts it. Reports parents that no file holds, and units that are
   * their own ancestors. A roster of one district begins below a unit that it does not hold; that
   * one is no mistake.
   */
  List<Unit> units() {
    units.replaceAll((code, placed) -> new Placed(hung(placed.unit), placed.file, placed.line));
    checkParents();
    return units.values().stream().map(Placed::unit).toList();
  }

  private Unit hung(Unit unit) {
    return unit.parent().isPresent()
        ? unit
        : new Unit(unit.code(), unit.name(), unit.level(), byCode(unit.code()));
  }

  private Optional<UnitCode> byCode(UnitCode code) {
    return Stream.iterate(code.parent(), above -> above.flatMap(UnitCode::parent))
        .takeWhile(Optional::isPresent)
        .map(Optional::get)
        .filter(units::containsKey)
        .findFirst();
  }

  private void checkParents() {
    Optional<UnitCode> above = above();
    // Below a unit that is not its own ancestor none is.
    Set<UnitCode> sound = new HashSet<>();
    for (Placed placed : units.values()) {
      Optional<UnitCode> parent = placed.unit.parent();
      if (parent.isPresent() && !units.containsKey(parent.get()) && !parent.equals(above)) {
        problems.add(placed.file, placed.line, 4, Trouble.UNKNOWN_PARENT, parent.get());
      } else if (parent.filter(sound::contains).isEmpty() && isItsOwnAncestor(placed.unit)) {
        problems.add(placed.file, placed.line, 4, Trouble.PARENT_CYCLE, placed.unit.code());
      } else {
        sound.add(placed.unit.code());
      }
    }
  }

  /** Returns the one unit that the whole roster hangs below without holding it, if there is one. */
  private Optional<UnitCode> above() {
    Set<UnitCode> outside = new HashSet<>();
    for (Placed placed : units.values()) {
      Optional<UnitCode> parent = placed.unit.parent();
      if (parent.isEmpty()) {
        return Optional.empty();
      }
      parent.filter(code -> !units.containsKey(code)).ifPresent(outside::add);
    }
    return outside.size() == 1 ? Optional.of(outside.iterator().next()) : Optional.empty();
  }

  private boolean isItsOwnAncestor(Unit unit) {
    Set<UnitCode> passed = new HashSet<>();
    Optional<UnitCode> at = unit.parent();
    while (at.isPresent() && passed.add(at.get())) {
      if (at.get().equals(unit.code())) {
        return true;
      }
      at = Optional.ofNullable(units.get(at.get())).flatMap(placed -> placed.unit.parent());
    }
    return false;
  }

  private boolean isNew(Unit unit, String file, int line) {
    Placed first = units.putIfAbsent(unit.code(), new Placed(unit, file, line));
    if (first != null) {
      problems.add(file, line, 1, Trouble.REPEATED, unit.code(), first.line);
    }
    return first == null;
  }

  private Optional<Unit> unit(String file, int line, List<String> cells) {
    if (cells.size() != 4) {
      problems.add(file, line, 1, Trouble.ROSTER_CELLS, cells.size());
      return Optional.empty();
    }
    Optional<UnitCode> code = code(file, line, 1, cells.get(0));
    if (cells.get(1).isEmpty()) {
      problems.add(file, line, 2, Trouble.NO_NAME);
    }
    Optional<Level> level = Optional.ofNullable(LEVELS.get(cells.get(2)));
    if (level.isEmpty()) {
      List<String> levels = Stream.of(Level.values()).map(Level::word).toList();
      problems.add(
          file, line, 3, Trouble.UNKNOWN_LEVEL, cells.get(2), DidYouMean.of(cells.get(2), levels));
    }
    String above = cells.get(3);
    Optional<UnitCode> parent = above.isEmpty() ? Optional.empty() : code(file, line, 4, above);
    return code.isPresent() && level.isPresent()
        ? Optional.of(new Unit(code.get(), cells.get(1), level.get(), parent))
        : Optional.empty();
  }

  private Optional<UnitCode> code(String file, int line, int column, String text) {
    Optional<UnitCode> code = UnitCode.parse(text);
    if (code.isEmpty()) {
      problems.add(file, line, column, Trouble.NO_CODE, text);
    }
    return code;
  }

  /** No code, name or level holds a comma or a line break; quotation marks are only peeled off. */
  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>(4);
    for (String written : line.split(",", -1)) {
      String cell = Text.clean(written);
      boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
      cells.add(quoted ? cell.substring(1, cell.length() - 1) : cell);
    }
    return cells;
  }
}
