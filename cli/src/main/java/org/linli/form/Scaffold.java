package org.linli.form;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.linli.model.Level;
import org.linli.model.Roster;
import org.linli.model.Unit;
import org.linli.notice.FieldSpec;
import org.linli.notice.Form;
import org.linli.notice.Notice;
import org.linli.notice.SummarySection;
import org.linli.notice.TableSpec;
import org.linli.publish.FreshFolder;
import org.linli.publish.PublishException;

/**
 * Makes the folder of a new campaign: {@code linli.yaml}, and for the root and every expected unit
 * a folder with a {@code unit.yaml} to fill in, the notice's table form as CSV with its headings,
 * and at the county the ledgers that are kept there.
 */
public final class Scaffold {
  private static final String BOM = "\uFEFF";
  private static final List<String> COUNTY_TABLES = List.of("needs", "organizations");

  private final Notice notice;
  private final String pack;
  private final Unit root;
  private int files;
  private int units;

  private Scaffold(Notice notice, String pack, Unit root) {
    this.notice = notice;
    this.pack = pack;
    this.root = root;
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
    Optional<TableSpec> activities = notice.table("activities");
    if (activities.isPresent()) {
      write(
          folder.resolve("activities.csv"),
          BOM + String.join(",", headings(activities.get())) + "\r\n");
    }
    if (unit.level() == Level.COUNTY) {
      for (String name : COUNTY_TABLES) {
        Optional<TableSpec> table = notice.table(name);
        if (table.isPresent()) {
          write(folder.resolve(name + ".csv"), BOM + String.join(",", all(table.get())) + "\r\n");
        }
      }
    }
  }

  /**
   * The headings of the notice's table form, by the fields' own official headings; all of the
   * table's without a form.
   */
  private List<String> headings(TableSpec table) {
    List<String> headings = new ArrayList<>();
    notice.forms().stream()
        .filter(form -> form.layout() == Form.Layout.TABLE)
        .findFirst()
        .ifPresent(form -> form.columns().forEach(column -> leaves(column, table, headings)));
    return headings.isEmpty() ? all(table) : headings;
  }

  private static void leaves(Form.Column column, TableSpec table, List<String> headings) {
    column.key().flatMap(table::field).map(FieldSpec::heading).ifPresent(headings::add);
    column.parts().forEach(part -> leaves(part, table, headings));
  }

  private static List<String> all(TableSpec table) {
    return table.fields().stream().map(FieldSpec::heading).toList();
  }

  private String sheet(Unit unit) throws IOException {
    StringBuilder sections = new StringBuilder();
    for (SummarySection section : notice.deliverables().sections()) {
      sections.append("  ").append(section.key()).append(": # ").append(section.title());
      sections.append(section.required() ? "（必填）\n" : "\n");
    }
    return resource("unit.yaml")
        .replace("{office}", quoted(notice.office(unit)))
        .replace("{sections}", sections.toString().stripTrailing());
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = Scaffold.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private void write(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
    files++;
  }
}
