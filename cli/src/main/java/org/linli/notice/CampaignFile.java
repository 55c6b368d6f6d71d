package org.linli.notice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.linli.finding.RuleId;
import org.linli.model.Limits;
import org.linli.model.Roster;
import org.linli.model.Unit;
import org.linli.notice.Trouble.DidYouMean;
import org.linli.value.UnitCode;

/**
 * A campaign's own {@code linli.yaml}: which notice, which root unit, which reporting date, which
 * roster, which limits, what of the rules, which findings are accepted, what the parts of the work
 * count for. All of it may be left out, and so may the file. Written by whoever compiles, so a
 * mistake in it is a matter of configuration (exit 2), not a finding.
 */
public final class CampaignFile {
  private static final List<String> NAMES = List.of("linli.yaml", "linli.yml");
  private static final String TEXT = "text";

  /** The keys, and of which type each is. */
  private static final Map<String, String> KEYS =
      Map.of(
          "notice",
          TEXT,
          "root",
          TEXT,
          "as_of",
          TEXT,
          "roster",
          TEXT,
          "limits",
          "map",
          "rules",
          "map",
          "suppressions",
          "list",
          "assessment",
          "map");

  /**
   * One key.
   *
   * @param key as it is written
   * @param value what holds, also without a statement if there is always one
   * @param line where it is stated, from 1
   */
  public record Stated(String key, Optional<String> value, Optional<Integer> line) {}

  private final Path folder;
  private final Settings settings;
  private final Problems problems;
  private final Optional<UnitCode> root;
  private final Optional<LocalDate> asOf;
  private final Limits limits;

  private CampaignFile(Path folder, YamlMap map, Problems problems) {
    this.folder = folder;
    this.settings = new Settings(map, problems);
    this.problems = problems;
    proveKeys(map);
    this.root = code();
    this.asOf = settings.day("as_of");
    this.limits = new LimitsBinder(settings.below("limits"), problems).limits();
    problems.stopIfAny();
  }

