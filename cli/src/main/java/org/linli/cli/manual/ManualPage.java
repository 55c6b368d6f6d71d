package org.linli.cli.manual;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.cli.settings.Settings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The page of one command.
 *
 * @param name of the page, as {@code linli-notice-check}
 * @param text roff in UTF-8
 */
public record ManualPage(String name, String text) {

  /**
   * Returns the pages of a program and of all commands below it.
   *
   * @param program with its messages in the language of the pages
   * @param words the headings, and what the program's own page says beyond its help
   * @param version as {@code 0.1.0}
   * @param date as {@code 2026-11-01}
   */
  public static List<ManualPage> of(
      CommandSpec program, ResourceBundle words, String version, String date) {
    List<ManualPage> pages = new ArrayList<>();
    new Writer(words, program.name() + " " + version, date).add(program, pages);
    return pages;
  }

  private record Writer(ResourceBundle words, String program, String date) {

    void add(CommandSpec command, List<ManualPage> pages) {
      String name = command.qualifiedName("-");
      Roff page = new Roff(name.toUpperCase(Locale.ROOT), date, program);
      page.section(word("name")).line(name + " - " + line(command.usageMessage().header()));
      page.section(word("synopsis"));
      synopsis(command, page);
      description(command, page);
      options(command, page);
      page.section(word("exit"));
      exitCodes(command.root(), page);
      if (command.parent() == null) {
        surroundings(page);
      }
      page.section(word("see-also")).raw(seeAlso(command));
      pages.add(new ManualPage(name, page.toString()));
      below(command).forEach(sub -> add(sub, pages));
    }

    private void synopsis(CommandSpec command, Roff page) {
      String begin = Roff.bold(command.qualifiedName(" "));
      String parameters =
          command.positionalParameters().stream()
              .filter(one -> !one.hidden())
              .map(Writer::parameter)
              .collect(Collectors.joining());
      String options = " [" + Roff.italic(word("options-short")) + "]";
      String required =
          command.options().stream()
              .filter(option -> option.required() && !option.hidden())
              .map(option -> " " + term(option, option.longestName()))
              .collect(Collectors.joining());
      if (below(command).isEmpty()) {
        page.raw(begin + options + required + parameters);
      } else {
        page.raw(begin + " " + Roff.italic(word("command")) + options);
      }
    }

    private static String parameter(PositionalParamSpec one) {
      String label = Roff.italic(one.paramLabel()) + (one.arity().max() > 1 ? " ..." : "");
      return one.arity().min() == 0 ? " [" + label + "]" : " " + label;
    }

    private void description(CommandSpec command, Roff page) {
      String description = line(command.usageMessage().description());
      if (!description.isBlank()) {
        page.section(word("description")).line(description);
      }
      if (!below(command).isEmpty()) {
        page.section(word("commands"));
        for (CommandSpec sub : below(command)) {
          page.entry(Roff.bold(sub.qualifiedName("-")) + "(1)", line(sub.usageMessage().header()));
        }
      }
    }

    private void options(CommandSpec command, Roff page) {
      List<PositionalParamSpec> parameters =
          command.positionalParameters().stream().filter(one -> !one.hidden()).toList();
      if (!parameters.isEmpty()) {
        page.section(word("parameters"));
        parameters.forEach(
            one -> page.entry(Roff.italic(one.paramLabel()), line(one.description())));
      }
      page.section(word("options"));
      command.options().stream()
          .filter(option -> !option.hidden())
          .forEach(
              option ->
                  page.entry(
                      Arrays.stream(option.names())
                          .map(name -> term(option, name))
                          .collect(Collectors.joining(", ")),
                      line(option.description()) + variable(option)));
    }

    private String variable(OptionSpec option) {
      boolean settable = !option.usageHelp() && !option.versionHelp();
      return settable ? " [" + Settings.variable(Settings.name(option)) + "]" : "";
    }

    private static String term(OptionSpec option, String name) {
      if (option.arity().max() == 0) {
        return Roff.bold(name);
      }
      return Roff.bold(name)
          + (name.startsWith("--") ? "=" : " ")
          + Roff.italic(option.paramLabel());
    }

    /** The footer of the program's help lists them, a number and its meaning a line. */
    private static void exitCodes(CommandSpec program, Roff page) {
      for (String footer : program.usageMessage().footer()) {
        String[] parts = footer.strip().split("\\s+", 2);
        page.entry(Roff.bold(parts[0]), parts.length > 1 ? parts[1] : "");
      }
    }

    private void surroundings(Roff page) {
      page.section(word("environment"));
      for (String key : List.of("option", "no-color", "epoch", "xdg", "java")) {
        String[] parts = word("environment." + key).split("\\s+", 2);
        page.entry(Roff.bold(parts[0]), parts[1]);
      }
      page.section(word("files"));
      for (String key : List.of("campaign", "user")) {
        String[] parts = word("files." + key).split("\\s+", 2);
        page.entry(Roff.italic(parts[0]), parts[1]);
      }
      page.section(word("examples")).verbatim(List.of(word("examples.text").split("\n")));
    }

    private String seeAlso(CommandSpec command) {
      Stream<CommandSpec> others =
          command.parent() == null
              ? below(command).stream()
              : Stream.concat(Stream.of(command.parent()), below(command).stream());
      return others
          .map(other -> Roff.bold(other.qualifiedName("-")) + "(1)")
          .collect(Collectors.joining(", "));
    }

    private static List<CommandSpec> below(CommandSpec command) {
      return command.subcommands().values().stream()
          .map(line -> line.getCommandSpec())
          .filter(sub -> !sub.usageMessage().hidden())
          .distinct()
          .toList();
    }

    private static String line(String... text) {
      return String.join(" ", text).replaceAll("\\s+", " ").strip();
    }

    private String word(String key) {
      return words.getString("man." + key);
    }
  }
}
