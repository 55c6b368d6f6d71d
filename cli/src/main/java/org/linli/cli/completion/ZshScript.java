package org.linli.cli.completion;

import java.util.ArrayList;
import java.util.List;

/** The script for zsh, with descriptions; it may be sourced or lie as _linli on the fpath. */
public final class ZshScript {
  private static final String BEGINNING =
      """
      #compdef linli
      # made by: linli completion zsh
      _linli_words_or() {
        local paths=$1
        shift
        compadd -- "$@"
        $paths
      }
      """;

  private ZshScript() {}

  /** Returns the script of a program. */
  public static String of(CommandTree program) {
    StringBuilder script = new StringBuilder(BEGINNING);
    program.forEach(command -> script.append(function(command)));
    return script
        + """
        if [[ ${funcstack[1]} == _linli ]]; then
          _linli "$@"
        else
          compdef _linli linli
        fi
        """;
  }

  private static String function(CommandTree command) {
    List<String> specs = new ArrayList<>();
    command.options().forEach(option -> specs.addAll(specs(option)));
    StringBuilder text = new StringBuilder(name(command)).append("() {\n");
    if (command.commands().isEmpty()) {
      specs.addAll(parameters(command));
      return text + "  _arguments -s -S" + lines(specs) + "\n}\n";
    }
    specs.add(quoted("1: :->command"));
    specs.add(quoted("*:: :->rest"));
    text.append("  local curcontext=$curcontext state line\n  local -a commands\n  commands=(\n");
    for (CommandTree below : command.commands()) {
      String described = below.name() + ":" + below.description();
      text.append("    ").append(quoted(described)).append('\n');
    }
    text.append("  )\n  _arguments -C -s -S").append(lines(specs)).append("\n  case $state in\n");
    text.append("    command) _describe -t commands command commands ;;\n");
    text.append("    rest)\n      case ${words[1]} in\n");
    for (CommandTree below : command.commands()) {
      text.append("        ").append(below.name()).append(") ").append(name(below)).append(" ;;\n");
    }
    return text + "      esac\n      ;;\n  esac\n}\n";
  }

  private static String name(CommandTree command) {
    return ("_linli " + command.path()).strip().replace(' ', '_');
  }

  private static String lines(List<String> specs) {
    StringBuilder lines = new StringBuilder();
    specs.forEach(spec -> lines.append(" \\\n    ").append(spec));
    return lines.toString();
  }

  /** An option may stand again where it takes a value: some gather theirs. */
  private static List<String> specs(CommandTree.Choice option) {
    List<String> specs = new ArrayList<>();
    for (String name : option.names()) {
      StringBuilder spec = new StringBuilder();
      if (option.takesValue()) {
        spec.append('*').append(name).append(name.startsWith("--") ? "=" : "+");
      } else {
        spec.append('(').append(String.join(" ", option.names())).append(')').append(name);
      }
      spec.append('[').append(escaped(option.description())).append(']');
      option.values().forEach(value -> spec.append(':').append(action(value)));
      specs.add(quoted(spec.toString()));
    }
    return specs;
  }

  private static List<String> parameters(CommandTree command) {
    List<String> specs = new ArrayList<>();
    for (int i = 0; i < command.parameters().size(); i++) {
      boolean last = i + 1 == command.parameters().size();
      boolean again = last && command.repeats() == CommandTree.Repeats.LAST;
      specs.add(quoted((again ? "*" : i + 1) + ":" + action(command.parameters().get(i))));
    }
    return specs;
  }

  private static String action(CommandTree.Value value) {
    String label = escaped(value.label());
    Suggestions suggestions = value.suggestions();
    String words = String.join(" ", suggestions.words());
    String paths =
        switch (suggestions.paths()) {
          case NONE -> "";
          case FOLDERS -> "_directories";
          case FILES -> "_files";
        };
    if (words.isEmpty()) {
      return label + ":" + paths;
    }
    return paths.isEmpty()
        ? label + ":(" + words + ")"
        : label + ": _linli_words_or " + paths + " " + words;
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replaceAll("([\\[\\]:])", "\\\\$1");
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
