package org.linli.form;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.model.Level;
import org.linli.model.Roster;
import org.linli.model.Unit;
import org.linli.notice.Deadline;
import org.linli.notice.Deliverables;
import org.linli.notice.FieldSpec;
import org.linli.notice.Form;
import org.linli.notice.Notice;
import org.linli.notice.SummarySection;
import org.linli.notice.TableSpec;
import org.linli.notice.Window;
import org.linli.publish.FreshFolder;
import org.linli.publish.PublishException;
import org.linli.render.CsvWriter;

/**
 * Makes the folder of a new campaign: {@code linli.yaml}, and for the root and every expected unit
 * a folder with a {@code unit.yaml} to fill in, and as CSV with their headings the tables that the
 * notice wants of that unit: the activities, its required forms, what a responsible unit tells of
 * its duties, promotion material; and from the county down the ledgers that are kept there.
 */
public final class Scaffold {
  private static final List<String> LEDGERS = List.of("needs", "organizations");

  private static final LocalDate EXAMPLE = LocalDate.of(2021, 10, 31);

  private static final Set<Level> LEDGER_KEEPERS =
      Set.of(Level.COUNTY, Level.STATZONE, Level.TOWNSHIP);

  private final Notice notice;
  private final String pack;

  /** The units that answer for any duty. */
  private final Set<Unit> responsible;

  private final Unit root;
  private int files;
  private int units;

  private Scaffold(Notice notice, String pack, Unit root) {
    this.notice = notice;
    this.pack = pack;
    this.root = root;
    this.responsible =
        notice.statistics().duties().stream()
            .flatMap(duties -> duties.all().stream())
            .flatMap(duty -> duty.units(notice.roster(), root.code()).stream())
            .collect(Collectors.toSet());
  }

  /**
   * What was made.
   *
   * @param units folders of units, the root's own among them
   * @param files written
   */
  public record Made(int units, int files) {}

  /**
   * Writes the folder.
   *
   * @param folder absent or empty, or left unfinished by a run that was killed
   * @param notice that the campaign answers to
   * @param pack how linli.yaml names it: the id of a built-in pack or a path from that file
   * @param root the unit that the folder stands for
   * @throws FileAlreadyExistsException if the folder holds anything
   * @throws PublishException if another run is filling it
   * @throws IOException if the disk refuses; the folder is then as it was
   */
  public static Made write(Path folder, Notice notice, String pack, Unit root)
      throws PublishException, IOException {
    Scaffold scaffold = new Scaffold(notice, pack, root);
    FreshFolder.fillFree(folder, scaffold::all);
    return new Made(scaffold.units, scaffold.files);
  }

  private void all(Path folder) throws IOException {
    write(
        folder.resolve("linli.yaml"),
        "notice: " + quoted(pack) + "\nroot: " + quoted(root.code().text()) + "\n");
    unit(folder, root);
    for (Unit unit : notice.roster().expectedBelow(root.code())) {
      unit(place(folder, unit), unit);
    }
  }

  /**
   * Below the root as the roster nests them; reporting units without an official code lie in {@code
   * _extra}.
   */
  private Path place(Path folder, Unit unit) {
    if (unit.level() == Level.REPORTING_UNIT) {
      return folder.resolve("_extra").resolve(unit.name());
    }
    Roster roster = notice.roster();
    List<Unit> above = new ArrayList<>();
    Optional<Unit> at = Optional.of(unit);
    while (at.isPresent() && !at.get().code().equals(root.code())) {
      above.add(0, at.get());
      at = at.get().parent().flatMap(roster::unit);
    }
    Path place = folder;
    for (Unit step : above) {
      place = place.resolve(step.code() + "-" + step.name());
    }
    return place;
  }

  private void unit(Path folder, Unit unit) throws IOException {
    units++;
    Files.createDirectories(folder);
    write(folder.resolve("unit.yaml"), sheet(unit));
    for (String name : tables(unit)) {
      Optional<TableSpec> table = notice.table(name);
      if (table.isPresent()) {
        table(folder.resolve(name + ".csv"), headings(table.get()));
      }
    }
  }

  private Set<String> tables(Unit unit) {
    Set<String> names = new LinkedHashSet<>(List.of("activities"));
    notice.forms().stream()
        .filter(form -> form.required() && form.layout() == Form.Layout.TABLE)
        .forEach(form -> names.add(form.table()));
    notice
        .statistics()
        .duties()
        .filter(duties -> responsible.contains(unit))
        .ifPresent(duties -> names.add(duties.table()));
    if (!notice.deliverables().requiredCases().isEmpty() && notice.roster().expects(unit.code())) {
      names.add("cases");
    }
    if (LEDGER_KEEPERS.contains(unit.level())) {
      names.addAll(LEDGERS);
    }
    return names;
  }

  /**
   * The headings of the table's own form, by the fields' official headings; those of all its fields
   * without a form.
   */
  private List<String> headings(TableSpec table) {
    List<String> headings = new ArrayList<>();
    notice.forms().stream()
        .filter(form -> form.layout() == Form.Layout.TABLE && form.table().equals(table.name()))
        .findFirst()
        .ifPresent(form -> form.columns().forEach(column -> leaves(column, table, headings)));
    return headings.isEmpty() ? table.fields().stream().map(FieldSpec::heading).toList() : headings;
  }

  private static void leaves(Form.Column column, TableSpec table, List<String> headings) {
    column.key().flatMap(table::field).map(FieldSpec::heading).ifPresent(headings::add);
    column.parts().forEach(part -> leaves(part, table, headings));
  }

  private String sheet(Unit unit) throws IOException {
    StringBuilder sections = new StringBuilder();
    for (SummarySection section : notice.deliverables().sections()) {
      sections.append("\n  ").append(section.key()).append(": # ").append(section.title());
      sections.append(section.required() ? "（必填）" : "");
    }
    return resource("unit.yaml")
        .replace("{office}", quoted(notice.office(unit)))
        .replace("{asked}", asked())
        .replace("{day}", day().toString())
        .replace("{sections}", sections);
  }

  /** What the notice asks for beside the figures; what it does not ask for has no line. */
  private String asked() throws IOException {
    Deliverables asked = notice.deliverables();
    StringBuilder lines = new StringBuilder();
    if (!notice.statistics().settings().isEmpty()) {
      lines.append(resource("unit-setting.yaml"));
    }
    if (asked.mostLiaisons() > 0) {
      lines.append(resource("unit-liaisons.yaml").replace("{number}", number(asked)));
    }
    if (asked.plan().isPresent()) {
      lines.append(resource("unit-plan.yaml"));
    }
    if (asked.appeal().isPresent()) {
      lines.append(resource("unit-appeal.yaml"));
    }
    return lines.toString();
  }

  private static String number(Deliverables asked) {
    int least = asked.leastLiaisons();
    int most = asked.mostLiaisons();
    if (least == 0) {
      return "不多于 " + most + " 名";
    }
    return least == most ? least + " 名" : least + " 至 " + most + " 名";
  }

  /** A day of this notice's time, for the examples. */
  private LocalDate day() {
    return notice
        .deadline()
        .map(Deadline::lastDay)
        .or(() -> notice.window().map(Window::end))
        .or(notice::issuedOn)
        .orElse(EXAMPLE);
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = Scaffold.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private void table(Path file, List<String> headings) throws IOException {
    new CsvWriter(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW), headings).close();
    files++;
  }

  private void write(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
    files++;
  }
}
