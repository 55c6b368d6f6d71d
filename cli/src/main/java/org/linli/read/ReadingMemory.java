package org.linli.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.linli.model.Limits;
import org.linli.notice.TableSpec;

/**
 * What one worker remembers from file to file, so that what comes again need not be read again. It
 * changes how fast rows are made, never what they say. For one thread at a time; bounded.
 */
final class ReadingMemory {
  private static final int HEADS = 16;
  private static final int FIRST_LINES = 8;

  private final FieldReader fields;
  private final ReadingRoom room = new ReadingRoom();
  private final Map<String, TableMemory> tables = new LinkedHashMap<>();
  private final CellPairs pairs = new CellPairs();
  private final Deque<FirstLine> firstLines = new ArrayDeque<>();
  private final Map<String, RecordMemory> records = new HashMap<>();

  ReadingMemory(FieldReader fields) {
    this.fields = fields;
  }

  FieldReader fields() {
    return fields;
  }

  /** Returns room to read a file into. */
  ReadingRoom room() {
    return room;
  }

  /** Returns what is remembered of tables with this head; empty where nothing can be. */
  Optional<TableMemory> of(TableSpec table, TableHead head) {
    if (!TableMemory.suits(head)) {
      return Optional.empty();
    }
    StringBuilder words = new StringBuilder(table.name()).append(head.width());
    for (TableHead.Column column : head.columns()) {
      words.append(' ').append(column.index()).append(column.field().key());
      words.append(column.unit().word());
    }
    String key = words.toString();
    if (tables.size() >= HEADS && !tables.containsKey(key)) {
      tables.remove(tables.keySet().iterator().next());
    }
    TableMemory memory = tables.computeIfAbsent(key, name -> new TableMemory(table, head, fields));
    memory.begin();
    return Optional.of(memory);
  }

  /** Returns the first line of a file of a table, if it is a known one. */
  Optional<FirstLine> firstLine(String table, char delimiter, byte[] file) {
    for (FirstLine known : firstLines) {
      if (known.begins(table, delimiter, file)) {
        return Optional.of(known);
      }
    }
    return Optional.empty();
  }

  /** Keeps a first line, and forgets the oldest if there are many. */
  void keep(FirstLine line) {
    if (firstLines.size() >= FIRST_LINES) {
      firstLines.removeFirst();
    }
    firstLines.addLast(line);
  }

  /** Returns what is remembered of the records of a table. */
  RecordMemory records(Headings headings, Limits limits) {
    RecordMemory known = records.get(headings.table().name());
    if (known == null) {
      known = new RecordMemory(headings, fields, limits);
      records.put(headings.table().name(), known);
    }
    return known;
  }

  /** Returns what has followed from two cells that other rows share too. */
  CellPairs pairs() {
    return pairs;
  }
}
