package org.linli.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The campaigns, written when first asked for and kept: writing the large ones takes minutes. */
final class Workloads {
  private static final JsonMapper JSON = new JsonMapper();

  private final Settings settings;
  private final Path folder;

  Workloads(Settings settings) {
    this.settings = settings;
    this.folder = settings.work().resolve("workloads");
  }

  /** Returns a campaign; one whose figures are missing was not finished and is written anew. */
  Workload of(WorkloadSet set) throws IOException {
    int rows = set.rows(settings.scale());
    int units = set.units(settings.scale());
    boolean byScript = settings.generator().isPresent();
    String name = set.word() + "-" + rows + "-" + units + (byScript ? "-script" : "");
    Path campaign = folder.resolve(name);
    Path figures = folder.resolve(name + ".expected.json");
    if (!Files.exists(figures)) {
      System.out.println("writing " + campaign);
      delete(campaign);
      Files.createDirectories(folder);
      if (byScript) {
        script(set, campaign, rows, units);
      } else {
        JSON.writeValue(figures.toFile(), new CampaignWriter(set, campaign).write(rows, units));
      }
    }
    return new Workload(set, campaign, expected(figures));
  }

  /** The script knows no set of a hundred rows: that is a province with fewer. */
  private void script(WorkloadSet set, Path campaign, int rows, int units) throws IOException {
    String name = set == WorkloadSet.HUNDRED ? WorkloadSet.PROVINCE.word() : set.word();
    List<String> command =
        List.of(
            "python3",
            settings.generator().orElseThrow().toString(),
            name,
            campaign.toString(),
            "--rows",
            Integer.toString(rows),
            "--units",
            Integer.toString(units));
    Process process = new ProcessBuilder(command).inheritIO().start();
    try {
      if (process.waitFor() != 0) {
        throw new IOException("no workload: " + String.join(" ", command));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private static Figures expected(Path file) throws IOException {
    SortedMap<String, String> figures = new TreeMap<>();
    for (Map.Entry<String, JsonNode> entry : JSON.readTree(file.toFile()).properties()) {
      String name = entry.getKey().replace("by_category", "category").replace("by_month", "month");
      if (entry.getValue().isObject()) {
        for (Map.Entry<String, JsonNode> part : entry.getValue().properties()) {
          figures.put(name + "." + part.getKey(), part.getValue().asText());
        }
      } else {
        figures.put(name, entry.getValue().asText());
      }
    }
    figures.put("duplicates", "0");
    return new Figures(figures);
  }

  /** Deletes a folder and all that is in it, if it is there. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> all = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      paths.forEach(all::add);
    }
    all.sort(Comparator.reverseOrder());
    for (Path path : all) {
      Files.delete(path);
    }
  }
}
