package org.linli.cli;

import static org.linli.cli.Arguments.option;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.cli.settings.Origin;
import org.linli.cli.settings.Overview;
import org.linli.cli.settings.Setting;
import org.linli.notice.CampaignFile;
import org.linli.render.data.SettingsJson;

/** Every setting, what it is set to, and where that is said. */
final class ConfigCommand extends Command {
  private final CampaignOptions campaign = new CampaignOptions();

  private String format = "text";

  ConfigCommand() {
    super("config");
  }

  @Override
  void declare(Arguments arguments) {
    campaign.declare(arguments);
    arguments.text(
        option("--format")
            .paramLabel("text|json")
            .defaultValue("text")
            .descriptionKey("option.config-format"),
        given -> format = given);
  }

  @Override
  ExitCode execute() throws Exception {
    Path folder = folder(campaign.folder);
    Overview overview =
        new Overview(
            settings(),
            CampaignFile.in(folder),
            spec().commandLine().getParseResult(),
            Map.of("lang", language(), "as-of", day(), "threads", threads()));
    List<Setting> all = overview.of(spec().root());
    if (format.equals("json")) {
      json(all);
    } else {
      table(all);
    }
    settings().file().ifPresent(file -> message(text(said(file), file)));
    return ExitCode.CLEAN;
  }

  private static String said(Path file) {
    return Files.isRegularFile(file) ? "config.file" : "config.no-file";
  }

  private Setting language() {
    return usual("lang", messages().language().word());
  }

  private Setting threads() {
    return usual("threads", Integer.toString(Runtime.getRuntime().availableProcessors()));
  }

  private Setting day() {
    String day = Campaigns.unstatedDay(this).toString();
    String epoch = "SOURCE_DATE_EPOCH";
    return shell().environment().getOrDefault(epoch, "").isEmpty()
        ? usual("as-of", day)
        : new Setting("as-of", Optional.of(day), Origin.ENVIRONMENT, epoch);
  }

  private static Setting usual(String name, String value) {
    return new Setting(name, Optional.of(value), Origin.DEFAULT, "");
  }

  private void table(List<Setting> all) {
    TextTable table =
        new TextTable(TextTable.Align.LEFT, TextTable.Align.LEFT, TextTable.Align.LEFT);
    table.row(text("config.setting"), text("config.value"), text("config.origin"));
    for (Setting setting : all) {
      String origin = text("config." + setting.origin().word());
      String where = setting.place().isEmpty() ? origin : origin + " " + setting.place();
      table.row(setting.name(), setting.value().orElse("-"), where);
    }
    table.lines().forEach(this::result);
  }

  private void json(List<Setting> all) throws IOException {
    List<SettingsJson.Row> rows =
        all.stream()
            .map(
                one ->
                    new SettingsJson.Row(
                        one.name(),
                        one.value(),
                        one.origin().word(),
                        Optional.of(one.place()).filter(place -> !place.isEmpty())))
            .toList();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SettingsJson.write(rows, out);
    shell().out().print(out.toString(StandardCharsets.UTF_8));
  }
}
