package org.linli.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.linli.value.Edits;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in the user's language, and which word may be meant. */
record Misuse(Messages messages) {

  /** Returns the sentence for what the parser met. */
  String said(ParameterException trouble) {
    if (trouble instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (trouble instanceof MissingParameterException missing) {
      return missing(missing);
    }
    if (trouble instanceof OverwrittenOptionException twice) {
      return messages.text("usage.twice", named(twice.getOverwritten()));
    }
    ArgSpec argument = trouble.getArgSpec();
    if (argument != null && trouble.getValue() != null) {
      return messages.text(
          isNumber(argument) ? "usage.no-number" : "usage.no-value",
          named(argument),
          trouble.getValue());
    }
    return Main.reason(trouble);
  }

  private static boolean isNumber(ArgSpec argument) {
    return argument.type() == int.class || argument.type() == Integer.class;
  }

  private String unmatched(UnmatchedArgumentException trouble) {
    CommandSpec command = trouble.getCommandLine().getCommandSpec();
    String first = trouble.getUnmatched().get(0);
    if (first.startsWith("-")) {
      String option = first.split("=", 2)[0];
      return messages.text("usage.no-option", option, near(option, options(command)));
    }
    if (!command.subcommands().isEmpty()) {
      return messages.text("usage.no-command", first, near(first, commands(command)));
    }
    return messages.text("usage.surplus", String.join(" ", trouble.getUnmatched()));
  }

  /** A short option is near to every other, so only the long ones are offered. */
  private static List<String> options(CommandSpec command) {
    List<String> names = new ArrayList<>();
    command.options().stream()
        .filter(option -> !option.hidden())
        .forEach(option -> names.addAll(List.of(option.names())));
    names.removeIf(name -> !name.startsWith("--"));
    return names;
  }

  private static Collection<String> commands(CommandSpec command) {
    return command.subcommands().values().stream()
        .map(CommandLine::getCommandSpec)
        .filter(sub -> !sub.usageMessage().hidden())
        .map(CommandSpec::name)
        .toList();
  }

  private String near(String word, Collection<String> among) {
    return Edits.nearest(word, among).map(near -> messages.text("usage.near", near)).orElse("");
  }

  private String missing(MissingParameterException trouble) {
    List<String> names =
        trouble.getMissing().stream()
            .map(
                argument ->
                    argument instanceof OptionSpec option
                        ? option.longestName() + "=" + option.paramLabel()
                        : argument.paramLabel())
            .toList();
    return names.isEmpty()
        ? Main.reason(trouble)
        : messages.text("usage.missing", String.join(messages.text("list.separator"), names));
  }

  private static String named(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
