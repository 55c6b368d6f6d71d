package org.linli.cli.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.linli.notice.CampaignFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * Every setting of the program with what it is set to and by whom: a line for an option on which
 * all commands agree, a line with the command's name before it where one stands alone.
 */
public final class Overview {
  private final Settings settings;
  private final CampaignFile campaign;
  private final ParseResult given;
  private final Map<String, Setting> usual;

  /** By option, then by command. */
  private final Map<String, Map<String, Setting>> found = new TreeMap<>();

  /**
   * Begins an overview.
   *
   * @param campaign the campaign's own file
   * @param given the command line that asks; what it names goes first wherever it is understood
   * @param usual what holds where nothing is stated and the option itself names no default
   */
  public Overview(
      Settings settings, CampaignFile campaign, ParseResult given, Map<String, Setting> usual) {
    this.settings = settings;
    this.campaign = campaign;
    this.given = given;
    this.usual = Map.copyOf(usual);
  }

  /** Returns the options in the order of their names, then what only a campaign's file can say. */
  public List<Setting> of(CommandSpec program) {
    collect(program);
    List<Setting> lines = new ArrayList<>();
    found.forEach((option, byCommand) -> lines.addAll(lines(option, byCommand)));
    for (CampaignFile.Stated stated : campaign.stated()) {
      if (!keys(program).contains(stated.key())) {
        Origin origin = stated.line().isPresent() ? Origin.CAMPAIGN : Origin.DEFAULT;
        String place = stated.line().map(line -> campaign.name() + ":" + line).orElse("");
        lines.add(
            new Setting(campaign.name() + ": " + stated.key(), stated.value(), origin, place));
      }
    }
    return lines;
  }

  private void collect(CommandSpec command) {
    if (command != given.commandSpec() && !command.usageMessage().hidden()) {
      for (OptionSpec option : Settings.settable(command)) {
        found
            .computeIfAbsent(Settings.name(option), name -> new LinkedHashMap<>())
            .put(Settings.words(command), setting(command, option));
      }
    }
    command.subcommands().values().stream()
        .distinct()
        .forEach(below -> collect(below.getCommandSpec()));
  }

  private Setting setting(CommandSpec command, OptionSpec option) {
    String name = Settings.name(option);
    return given(option, name)
        .or(() -> settings.environment(name))
        .or(() -> stated(option, name))
        .or(() -> settings.preferred(Settings.words(command), name))
        .orElseGet(() -> unset(option, name));
  }

  /** What is explained by the same words: {@code --notice} of init is another than check's. */
  private Optional<Setting> given(OptionSpec option, String name) {
    return given.matchedOptions().stream()
        .filter(matched -> matched.descriptionKey().equals(option.descriptionKey()))
        .findFirst()
        .map(
            matched -> {
              String value =
                  Flags.isFlag(matched) ? "true" : String.join(",", matched.originalStringValues());
              return new Setting(
                  name, Optional.of(value), Origin.COMMAND_LINE, option.longestName());
            });
  }

  private Optional<Setting> stated(OptionSpec option, String name) {
    return key(option)
        .flatMap(
            key ->
                campaign.stated().stream()
                    .filter(stated -> stated.key().equals(key) && stated.line().isPresent())
                    .findFirst())
        .map(
            stated ->
                new Setting(
                    name,
                    stated.value(),
                    Origin.CAMPAIGN,
                    campaign.name() + ":" + stated.line().orElseThrow()));
  }

  private Setting unset(OptionSpec option, String name) {
    if (usual.containsKey(name)) {
      return usual.get(name);
    }
    String value = Flags.isFlag(option) ? "false" : option.defaultValue();
    return new Setting(name, Optional.ofNullable(value), Origin.DEFAULT, "");
  }

  private static Optional<String> key(OptionSpec option) {
    return option.userObject() instanceof CampaignKey campaignKey
        ? Optional.of(campaignKey.key())
        : Optional.empty();
  }

  private static List<String> keys(CommandSpec command) {
    List<String> keys = new ArrayList<>();
    command.options().forEach(option -> key(option).ifPresent(keys::add));
    command.subcommands().values().forEach(below -> keys.addAll(keys(below.getCommandSpec())));
    return keys;
  }

  /** What most commands agree on stands under the option's name, the others under their own. */
  private static List<Setting> lines(String option, Map<String, Setting> byCommand) {
    Map<Setting, List<String>> agreed = new LinkedHashMap<>();
    byCommand.forEach(
        (command, setting) ->
            agreed.computeIfAbsent(setting, one -> new ArrayList<>()).add(command));
    int most = agreed.values().stream().mapToInt(List::size).max().orElse(0);
    List<Setting> lines = new ArrayList<>();
    boolean named = most == 1;
    for (Map.Entry<Setting, List<String>> entry : agreed.entrySet()) {
      Setting setting = entry.getKey();
      if (!named && entry.getValue().size() == most) {
        named = true;
        lines.add(0, setting);
      } else {
        for (String command : entry.getValue()) {
          String name = (command + " " + option).strip().replace(' ', '.');
          lines.add(new Setting(name, setting.value(), setting.origin(), setting.place()));
        }
      }
    }
    return lines;
  }
}
