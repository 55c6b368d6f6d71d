package org.linli.cli.completion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.cli.completion.Suggestions.Paths;

/** The script for bash, which needs nothing but bash itself. */
public final class BashScript {
  private static final String BEGINNING =
      """
      # bash completion for linli; made by: linli completion bash
      _linli() {
        local current=${COMP_WORDS[COMP_CWORD]} lead='' command='' option='' place=0 word i
        COMPREPLY=()
        # bash takes "--format=json" for three words.
        [[ $current == '=' ]] && current=''
        for ((i = 1; i < COMP_CWORD; i++)); do
          word=${COMP_WORDS[i]}
          if [[ $word == '=' ]]; then
            continue
          elif [[ -n $option ]]; then
            option=''
          elif [[ $word == -* ]]; then
            _linli_takes_value "$command" "$word" && option=$word
          elif _linli_is_command "${command:+$command }$word"; then
            command=${command:+$command }$word
          else
            place=$((place + 1))
          fi
        done
        if [[ -z $option && $current == --*=* ]]; then
          option=${current%%=*}
          lead=$option=
          current=${current#*=}
        fi
        local words='' paths=''
        if [[ -n $option ]]; then
          _linli_values "$command" "$option"
        elif [[ $current == -* ]]; then
          _linli_options "$command"
        else
          _linli_values "$command" "$place"
        fi
        local IFS=$' \\t\\n'
        [[ -n $words ]] && COMPREPLY=($(compgen -P "$lead" -W "$words" -- "$current"))
        IFS=$'\\n'
        case $paths in
          folders) COMPREPLY+=($(compgen -P "$lead" -d -- "$current")) ;;
          files) COMPREPLY+=($(compgen -P "$lead" -f -- "$current")) ;;
        esac
        [[ -n $paths ]] && compopt -o filenames 2>/dev/null
        return 0
      }
      """;

  private BashScript() {}

  /** Returns the script of a program. */
  public static String of(CommandTree program) {
    List<CommandTree> all = new ArrayList<>();
    program.forEach(all::add);
    return BEGINNING
        + isCommand(all)
        + takesValue(all)
        + options(all)
        + values(all)
        + "complete -F _linli linli\n";
  }

  private static String isCommand(List<CommandTree> all) {
    String paths = patterns(all.stream().skip(1).map(CommandTree::path));
    return function("_linli_is_command", "$1", paths + ") return 0 ;;", "*) return 1 ;;");
  }

  private static String takesValue(List<CommandTree> all) {
    String choices =
        patterns(
            all.stream()
                .flatMap(
                    command ->
                        command.options().stream()
                            .filter(CommandTree.Choice::takesValue)
                            .flatMap(option -> option.names().stream())
                            .map(name -> key(command, name))));
    return function("_linli_takes_value", "$1|$2", choices + ") return 0 ;;", "*) return 1 ;;");
  }

  private static String options(List<CommandTree> all) {
    return function(
        "_linli_options",
        "$1",
        all.stream()
            .map(
                command -> {
                  String names =
                      command.options().stream()
                          .flatMap(option -> option.names().stream())
                          .collect(Collectors.joining(" "));
                  return "'" + command.path() + "') words='" + names + "' ;;";
                })
            .toArray(String[]::new));
  }

  /** A parameter's key is its place; what several arguments share stands once. */
  private static String values(List<CommandTree> all) {
    Map<String, List<String>> keys = new LinkedHashMap<>();
    for (CommandTree command : all) {
      if (!command.commands().isEmpty()) {
        String names =
            command.commands().stream().map(CommandTree::name).collect(Collectors.joining(" "));
        keys.computeIfAbsent("words='" + names + "'", one -> new ArrayList<>())
            .add(key(command, "0"));
      }
      for (int i = 0; i < command.parameters().size(); i++) {
        boolean last = i + 1 == command.parameters().size();
        boolean again = last && command.repeats() == CommandTree.Repeats.LAST;
        add(command.parameters().get(i).suggestions(), key(command, again ? "*" : "" + i), keys);
      }
      for (CommandTree.Choice option : command.options()) {
        for (String name : option.names()) {
          option.values().forEach(value -> add(value.suggestions(), key(command, name), keys));
        }
      }
    }
    return function(
        "_linli_values",
        "$1|$2",
        keys.entrySet().stream()
            .map(one -> patterns(one.getValue().stream()) + ") " + one.getKey() + " ;;")
            .toArray(String[]::new));
  }

  private static void add(Suggestions suggestions, String key, Map<String, List<String>> keys) {
    List<String> parts = new ArrayList<>();
    if (!suggestions.words().isEmpty()) {
      parts.add("words='" + String.join(" ", suggestions.words()) + "'");
    }
    if (suggestions.paths() != Paths.NONE) {
      parts.add("paths=" + (suggestions.paths() == Paths.FILES ? "files" : "folders"));
    }
    if (!parts.isEmpty()) {
      keys.computeIfAbsent(String.join(" ", parts), one -> new ArrayList<>()).add(key);
    }
  }

  private static String key(CommandTree command, String argument) {
    return command.path() + "|" + argument;
  }

  private static String patterns(Stream<String> keys) {
    return keys.map(key -> key.endsWith("|*") ? "'" + key.replace("*", "'[0-9]*") : "'" + key + "'")
        .collect(Collectors.joining(" | "));
  }

  private static String function(String name, String subject, String... cases) {
    return name
        + "() {\n  case \""
        + subject
        + "\" in\n    "
        + String.join("\n    ", cases)
        + "\n  esac\n}\n";
  }
}
