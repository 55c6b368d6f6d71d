package org.linli.cli;

import static org.linli.cli.Arguments.option;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.linli.compile.Survey;
import org.linli.discover.CampaignTree;
import org.linli.discover.UnitFolder;
import org.linli.model.Roster;
import org.linli.model.Unit;
import org.linli.value.Text;
import org.linli.value.UnitCode;

/** One unit whose subtree alone is looked at. */
final class UnitOption {
  @Nullable String named;

  /** Adds these options to a command. */
  void declare(Arguments arguments) {
    arguments.text(
        option("--unit").paramLabel("CODE|NAME").descriptionKey("option.unit"),
        given -> named = given);
  }

  /**
   * Returns the unit; empty where none was named.
   *
   * @throws UsageException if nobody or several are called so
   */
  Optional<Unit> in(Survey survey, Command command) {
    return named == null ? Optional.empty() : Optional.of(found(named, survey, command));
  }

  /**
   * Returns the units' folders that are asked for: all where no unit was named.
   *
   * @throws UsageException if nobody or several are called so
   */
  List<UnitFolder> folders(CampaignTree tree, Command command) {
    if (named == null) {
      return tree.units();
    }
    Unit top = one(named, units(tree), "usage.unit-here", command);
    return tree.units().stream().filter(each -> tree.below(each.unit(), top.code())).toList();
  }

  /**
   * Returns the unit that a code or a name means.
   *
   * @throws UsageException if nobody or several are called so
   */
  static Unit found(String word, Survey survey, Command command) {
    return one(word, units(survey.tree()), "usage.unit-here", command);
  }

  /**
   * Returns the one of some units that a code or a name means.
   *
   * @param unknown key of the sentence that there is no such unit
   * @throws UsageException if nobody or several are called so
   */
  static Unit one(String word, List<Unit> units, String unknown, Command command) {
    List<Unit> found = units.stream().filter(unit -> unit.code().text().equals(word)).toList();
    if (found.isEmpty()) {
      found = bearing(word, units);
    }
    if (found.size() > 1) {
      throw new UsageException(
          command.text(
              "usage.unit-ambiguous",
              word,
              String.join(
                  command.text("list.separator"),
                  found.stream().map(unit -> unit.code() + " " + unit.name()).toList())));
    }
    return found.stream()
        .findFirst()
        .orElseThrow(() -> new UsageException(unknown(word, units, unknown, command)));
  }

  /** A full name goes before a short one, so that 青云谱区 is not also 青云谱镇. */
  private static List<Unit> bearing(String word, List<Unit> units) {
    String wanted = Text.clean(word);
    List<Unit> full = units.stream().filter(unit -> unit.name().equals(wanted)).toList();
    return full.isEmpty()
        ? units.stream().filter(unit -> Roster.shortName(unit.name()).equals(wanted)).toList()
        : full;
  }

  private static String unknown(String word, List<Unit> units, String sentence, Command command) {
    Set<String> words = new TreeSet<>();
    units.forEach(
        unit -> {
          words.add(unit.name());
          words.add(unit.code().text());
        });
    return command.text(sentence, word) + command.near(word, words);
  }

  /** Those with a folder, and those of the roster below the root. */
  private static List<Unit> units(CampaignTree tree) {
    Roster roster = tree.notice().roster();
    UnitCode root = tree.root().code();
    List<Unit> units = new ArrayList<>(List.of(tree.root()));
    Set<UnitCode> codes = new LinkedHashSet<>(Set.of(root));
    tree.units().stream()
        .map(UnitFolder::unit)
        .filter(unit -> codes.add(unit.code()))
        .forEach(units::add);
    roster.units().stream()
        .filter(unit -> roster.liesBelow(unit, root))
        .filter(unit -> codes.add(unit.code()))
        .forEach(units::add);
    return units;
  }
}
