package org.linli.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.finding.Location;
import org.linli.model.Limits;

/**
 * What is remembered of a table's YAML records: for each layout of keys the cells that came before.
 * Makes rows of plain records at little cost, and leaves all others to {@link YamlTable}, which
 * would make the same of the plain ones. For one thread.
 */
final class RecordMemory {
  private static final int MOST = 64;

  private final Headings headings;
  private final FieldReader fields;
  private final PlainYaml yaml;
  private final List<RecordLayout> layouts = new ArrayList<>();

  RecordMemory(Headings headings, FieldReader fields, Limits limits) {
    this.headings = headings;
    this.fields = fields;
    this.yaml = new PlainYaml(limits);
  }

  /** Returns the row that a file is; {@code null} where it is no plain record. */
  @Nullable DraftRow row(byte[] bytes, Location file) {
    if (!yaml.read(bytes, bytes.length)) {
      return null;
    }
    PlainRecord record = yaml.record();
    RecordLayout layout = layout(record, bytes);
    return layout == null ? null : layout.row(record, bytes, file);
  }

  private @Nullable RecordLayout layout(PlainRecord record, byte[] bytes) {
    for (RecordLayout known : layouts) {
      if (known.fits(record, bytes)) {
        return known;
      }
    }
    if (layouts.size() == MOST) {
      return null;
    }
    Optional<RecordLayout> layout =
        RecordLayout.of(headings, fields, keys(record, bytes), lists(record));
    layout.ifPresent(layouts::add);
    return layout.orElse(null);
  }

  private static List<String> keys(PlainRecord record, byte[] bytes) {
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < record.size(); i++) {
      int from = record.keyFrom(i);
      keys.add(new String(bytes, from, record.keyTo(i) - from, StandardCharsets.UTF_8));
    }
    return keys;
  }

  private static boolean[] lists(PlainRecord record) {
    boolean[] lists = new boolean[record.size()];
    for (int i = 0; i < lists.length; i++) {
      lists[i] = record.kind(i) == PlainRecord.Kind.LIST;
    }
    return lists;
  }
}
