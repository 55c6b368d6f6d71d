package org.linli.fault;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A command that writes, and what must hold of what it writes.
 *
 * @param name for messages
 * @param before command lines that are run first, undisturbed
 * @param command the command line that trouble befalls
 * @param again the command line that is run after it, and finishes what was begun
 * @param whole folders that are as they were or as they are to be, and nothing between
 * @param files folders and files of which each file is as it was or as it is to be
 * @param exits how it may end without trouble
 * @param doneExits how it may end if it is run again when all was done: it may find its place taken
 */
public record Scenario(
    String name,
    List<List<String>> before,
    List<String> command,
    List<String> again,
    List<String> whole,
    List<String> files,
    Set<Integer> exits,
    Set<Integer> doneExits) {
  /** The unit's folder that forms are imported into. */
  static final String UNIT = "c/360100-南昌市/360102-东湖区";

  /** Every command that writes a file. */
  public static List<Scenario> all() {
    return List.of(
        of("compile", "compile c -o out --as-of 2021-12-31 --keep 2")
            .after("compile c -o out --as-of 2021-11-30")
            .whole("out"),
        of("compile-first", "compile c -o out --as-of 2021-12-31").whole("out"),
        of(
                "compile-all",
                "compile c -o out --as-of 2021-12-31 --each county --returns --cache cache")
            .after("compile c -o out --as-of 2021-11-30 --cache cache")
            .whole("out"),
        of("init", "init new --notice jiangxi-2021 --root 360100").whole("new").thenTaken(),
        of("init-empty", "init empty --notice jiangxi-2021 --root 360100")
            .files("empty")
            .thenTaken(),
        of("form", "form --notice jiangxi-2021 -o new --rows 3").whole("new"),
        of("form-empty", "form --notice jiangxi-2021 -o empty --rows 3").files("empty"),
        of("import", "import a.xlsx b.docx --into " + UNIT).files(UNIT),
        of("fix", "fix c --write").files("c").thenTaken(),
        of("fix-backup", "fix c --write --backup kept").again("fix c --write").files("c"),
        of("baseline", "check c --write-baseline base.json --grow --as-of 2021-12-31")
            .after("check c/360100-南昌市 --notice jiangxi-2021 --write-baseline base.json")
            .files("base.json"),
        of("report", "check c -o sarif=report.sarif -o junit=report.xml --as-of 2021-12-31")
            .after("check c/360100-南昌市 --notice jiangxi-2021 -o sarif=report.sarif")
            .files("report.sarif", "report.xml"),
        of("notice-new", "notice new henan-2022 --from jiangxi-2021 -o new")
            .whole("new")
            .thenTaken(),
        of("diff", "diff old out --format docx -o d.docx")
            .after(
                "compile c -o old --as-of 2021-11-30",
                "compile c -o out --as-of 2021-12-31",
                "diff old old --format docx -o d.docx")
            .files("d.docx"),
        of("man", "man pages").files("pages"));
  }

  /** Returns them, or the one that {@code -Dfaults.only} names. */
  public static Stream<Scenario> asked() {
    String only = System.getProperty("faults.only", "");
    return all().stream().filter(one -> only.isEmpty() || one.name.equals(only));
  }

  private static Scenario of(String name, String command) {
    List<String> words = words(command);
    return new Scenario(
        name, List.of(), words, words, List.of(), List.of(), Set.of(0, 1), Set.of(0, 1));
  }

  private static List<String> words(String line) {
    return List.of(line.split(" "));
  }

  private Scenario after(String... lines) {
    List<List<String>> first = Arrays.stream(lines).map(Scenario::words).toList();
    return new Scenario(name, first, command, again, whole, files, exits, doneExits);
  }

  private Scenario again(String line) {
    return new Scenario(name, before, command, words(line), whole, files, exits, doneExits);
  }

  private Scenario whole(String... folders) {
    return new Scenario(name, before, command, again, List.of(folders), files, exits, doneExits);
  }

  private Scenario files(String... names) {
    return new Scenario(name, before, command, again, whole, List.of(names), exits, doneExits);
  }

  private Scenario thenTaken() {
    Set<Integer> more = new TreeSet<>(doneExits);
    more.add(2);
    return new Scenario(name, before, command, again, whole, files, exits, Set.copyOf(more));
  }

  /** Returns all that it writes. */
  public List<String> places() {
    List<String> places = new ArrayList<>(whole);
    places.addAll(files);
    return places;
  }

  @Override
  public String toString() {
    return name;
  }
}
