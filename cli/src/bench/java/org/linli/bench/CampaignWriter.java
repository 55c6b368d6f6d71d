package org.linli.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.linli.check.RuleCatalog;
import org.linli.model.Level;
import org.linli.model.Roster;
import org.linli.model.Unit;
import org.linli.notice.Packs;

/**
 * Writes a campaign without any file from elsewhere: the counties are those of the national pack's
 * roster; townships, which no pack lists for the whole country, bear numbers.
 */
final class CampaignWriter {
  private static final List<String> KEYS =
      List.of(
          "no",
          "name",
          "initiator",
          "place",
          "period",
          "category",
          "organizations",
          "participants",
          "funds",
          "beneficiary_groups",
          "beneficiaries",
          "detail");

  private final WorkloadSet set;
  private final Path campaign;
  private final Roster roster;

  /** A place that hands in activities, and its folder below the campaign's. */
  private record Place(String name, Path folder) {}

  CampaignWriter(WorkloadSet set, Path campaign) {
    this.set = set;
    this.campaign = campaign;
    this.roster =
        Packs.builtIn().knowing(RuleCatalog.standard().ids()).load(set.notice(), campaign).roster();
  }

  /** Writes it and returns its figures, as the file of a workload's figures has them. */
  Map<String, Object> write(int rows, int units) throws IOException {
    Files.createDirectories(campaign);
    Files.writeString(
        campaign.resolve("linli.yaml"),
        "notice: " + set.notice() + "\nroot: \"" + set.root() + "\"\nas_of: 2021-12-31\n");
    List<Place> places = places(units);
    ActivityRows source =
        new ActivityRows(set.categories(), places.stream().map(Place::name).toList());
    if (set.form() == WorkloadSet.Form.ONE_FILE) {
      table(campaign, places, rows, source);
      return source.figures();
    }
    for (int i = 0; i < places.size(); i++) {
      int share = rows / places.size() + (i < rows % places.size() ? 1 : 0);
      Place place = places.get(i);
      Files.createDirectories(place.folder());
      if (set.form() == WorkloadSet.Form.RECORDS) {
        records(place, share, source);
      } else {
        table(place.folder(), List.of(place), share, source);
      }
    }
    return source.figures();
  }

  /** One table; its rows are shared out evenly among the places. */
  private static void table(Path folder, List<Place> places, int rows, ActivityRows source)
      throws IOException {
    try (Writer out = Files.newBufferedWriter(folder.resolve("activities.csv"))) {
      line(out, ActivityRows.HEADINGS);
      for (int i = 0; i < rows; i++) {
        line(out, source.next(places.get((int) ((long) i * places.size() / rows)).name()));
      }
    }
  }

  private static void line(Writer out, List<String> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      boolean quoted = cell.indexOf(',') >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0;
      out.write(i == 0 ? "" : ",");
      out.write(quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
    }
    out.write("\r\n");
  }

  private static void records(Place place, int rows, ActivityRows source) throws IOException {
    Path folder = Files.createDirectories(place.folder().resolve("activities"));
    for (int i = 0; i < rows; i++) {
      List<String> row = source.next(place.name());
      int number = Integer.parseInt(row.get(0));
      StringBuilder yaml = new StringBuilder();
      for (int k = 0; k < KEYS.size() - 1; k++) {
        boolean list = KEYS.get(k).equals("organizations");
        yaml.append(KEYS.get(k)).append(list ? ":\n  - " : ": ").append(row.get(k)).append('\n');
      }
      yaml.append("detail: |\n  ").append(source.longText(number)).append('\n');
      Files.writeString(
          folder.resolve(String.format(Locale.ROOT, "%06d.yaml", number)), yaml.toString());
    }
  }

  private List<Place> places(int units) {
    List<Unit> counties =
        roster.units().stream()
            .filter(unit -> unit.level() == Level.COUNTY)
            .filter(unit -> unit.code().text().startsWith(set.root().replaceAll("0+$", "")))
            .toList();
    List<Place> places = new ArrayList<>();
    if (set.form() != WorkloadSet.Form.TOWNSHIPS) {
      counties.stream()
          .limit(units)
          .forEach(unit -> places.add(new Place(unit.name(), path(unit))));
      return places;
    }
    Map<Unit, Integer> townships = new LinkedHashMap<>();
    for (int i = 0; i < units; i++) {
      townships.merge(counties.get((int) ((long) i * counties.size() / units)), 1, Integer::sum);
    }
    townships.forEach(
        (county, number) -> {
          for (int i = 1; i <= number; i++) {
            String name = "第" + i + "街道";
            places.add(new Place(county.name() + name, path(county).resolve(name)));
          }
        });
    return places;
  }

  private Path path(Unit unit) {
    String folder = unit.code().text() + "-" + unit.name();
    boolean top = unit.parent().isEmpty() || unit.parent().get().text().equals(set.root());
    if (top) {
      return campaign.resolve(folder);
    }
    Unit parent =
        roster
            .unit(unit.parent().get())
            .orElseThrow(() -> new UncheckedIOException(new IOException("no parent: " + folder)));
    return path(parent).resolve(folder);
  }
}
