package org.linli.notice;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The first draft of a notice pack that extends another: the keys that its author nearly always
 * changes filled as they are there, the clauses to rewrite, the roster, an example case. It passes
 * every proof as it stands.
 */
public final class PackDraft {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");
  private static final String SCHEMA = "notice.schema.json";

  private final String id;
  private final PackLayers from;
  private final Notice notice;

  PackDraft(String id, PackLayers from, Notice notice) {
    this.id = id;
    this.from = from;
    this.notice = notice;
  }

  /** Returns whether a text can be a pack's id: small letters, digits and hyphens. */
  public static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  /**
   * Writes the draft.
   *
   * @param folder empty
   * @param place real path of the folder that it will be
   * @param schema the JSON Schema of notice.yaml, to lie beside it so that an editor finds it
   * @return the files written, relative to the folder, in order
   * @throws IOException if the disk refuses
   */
  public List<String> write(Path folder, Path place, String schema) throws IOException {
    Map<String, String> files = files(extended(place), schema);
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(Objects.requireNonNull(path.getParent()));
      Files.writeString(path, file.getValue(), StandardCharsets.UTF_8);
    }
    return List.copyOf(files.keySet());
  }

  private Map<String, String> files(String extended, String schema) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    String settings = filled(resource("draft-notice.yaml")).replace("{extends}", extended);
    files.put(PackFile.NAME, new DraftSettings(from.merged()).filled(settings));
    files.put(SCHEMA, schema);
    files.put(SourceText.NAME, source());
    files.put("roster.csv", roster());
    files.put("README.md", filled(resource("draft-README.md")));
    TemplateFiles.of(from.own().pack()).texts().forEach(files::put);
    new DraftCase(notice).files().forEach((name, text) -> files.put("cases/" + name, text));
    return files;
  }

  /** The built-in pack's id, or the way from the new folder to that of the extended pack. */
  private String extended(Path place) {
    if (from.own().pack() instanceof FolderPack base) {
      Path way = place.relativize(base.folder());
      return YamlText.quoted(way.toString().replace('\\', '/'));
    }
    return from.own().pack().id();
  }

  /** The clauses that anything inherited cites, with what the extended pack says of them. */
  private String source() throws IOException {
    StringBuilder text = new StringBuilder(filled(resource("draft-source.md")));
    List<String> cited =
        ClauseChecks.citations(from.merged()).stream()
            .map(citation -> citation.clause().text())
            .toList();
    List<List<String>> sections =
        SourceText.of(from.pack()).map(SourceText::sections).orElse(List.of());
    for (List<String> section : sections) {
      List<String> anchors = SourceText.anchors(section);
      // A heading stays with any of its parts.
      if (anchors.stream().anyMatch(one -> cited.stream().anyMatch(of -> of.startsWith(one)))) {
        text.append('\n').append(section.get(0)).append('\n');
        quote(section.subList(1, section.size()), text);
      }
    }
    return text.toString();
  }

  private static void quote(List<String> lines, StringBuilder text) {
    for (String line : lines) {
      text.append(line.isBlank() ? "" : "> " + line).append('\n');
    }
    while (text.toString().endsWith("\n\n")) {
      text.setLength(text.length() - 1);
    }
  }

  /** The expected units, of however many files they are. */
  private String roster() {
    List<String> lines = new ArrayList<>();
    for (String name :
        new Settings(from.merged(), new Problems()).below("roster").texts("expected")) {
      List<String> more = from.pack().text(name).orElse("").lines().toList();
      lines.addAll(lines.isEmpty() ? more : more.subList(1, more.size()));
    }
    return String.join("\n", lines) + "\n";
  }

  private String filled(String text) {
    return text.replace("{id}", id)
        .replace("{from}", from.own().pack().id())
        .replace("{number}", notice.number().orElse(id));
  }

  static String resource(String name) throws IOException {
    try (InputStream in = PackDraft.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
