package org.linli.cli.completion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * A command as a shell sees it.
 *
 * @param path the words that lead to it after the program's name, separated by spaces; empty for
 *     the program itself
 * @param name the last of these words
 * @param description in a line
 * @param options in the order of help
 * @param parameters in their order
 * @param repeats whether the last parameter may be given again and again
 * @param commands below it
 */
public record CommandTree(
    String path,
    String name,
    String description,
    List<Choice> options,
    List<Value> parameters,
    Repeats repeats,
    List<CommandTree> commands) {

  /** Whether a command's last parameter may stand more than once. */
  public enum Repeats {
    NEVER,
    LAST
  }

  /**
   * A value.
   *
   * @param label as help calls it
   * @param suggestions what may stand for it
   */
  public record Value(String label, Suggestions suggestions) {}

  /**
   * An option.
   *
   * @param names with dashes, the short ones first
   * @param description in a line
   * @param values one, or none for a switch
   */
  public record Choice(List<String> names, String description, List<Value> values) {
    boolean takesValue() {
      return !values.isEmpty();
    }
  }

  /**
   * Returns the tree of a program, described in the language of its messages.
   *
   * @param known words that may stand for values, by label
   */
  public static CommandTree of(CommandSpec program, Map<String, List<String>> known) {
    return of(program, "", known);
  }

  private static CommandTree of(CommandSpec command, String path, Map<String, List<String>> known) {
    List<CommandTree> below = new ArrayList<>();
    command
        .subcommands()
        .forEach(
            (name, line) -> {
              CommandSpec spec = line.getCommandSpec();
              if (name.equals(spec.name()) && !spec.usageMessage().hidden()) {
                below.add(of(spec, (path + " " + name).strip(), known));
              }
            });
    List<PositionalParamSpec> positional =
        command.positionalParameters().stream().filter(one -> !one.hidden()).toList();
    boolean again = positional.stream().anyMatch(one -> one.arity().max() > 1);
    return new CommandTree(
        path,
        command.name(),
        line(command.usageMessage().header()),
        command.options().stream()
            .filter(option -> !option.hidden())
            .map(option -> choice(option, known))
            .toList(),
        positional.stream().map(one -> value(one, known)).toList(),
        again ? Repeats.LAST : Repeats.NEVER,
        List.copyOf(below));
  }

  private static Choice choice(OptionSpec option, Map<String, List<String>> known) {
    return new Choice(
        Arrays.stream(option.names()).toList(),
        line(option.description()),
        option.arity().max() == 0 ? List.of() : List.of(value(option, known)));
  }

  private static Value value(ArgSpec argument, Map<String, List<String>> known) {
    return new Value(argument.paramLabel(), Suggestions.of(argument.paramLabel(), known));
  }

  private static String line(String... description) {
    return String.join(" ", description).replaceAll("\\s+", " ").strip();
  }

  /** Visits this command and all below it, a command before those below it. */
  void forEach(Consumer<CommandTree> visitor) {
    visitor.accept(this);
    commands.forEach(below -> below.forEach(visitor));
  }
}