  /**
   * Reads the file of a campaign folder; one that is not there says nothing.
   *
   * @throws PackException if it is not right, with every place
   * @throws UncheckedIOException if it cannot be read
   */
  public static CampaignFile in(Path folder) {
    Problems problems = new Problems();
    try {
      List<Path> files = allIn(folder);
      proveOne(files, problems);
      Optional<Path> file = files.stream().findFirst();
      String name = file.map(Path::getFileName).map(Path::toString).orElse(NAMES.get(0));
      String text = file.isPresent() ? TextFile.read(file.get(), name) : "";
      boolean silent = text.lines().map(String::strip).allMatch(CampaignFile::saysNothing);
      YamlMap map = silent ? new YamlMap(List.of(), 1, 1) : PackFile.map(name, text, problems);
      problems.readFrom(name, map);
      return new CampaignFile(folder, map, problems);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Returns the id or path of the notice's pack; a path is relative to {@link #folder}. */
  public Optional<String> notice() {
    return settings.text("notice");
  }

  /** Returns the unit that the folder stands for. */
  public Optional<UnitCode> root() {
    return root;
  }

  /** Returns the reporting date. */
  public Optional<LocalDate> asOf() {
    return asOf;
  }

  /** Returns the files and folders that this file names, which no unit has submitted. */
  public List<Path> ownFiles() {
    return Stream.of("notice", "roster")
        .flatMap(key -> settings.text(key).stream())
        .flatMap(this::inFolder)
        .toList();
  }

  private Stream<Path> inFolder(String path) {
    try {
      return Stream.of(folder.resolve(path)).filter(Files::exists);
    } catch (InvalidPathException noPath) {
      return Stream.empty();
    }
  }

  /** Returns the limits, those that the file does not name as they always are. */
  public Limits limits() {
    return limits;
  }

  /**
   * Returns every key that the file knows, its limits as {@code limits.files}, with what it states;
   * of rules and suppressions how many there are.
   */
  public List<Stated> stated() {
    List<Stated> all = new ArrayList<>();
    for (String key : new TreeSet<>(KEYS.keySet())) {
      Optional<YamlNode> node = settings.node(key).filter(value -> !key.equals("limits"));
      Optional<Integer> line = node.map(YamlNode::line);
      if (node.isPresent() || !key.equals("limits")) {
        all.add(new Stated(key, node.map(CampaignFile::inShort), line));
      }
    }
    LimitsBinder.values(limits)
        .forEach(
            (key, value) ->
                all.add(
                    new Stated(
                        "limits." + key,
                        Optional.of(Long.toString(value)),
                        settings.below("limits").scalar(key).map(YamlScalar::line))));
    return all;
  }

  private static String inShort(YamlNode node) {
    if (node instanceof YamlMap map) {
      return Integer.toString(map.entries().size());
    }
    return node instanceof YamlList list
        ? Integer.toString(list.items().size())
        : ((YamlScalar) node).text();
  }

  /**
   * Returns what the file says of rules, which goes over what the notice's pack says of them.
   *
   * @param known the ids of all rules that there are
   * @throws PackException if it names others, or says of one what cannot be said, with every place
   */
  public CampaignRules rules(Set<RuleId> known) {
    CampaignRules rules = new CampaignRulesBinder(settings, problems, known).rules();
    problems.stopIfAny();
    return rules;
  }

  /**
   * Returns the findings that the file suppresses, entry by entry.
   *
   * @param known the ids of all rules that there are
   * @throws PackException if an entry is not right, with every place
   */
  public List<Suppression> suppressions(Set<RuleId> known) {
    List<Suppression> all = new CampaignRulesBinder(settings, problems, known).suppressions();
    problems.stopIfAny();
    return all;
  }

  /**
   * Returns what the file has the parts of the work count for that a notice asks of units; nothing
   * where it does not speak of an assessment.
   *
   * @throws PackException if it weighs what the notice does not ask for, or says what is no weight,
   *     with every place
   */
  public Weights weights(Notice notice) {
    Weights weights = new WeightsBinder(settings.below("assessment"), problems).weights(notice);
    problems.stopIfAny();
    return weights;
  }

  /** Returns the name of the file; that which it should have where it is not there. */
  public String name() {
    return problems.fileOf(settings.map());
  }

  /**
   * Returns the files and folders beside it that it rests on, as it names them: its roster, and its
   * notice, which may also be the id of a pack.
   */
  public List<String> governing() {
    return Stream.of("roster", "notice").flatMap(key -> settings.text(key).stream()).toList();
  }

  /** Returns the campaign folder. */
  public Path folder() {
    return folder;
  }

  /**
   * Returns the notice that the file names, for its root and roster.
   *
   * @throws PackException if it names none, or one that is not there or not right
   */
  public Notice load(Packs packs) {
    Optional<YamlScalar> named = settings.scalar("notice");
    if (named.isEmpty()) {
      problems.add(settings.map(), Trouble.MISSING_KEY, "notice");
    } else if (!packs.knows(named.get().text(), folder)) {
      problems.addUnknown(named.get(), Trouble.UNKNOWN_PACK, named.get().text(), packs.ids());
    }
    problems.stopIfAny();
    return appliedTo(packs.load(named.orElseThrow().text(), folder));
  }

  /**
   * Returns a notice for the root and the roster of this file.
   *
   * @throws PackException if the roster is not right, or does not have the root
   */
  public Notice appliedTo(Notice notice) {
    return appliedTo(notice, Optional.empty());
  }

  /**
   * Returns a notice for the root and the roster of this file.
   *
   * @param home the unit that the folder stands for where this file does not say so and the
   *     notice's roster knows it
   * @throws PackException if the roster is not right, or does not have the root
   */
  public Notice appliedTo(Notice notice, Optional<UnitCode> home) {
    Roster roster = settings.scalar("roster").map(this::roster).orElse(notice.roster());
    problems.stopIfAny();
    Optional<UnitCode> wanted =
        root.or(() -> home.filter(code -> roster.unit(code).isPresent()))
            .or(notice::root)
            .filter(code -> roster.unit(code).isPresent());
    if (root.isPresent() && wanted.isEmpty()) {
      YamlScalar stated = settings.scalar("root").orElseThrow();
      problems.add(stated, Trouble.UNKNOWN_ROOT, stated.text());
    }
    problems.stopIfAny();
    UnitCode found = wanted.orElseGet(() -> top(roster));
    problems.stopIfAny();
    return notice.with(found, roster);
  }

  /** Without a root that the roster knows, a single unit at its top is meant. */
  private UnitCode top(Roster roster) {
    List<Unit> tops = roster.units().stream().filter(unit -> unit.parent().isEmpty()).toList();
    if (tops.size() != 1) {
      problems.add(settings.map(), Trouble.NO_ROOT, tops.size());
      throw new PackException(problems.found());
    }
    return tops.get(0).code();
  }

  private Roster roster(YamlScalar path) {
    RosterFile reader = new RosterFile(problems);
    try {
      Path file = folder.resolve(path.text());
      if (Files.isRegularFile(file)) {
        reader.read(path.text(), TextFile.read(file, path.text()));
        List<Unit> units = reader.units();
        return new Roster(units, units.stream().map(Unit::code).toList(), Map.of());
      }
    } catch (InvalidPathException noPath) {
      // Falls through to the file that is missing.
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    problems.add(path, Trouble.FILE_MISSING, path.text());
    throw new PackException(problems.found());
  }

  private Optional<UnitCode> code() {
    Optional<YamlScalar> stated = settings.scalar("root");
    Optional<UnitCode> code = stated.map(YamlScalar::text).flatMap(UnitCode::parse);
    if (stated.isPresent() && code.isEmpty()) {
      problems.add(stated.get(), Trouble.NO_CODE, stated.get().text());
    }
    return code;
  }

  private void proveKeys(YamlMap map) {
    for (YamlMap.Entry entry : map.entries()) {
      String key = entry.key().text();
      String type = KEYS.get(key);
      if (type == null) {
        DidYouMean meant = DidYouMean.of(key, KEYS.keySet());
        if (meant.word().isPresent()) {
          problems.add(entry.key(), Trouble.UNKNOWN_KEY, key, meant);
        } else {
          String known = String.join(", ", new TreeSet<>(KEYS.keySet()));
          problems.add(entry.key(), Trouble.UNKNOWN_CAMPAIGN_KEY, key, known);
        }
      } else if (!isOf(type, entry.value())) {
        problems.add(entry.value(), Trouble.WRONG_TYPE, type);
      }
    }
  }

  /** A map or list without entries may be left blank. */
  private static boolean isOf(String type, YamlNode value) {
    if (value instanceof YamlScalar scalar) {
      return type.equals(TEXT) || scalar.isEmpty();
    }
    return type.equals(value instanceof YamlMap ? "map" : "list");
  }

  /** Returns whether a line of a file is blank or a comment. */
  static boolean saysNothing(String line) {
    return line.isEmpty() || line.startsWith("#");
  }

  /** Which of two would be read is nobody's guess, and the other would say nothing. */
  private static void proveOne(List<Path> files, Problems problems) {
    if (files.size() > 1) {
      List<String> names = files.stream().map(Path::getFileName).map(String::valueOf).toList();
      problems.add(names.get(1), 1, 1, Trouble.SEVERAL_FILES, names.get(0), names.get(1));
      problems.stopIfAny();
    }
  }

  /**
   * Returns the file of a campaign folder, however its name is written; empty where there is none.
   *
   * @throws IOException if the folder cannot be listed
   */
  public static Optional<Path> fileIn(Path folder) throws IOException {
    return allIn(folder).stream().findFirst();
  }

  private static List<Path> allIn(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(
              file -> NAMES.contains(String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT)))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    }
  }
}
