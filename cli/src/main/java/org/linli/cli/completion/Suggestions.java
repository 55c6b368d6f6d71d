package org.linli.cli.completion;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What may stand for a value.
 *
 * @param words the words themselves, in the order in which help names them
 * @param paths which files may stand there as well
 */
public record Suggestions(List<String> words, Paths paths) {
  private static final Pattern CHOICE = Pattern.compile("[a-z][a-z0-9-]*(\\|[a-z][a-z0-9-]*)+");

  /** Files of the disk. */
  public enum Paths {
    NONE,
    FOLDERS,
    FILES
  }

  /** Copies the words. */
  public Suggestions {
    words = List.copyOf(words);
  }

  /** Returns the words that a value's label in help names; empty where it is no list of words. */
  public static List<String> choices(String label) {
    return CHOICE.matcher(label).matches() ? List.of(label.split("\\|")) : List.of();
  }

  /**
   * Reads a value's label in help: {@code text|json} names the words themselves, {@code DIR} a
   * folder, {@code FILE} a file, and what the program knows by another label it names.
   *
   * @param known words by label, as the ids of all rules by {@code RULE}
   */
  static Suggestions of(String label, Map<String, List<String>> known) {
    List<String> choices = choices(label);
    if (!choices.isEmpty()) {
      return new Suggestions(choices, Paths.NONE);
    }
    return new Suggestions(known.getOrDefault(label, List.of()), paths(label));
  }

  private static Paths paths(String label) {
    if (label.equals("DIR") || label.equals("OUT") || label.endsWith("|PATH")) {
      return Paths.FOLDERS;
    }
    return label.startsWith("FILE") ? Paths.FILES : Paths.NONE;
  }
}
