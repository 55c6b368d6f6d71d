package org.linli.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.linli.fuzz.Law;

/**
 * A campaign in which one file holds whatever bytes, or one folder has whatever name: the program
 * checks and compiles it, and every row that it has read is counted, rejected or a duplicate. The
 * first byte chooses the file.
 */
public final class CampaignLaw implements Law {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String UNIT = "360100-南昌市/360102-东湖区/";
  private static final List<String> FILES =
      List.of(
          UNIT + "activities.csv",
          UNIT + "activities/a.yaml",
          UNIT + "unit.yaml",
          UNIT + "needs.csv",
          UNIT + "organizations.yaml",
          UNIT + "cases.yaml",
          UNIT + "activities.xlsx",
          UNIT + "linli.yaml",
          "360100-南昌市/activities.tsv");

  private final Path folder;

  /** Makes a folder for the campaigns. */
  public CampaignLaw() throws IOException {
    folder = Files.createTempDirectory("linli-campaigns");
  }

  @Override
  public void holds(byte[] input) throws IOException {
    if (input.length == 0) {
      return;
    }
    clear(folder);
    ACampaign campaign = new ACampaign(folder.resolve("c"));
    campaign.activities(ACampaign.XIHU, ACampaign.row("义诊"), ACampaign.row("理发"));
    if (!put(campaign.folder, input)) {
      return;
    }
    runs(campaign, "check", ".", "--format", "json");
    ACampaign.Run compiled = runs(campaign, "compile", ".", "-o", "../out");
    Path report = folder.resolve("out/report.json");
    assertThat(Files.exists(report)).as(compiled.err()).isTrue();
    JsonNode quality = JSON.readTree(report.toFile()).get("quality");
    addsUp(quality);
    quality.get("tables").forEach(CampaignLaw::addsUp);
  }

  private static boolean put(Path campaign, byte[] input) throws IOException {
    int number = (input[0] & 0xFF) % (FILES.size() + 1);
    byte[] rest = Arrays.copyOfRange(input, 1, input.length);
    String name =
        number < FILES.size()
            ? FILES.get(number)
            : UNIT + new String(rest, UTF_8) + "/activities.csv";
    try {
      Path file = campaign.resolve(name).normalize();
      if (!file.startsWith(campaign.resolve(UNIT)) && number == FILES.size()) {
        return false;
      }
      Files.createDirectories(file.getParent());
      Files.write(
          file,
          number < FILES.size() ? rest : (ACampaign.HEADING + ACampaign.row("慰问")).getBytes(UTF_8));
      return true;
    } catch (InvalidPathException | IOException noName) {
      return false;
    }
  }

  private static ACampaign.Run runs(ACampaign campaign, String... arguments) {
    ACampaign.Run run = campaign.run(arguments);
    assertThat(run.exit()).as(run.err()).isIn(ExitCode.CLEAN, ExitCode.FINDINGS);
    return run;
  }

  private static void addsUp(JsonNode rows) {
    assertThat(rows.get("rows_read").asLong())
        .as(rows.toString())
        .isEqualTo(
            rows.get("rows_counted").asLong()
                + rows.get("rows_rejected").asLong()
                + rows.get("duplicates").asLong());
  }

  private static void clear(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        if (!path.equals(folder)) {
          Files.delete(path);
        }
      }
    }
  }
}
