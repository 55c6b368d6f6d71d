package org.linli.cli;

import static org.linli.cli.Arguments.option;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.notice.CampaignFile;

/**
 * The files that have changed, as git or a list tells them, when only their units are asked for.
 */
final class ChangedFiles {
  @Nullable String revision;
  @Nullable String list;
  private @Nullable List<String> changed;

  /** Adds these options to a command. */
  void declare(Arguments arguments) {
    arguments.text(
        option("--changed-since").paramLabel("REV").descriptionKey("option.changed-since"),
        given -> revision = given);
    arguments.text(
        option("--files-from").paramLabel("FILE|-").descriptionKey("option.files-from"),
        given -> list = given);
  }

  /** Returns whether only units with changed files are asked for. */
  boolean asked() {
    return revision != null || list != null;
  }

  /** Returns the list, which no unit has submitted. */
  Optional<Path> listFile(Command command) {
    return Optional.ofNullable(list)
        .filter(name -> !name.equals("-"))
        .map(command.shell().folder()::resolve);
  }

  /**
   * Returns the changed files in the campaign folder, relative to it, each once and in order. Asked
   * once for all notices that a campaign is checked by: what stands on standard input is read only
   * once.
   *
   * @param campaign the campaign folder, real path
   */
  List<String> in(Path campaign, Command command) throws IOException {
    if (changed == null) {
      changed = asked(campaign, command);
    }
    return changed;
  }

  private List<String> asked(Path campaign, Command command) throws IOException {
    List<String> all = new ArrayList<>();
    if (revision != null) {
      all.addAll(new Git(command, campaign).changedSince(revision));
    }
    if (list != null) {
      Path working = command.shell().folder().toRealPath();
      for (String name : names(text(command))) {
        relative(name, working, campaign).ifPresent(all::add);
      }
    }
    return all.stream()
        .map(name -> Normalizer.normalize(name, Normalizer.Form.NFC))
        .distinct()
        .sorted()
        .toList();
  }

  /** Returns whether a file decides over the whole campaign: linli.yaml, its roster, its pack. */
  static boolean governs(String file, CampaignFile settings) {
    return file.equals(settings.name())
        || settings.governing().stream()
            .anyMatch(own -> file.equals(own) || file.startsWith(own + "/"));
  }

  private String text(Command command) throws IOException {
    Optional<Path> file = listFile(command);
    if (file.isPresent() && !Files.isRegularFile(file.get())) {
      throw new UsageException(command.text("usage.no-file", file.get()));
    }
    byte[] bytes =
        file.isPresent() ? Files.readAllBytes(file.get()) : command.shell().in().readAllBytes();
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** The names between line breaks, or between NULs where there is any. */
  static List<String> names(String text) {
    String between = text.indexOf('\0') >= 0 ? "\0" : "\r?\n";
    return List.of(text.split(between, -1)).stream()
        .filter(name -> !name.isBlank())
        .map(name -> between.equals("\0") ? name : unquoted(name.strip()))
        .toList();
  }

  private static Optional<String> relative(String name, Path working, Path campaign) {
    try {
      Path file = working.resolve(name).normalize();
      return file.startsWith(campaign)
          ? Optional.of(campaign.relativize(file).toString().replace('\\', '/'))
          : Optional.empty();
    } catch (InvalidPathException noPath) {
      return Optional.empty();
    }
  }

  /** git writes names that are not ASCII between quotes, their bytes as octal numbers. */
  private static String unquoted(String name) {
    if (name.length() < 2 || !name.startsWith("\"") || !name.endsWith("\"")) {
      return name;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    String inner = name.substring(1, name.length() - 1);
    for (int i = 0; i < inner.length(); i++) {
      char c = inner.charAt(i);
      if (c == '\\' && inner.substring(i + 1).matches("(?s)[0-3][0-7]{2}.*")) {
        bytes.write(Integer.parseInt(inner.substring(i + 1, i + 4), 8));
        i += 3;
      } else if (c == '\\' && i + 1 < inner.length()) {
        i++;
        bytes.write(escaped(inner.charAt(i)));
      } else {
        bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static char escaped(char c) {
    return switch (c) {
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'r' -> '\r';
      default -> c;
    };
  }
}
