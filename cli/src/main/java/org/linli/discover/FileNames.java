package org.linli.discover;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.value.Edits;

/**
 * What a file holds, by its name alone; names are compared without case (data-format, section 5).
 */
final class FileNames {
  static final String RECORDS = "activities";
  private static final Set<String> YAML = Set.of("yaml", "yml");
  private static final List<String> TABLE_ENDINGS = List.of("csv", "tsv", "yaml", "yml", "xlsx");

  /** What is done alike with files that are not read: forms are imported, archives unpacked. */
  private static final Map<String, Set<String>> KINDS =
      Map.of(
          "form", Set.of("xlsx", "xlsm", "docx", "docm"),
          "old", Set.of("xls", "doc", "et", "wps", "ods", "odt"),
          "archive", Set.of("zip", "rar", "7z", "tar", "gz", "tgz"),
          "photo", Set.of("heic", "heif", "webp", "bmp", "tif", "tiff", "gif"));

  private final Set<String> tables;

  /** Knows files by these tables. */
  FileNames(Set<String> tables) {
    this.tables = tables;
  }

  /** Returns what a file in a unit's folder is; empty for one that is not read. */
  Optional<UnitFile> inUnitFolder(Entry entry) {
    String stem = stem(entry.name());
    String ending = ending(entry.name());
    if (stem.equals("unit") && YAML.contains(ending)) {
      return Optional.of(file(entry, UnitFile.Kind.UNIT_SHEET, ""));
    }
    if (!tables.contains(stem)) {
      return Optional.empty();
    }
    return switch (ending) {
      case "csv" -> Optional.of(file(entry, UnitFile.Kind.CSV, stem));
      case "tsv" -> Optional.of(file(entry, UnitFile.Kind.TSV, stem));
      case "yaml", "yml" -> Optional.of(file(entry, UnitFile.Kind.YAML, stem));
      case "xlsx" -> Optional.of(file(entry, UnitFile.Kind.XLSX, stem));
      default -> Optional.empty();
    };
  }

  /** Returns the record that a file in {@code activities/} holds; empty for another file. */
  Optional<UnitFile> inRecords(Entry entry) {
    return YAML.contains(ending(entry.name())) && tables.contains(RECORDS)
        ? Optional.of(file(entry, UnitFile.Kind.RECORD, RECORDS))
        : Optional.empty();
  }

  /** Returns the name that a file which is not read was probably meant to have. */
  Optional<String> suggestion(String name) {
    List<String> wanted = new ArrayList<>(List.of("unit.yaml"));
    for (String table : tables) {
      TABLE_ENDINGS.forEach(ending -> wanted.add(table + "." + ending));
    }
    return Edits.nearest(name.toLowerCase(Locale.ROOT), wanted);
  }

  /**
   * Returns what is to be done with a file that is not read, if its name says of what kind it is.
   */
  static Optional<String> kind(String name) {
    return KINDS.entrySet().stream()
        .filter(kind -> kind.getValue().contains(ending(name)))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  static boolean isCampaignFile(String name) {
    return stem(name).equals("linli") && YAML.contains(ending(name));
  }

  private static UnitFile file(Entry entry, UnitFile.Kind kind, String table) {
    return new UnitFile(entry.where(), entry.relative(), kind, table, entry.size());
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return (dot < 0 ? name : name.substring(0, dot)).toLowerCase(Locale.ROOT);
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
