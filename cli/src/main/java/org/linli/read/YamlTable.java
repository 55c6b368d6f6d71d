package org.linli.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.linli.finding.Location;
import org.linli.finding.Observation;
import org.linli.model.Cell;
import org.linli.notice.FieldSpec;
import org.linli.notice.YamlList;
import org.linli.notice.YamlMap;
import org.linli.notice.YamlNode;
import org.linli.notice.YamlScalar;
import org.linli.value.Text;

/**
 * Reads rows from YAML: each map is one, alone in a document or in a list. Keys are the table's, in
 * English or as the forms head them.
 */
final class YamlTable {
  private static final int SHOWN = 200;

  private final Headings headings;
  private final FieldReader fields;
  private final YamlValues values;
  private final Location file;
  private final Consumer<DraftRow> rows;
  private final Consumer<Observation> observations;

  /** What the record above says, which 同上 repeats. */
  private Map<String, YamlMap.Entry> above = Map.of();

  YamlTable(
      Headings headings,
      FieldReader fields,
      Location file,
      Consumer<DraftRow> rows,
      Consumer<Observation> observations) {
    this.headings = headings;
    this.fields = fields;
    this.values = new YamlValues(fields);
    this.file = file;
    this.rows = rows;
    this.observations = observations;
  }

  /** Reads all documents of a file. */
  void read(List<YamlNode> documents) {
    List<YamlNode> records = new ArrayList<>();
    for (YamlNode document : documents) {
      records.addAll(document instanceof YamlList list ? list.items() : List.of(document));
    }
    int read = 0;
    for (YamlNode node : records) {
      if (node instanceof YamlMap map) {
        rows.accept(row(map));
        read++;
      } else if (!(node instanceof YamlScalar scalar && scalar.isEmpty())) {
        read++;
        observations.accept(
            Observation.of("yaml-shape-wrong", file.at(node.line(), node.column()))
                .with("expected", "map"));
      }
    }
    if (read == 0) {
      observations.accept(Observation.of("table-empty", file));
    }
  }

  private DraftRow row(YamlMap map) {
    DraftRow draft = new DraftRow(headings.table(), file.atLine(map.line()));
    Map<String, YamlMap.Entry> said = new HashMap<>();
    for (YamlMap.Entry entry : map.entries()) {
      String key = entry.key().text();
      Optional<FieldSpec> field = headings.field(key);
      Location at = file.at(entry.key().line(), entry.key().column());
      if (field.isEmpty()) {
        draft.observe(unknown(key, at));
      } else if (!said.containsKey(field.get().key())) {
        said.put(field.get().key(), put(draft, field.get(), entry));
      } else {
        draft.observe(
            Observation.of("heading-duplicate", at.inField(field.get().key()))
                .withValue(key)
                .with("heading", field.get().heading()));
      }
    }
    above = said;
    return draft;
  }

  private Observation unknown(String key, Location at) {
    Observation observation = Observation.of("key-unknown", at).withValue(key);
    return headings
        .suggestion(key)
        .map(near -> observation.with("suggestion", near))
        .orElse(observation);
  }

  /** Puts a value into a row; returns the entry that it stands in, one above where it says 同上. */
  private YamlMap.Entry put(DraftRow draft, FieldSpec field, YamlMap.Entry entry) {
    YamlNode value = entry.value();
    Location at = file.at(value.line(), value.column()).inField(field.key());
    String written = YamlValues.text(value);
    Text.hidden(written).ifPresent(found -> draft.observe(hidden(at, written, found)));
    if (!Ditto.is(written)) {
      draft.put(field.key(), cell(field, entry, draft), at);
      return entry;
    }
    YamlMap.Entry meant = above.getOrDefault(field.key(), nothing(entry));
    String said = YamlValues.text(meant.value());
    draft.observe(Ditto.observed(field, written, said, at));
    draft.put(field.key(), cell(field, meant, draft), at);
    return meant;
  }

  private static YamlMap.Entry nothing(YamlMap.Entry entry) {
    YamlNode ditto = entry.value();
    return new YamlMap.Entry(entry.key(), new YamlScalar("", false, ditto.line(), ditto.column()));
  }

  private Cell cell(FieldSpec field, YamlMap.Entry entry, DraftRow draft) {
    YamlScalar key = entry.key();
    HeadingUnit unit = HeadingUnit.in(key.text(), field).orElse(HeadingUnit.PLAIN);
    if (unit.converts()) {
      draft.observe(unit.observed(file.at(key.line(), key.column()), field));
    }
    String text = fields.stated(field, YamlValues.text(entry.value()));
    return new Cell(text, values.read(field, entry.value(), text, unit));
  }

  private static Observation hidden(Location at, String written, String found) {
    return Observation.of("control-characters", at)
        .withValue(Text.shortened(written, SHOWN))
        .with("character", found);
  }
}
