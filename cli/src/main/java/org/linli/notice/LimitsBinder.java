package org.linli.notice;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linli.model.Limits;
import org.linli.notice.Trouble.DidYouMean;

/**
 * Reads the limits that a campaign raises or lowers: whole numbers, sizes also as {@code 64 MiB}.
 */
final class LimitsBinder {
  private static final Pattern SIZE = Pattern.compile("([1-9][0-9]{0,17}) ?(KiB|MiB|GiB)?");
  private static final Map<String, Integer> SHIFTS = Map.of("KiB", 10, "MiB", 20, "GiB", 30);
  private static final List<String> KEYS =
      List.of(
          "text_file",
          "document_file",
          "image",
          "files",
          "depth",
          "field",
          "columns",
          "text",
          "sheet_rows",
          "yaml_depth",
          "yaml_aliases",
          "yaml_keys",
          "yaml_nodes",
          "findings_per_rule");

  private final Map<String, Long> stated = new HashMap<>();

  LimitsBinder(Settings settings, Problems problems) {
    for (YamlMap.Entry entry : settings.map().entries()) {
      String key = entry.key().text();
      Optional<Long> size = size(entry.value());
      if (!KEYS.contains(key)) {
        problems.add(entry.key(), Trouble.UNKNOWN_KEY, key, DidYouMean.of(key, KEYS));
      } else if (size.isEmpty()) {
        String shown = entry.value() instanceof YamlScalar scalar ? scalar.text() : "…";
        problems.add(entry.value(), Trouble.NO_SIZE, shown);
      } else {
        stated.put(key, size.get());
      }
    }
  }

  /** Returns the limits, those not stated as they always are. */
  Limits limits() {
    Limits usual = Limits.DEFAULT;
    return new Limits(
        stated.getOrDefault("text_file", usual.textFile()),
        stated.getOrDefault("document_file", usual.documentFile()),
        stated.getOrDefault("image", usual.image()),
        whole("files", usual.files()),
        whole("depth", usual.depth()),
        whole("field", usual.field()),
        whole("columns", usual.columns()),
        whole("text", usual.text()),
        whole("sheet_rows", usual.sheetRows()),
        whole("yaml_depth", usual.yamlDepth()),
        whole("yaml_aliases", usual.yamlAliases()),
        whole("yaml_keys", usual.yamlKeys()),
        whole("yaml_nodes", usual.yamlNodes()),
        whole("findings_per_rule", usual.findingsPerRule()));
  }

  /** Returns every limit by its key, in the order of {@link Limits}. */
  static Map<String, Long> values(Limits limits) {
    List<Long> values =
        List.of(
            limits.textFile(),
            limits.documentFile(),
            limits.image(),
            (long) limits.files(),
            (long) limits.depth(),
            (long) limits.field(),
            (long) limits.columns(),
            (long) limits.text(),
            (long) limits.sheetRows(),
            (long) limits.yamlDepth(),
            (long) limits.yamlAliases(),
            (long) limits.yamlKeys(),
            (long) limits.yamlNodes(),
            (long) limits.findingsPerRule());
    Map<String, Long> named = new LinkedHashMap<>();
    for (int i = 0; i < values.size(); i++) {
      named.put(KEYS.get(i), values.get(i));
    }
    return named;
  }

  private int whole(String key, int usual) {
    return (int) Math.min(Integer.MAX_VALUE, stated.getOrDefault(key, (long) usual));
  }

  private static Optional<Long> size(YamlNode node) {
    if (!(node instanceof YamlScalar scalar)) {
      return Optional.empty();
    }
    Matcher size = SIZE.matcher(scalar.text());
    if (!size.matches()) {
      return Optional.empty();
    }
    int shift = size.group(2) == null ? 0 : SHIFTS.getOrDefault(size.group(2), 0);
    BigInteger bytes = new BigInteger(size.group(1)).shiftLeft(shift);
    return Optional.of(bytes.min(BigInteger.valueOf(Long.MAX_VALUE)).longValue());
  }
}
