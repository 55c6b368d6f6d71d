package org.linli.cli.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The script for fish, with descriptions. */
public final class FishScript {
  private FishScript() {}

  /** Returns the script of a program. */
  public static String of(CommandTree program) {
    List<String> paths = new ArrayList<>();
    program.forEach(command -> paths.add(command.path()));
    String cases =
        paths.stream()
            .skip(1)
            .map(path -> quoted(path.contains(" ") ? path : " " + path))
            .collect(Collectors.joining(" "));
    StringBuilder script =
        new StringBuilder(
            """
            # fish completion for linli; made by: linli completion fish
            function __linli_at --description 'whether the words so far lead to this command'
                set -l at ''
                for word in (commandline -opc)[2..-1]
                    switch "$at $word"
                        case %s
                            set at (string trim -- "$at $word")
                    end
                end
                test "$at" = "$argv"
            end
            function __linli_folders --description 'the folders that the word may mean'
                __fish_complete_directories (commandline -ct | string replace -r -- '^--[^=]*=' '')
            end
            complete -c linli -f
            """
                .formatted(cases));
    program.forEach(command -> add(command, script));
    return script.toString();
  }

  private static void add(CommandTree command, StringBuilder script) {
    String begin = "complete -c linli -n " + quoted("__linli_at " + quotedTwice(command.path()));
    for (CommandTree below : command.commands()) {
      script.append(begin).append(" -a ").append(below.name());
      script.append(" -d ").append(quoted(below.description())).append('\n');
    }
    for (CommandTree.Value value : command.parameters()) {
      String files = files(value.suggestions());
      if (!value.suggestions().words().isEmpty() || !files.isEmpty()) {
        script.append(begin).append(files).append(words(value.suggestions())).append('\n');
      }
    }
    for (CommandTree.Choice option : command.options()) {
      script.append(begin);
      for (String name : option.names()) {
        script.append(name.startsWith("--") ? " -l " : " -s ").append(name.replaceFirst("^-+", ""));
      }
      for (CommandTree.Value value : option.values()) {
        boolean any = value.suggestions().paths() == Suggestions.Paths.FILES;
        script.append(any ? " -r -F" : " -x").append(words(value.suggestions()));
      }
      script.append(" -d ").append(quoted(option.description())).append('\n');
    }
  }

  private static String files(Suggestions suggestions) {
    return suggestions.paths() == Suggestions.Paths.FILES ? " -F" : "";
  }

  private static String words(Suggestions suggestions) {
    List<String> words = new ArrayList<>(suggestions.words());
    if (suggestions.paths() == Suggestions.Paths.FOLDERS) {
      words.add("(__linli_folders)");
    }
    return words.isEmpty() ? "" : " -a " + quoted(String.join(" ", words));
  }

  private static String quotedTwice(String text) {
    return '"' + text + '"';
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
