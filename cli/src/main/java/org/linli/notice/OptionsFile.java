package org.linli.notice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.linli.notice.Trouble.DidYouMean;

/**
 * A user's own options for all campaigns: the keys are names of options, alone or below the name of
 * a command, as {@code fail-on: warning} or {@code check: {fail-on: warning}}. What an option makes
 * of its value is its command's affair.
 */
public final class OptionsFile {
  private final Problems problems = new Problems();
  private final List<Stated> stated = new ArrayList<>();

  private OptionsFile() {}

  /**
   * Which keys may stand at a place of the file.
   *
   * @param options names of options, without dashes
   * @param commands what may stand below the name of a command
   */
  public record Vocabulary(Set<String> options, Map<String, Vocabulary> commands) {
    /** Copies the words. */
    public Vocabulary {
      options = Set.copyOf(options);
      commands = Map.copyOf(commands);
    }
  }

  /**
   * One option with its value.
   *
   * @param command the command's words, separated by spaces; empty if it is meant for all commands
   * @param option without dashes
   * @param value as written
   * @param line from 1
   */
  public record Stated(String command, String option, String value, int line) {}

  /**
   * What the file says, and what is wrong with it: help is given although a file is broken.
   *
   * @param stated in the order written, what is right of it
   * @param problems in order of place
   */
  public record Content(List<Stated> stated, List<PackProblem> problems) {
    /** A file that is not there. */
    public static final Content NONE = new Content(List.of(), List.of());

    /** Copies the lists. */
    public Content {
      stated = List.copyOf(stated);
      problems = List.copyOf(problems);
    }
  }

  /**
   * Reads a file; one that is not there says nothing.
   *
   * @param name of the file for its user
   * @throws UncheckedIOException if it cannot be read
   */
  public static Content in(Path file, String name, Vocabulary vocabulary) {
    if (!Files.isRegularFile(file)) {
      return Content.NONE;
    }
    OptionsFile reading = new OptionsFile();
    try {
      String text = TextFile.read(file, name);
      if (!text.lines().map(String::strip).allMatch(CampaignFile::saysNothing)) {
        reading.read("", PackFile.map(name, text, reading.problems), vocabulary);
      }
      return new Content(reading.stated, reading.problems.found());
    } catch (PackException broken) {
      return new Content(List.of(), broken.problems());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void read(String command, YamlMap map, Vocabulary vocabulary) {
    for (YamlMap.Entry entry : map.entries()) {
      String key = entry.key().text();
      Optional<Vocabulary> below = Optional.ofNullable(vocabulary.commands().get(key));
      if (entry.value() instanceof YamlMap section && below.isPresent()) {
        read((command + " " + key).strip(), section, below.get());
      } else if (vocabulary.options().contains(key)) {
        option(command, key, entry);
      } else if (below.isPresent()) {
        problems.add(entry.value(), Trouble.WRONG_TYPE, "map");
      } else {
        Set<String> known = new TreeSet<>(vocabulary.options());
        known.addAll(vocabulary.commands().keySet());
        problems.add(entry.key(), Trouble.UNKNOWN_KEY, key, DidYouMean.of(key, known));
      }
    }
  }

  private void option(String command, String key, YamlMap.Entry entry) {
    if (entry.value() instanceof YamlScalar value) {
      stated.add(new Stated(command, key, value.text(), entry.key().line()));
    } else {
      problems.add(entry.value(), Trouble.WRONG_TYPE, "text");
    }
  }
}
