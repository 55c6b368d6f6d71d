package org.linli.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.linli.finding.Location;
import org.linli.finding.Observation;
import org.linli.model.Cell;
import org.linli.notice.FieldSpec;
import org.linli.notice.YamlList;
import org.linli.notice.YamlMap;
import org.linli.notice.YamlNode;
import org.linli.notice.YamlScalar;
import org.linli.value.Reading;
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
    Set<String> seen = new HashSet<>();
    for (YamlMap.Entry entry : map.entries()) {
      String key = entry.key().text();
      Optional<FieldSpec> field = headings.field(key);
      Location at = file.at(entry.key().line(), entry.key().column());
      if (field.isEmpty()) {
        draft.observe(unknown(key, at));
      } else if (seen.add(field.get().key())) {
        put(draft, field.get(), entry);
      } else {
        draft.observe(
            Observation.of("heading-duplicate", at.inField(field.get().key()))
                .withValue(key)
                .with("heading", field.get().heading()));
      }
    }
    return draft;
  }

  private Observation unknown(String key, Location at) {
    Observation observation = Observation.of("key-unknown", at).withValue(key);
    return headings
        .suggestion(key)
        .map(near -> observation.with("suggestion", near))
        .orElse(observation);
  }

  private void put(DraftRow draft, FieldSpec field, YamlMap.Entry entry) {
    YamlNode value = entry.value();
    Location at = file.at(value.line(), value.column()).inField(field.key());
    String key = entry.key().text();
    HeadingUnit unit = HeadingUnit.in(key, field).orElse(HeadingUnit.PLAIN);
    if (unit.converts()) {
      draft.observe(unit.observed(file.at(entry.key().line(), entry.key().column()), field));
    }
    String written = YamlValues.text(value);
    Text.hidden(written)
        .ifPresent(
            found ->
                draft.observe(
                    Observation.of("control-characters", at)
                        .withValue(Text.shortened(written, SHOWN))
                        .with("character", found)));
    String text = fields.stated(field, written);
    Reading<?> reading = values.read(field, value, text, unit);
    draft.put(field.key(), new Cell(text, reading), at);
  }
}
