package org.linli.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.linli.model.Limits;
import org.linli.notice.YamlException;
import org.linli.notice.YamlList;
import org.linli.notice.YamlMap;
import org.linli.notice.YamlNode;
import org.linli.notice.YamlScalar;
import org.linli.notice.YamlTree;

/** Holds what {@link PlainYaml} takes against what the full reader reads from the same bytes. */
final class PlainYamlAgreement {
  private static final String MARK = "\uFEFF";

  private final PlainYaml plain = new PlainYaml(Limits.DEFAULT);

  /** Fails if a file is taken and read otherwise; returns whether it is taken. */
  boolean takes(byte[] file) {
    // Longer than the file, as the one array is that many files are read into.
    byte[] buffer = Arrays.copyOf(file, file.length + 16);
    Arrays.fill(buffer, file.length, buffer.length, (byte) ':');
    if (!plain.read(buffer, file.length)) {
      return false;
    }
    String text = new String(file, StandardCharsets.UTF_8);
    assertThat(text.getBytes(StandardCharsets.UTF_8)).as("valid UTF-8").isEqualTo(file);
    String shown = "«" + text + "»";
    assertThat(List.of(String.join("\n", told(buffer))))
        .as(shown)
        .isEqualTo(List.of(String.join("\n", full(text))));
    return true;
  }

  boolean takes(String text) {
    return takes(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns what the record read last says, a line an entry. */
  private List<String> told(byte[] file) {
    PlainRecord record = plain.record();
    List<String> told = new ArrayList<>();
    told.add("map " + record.keyLine(0) + ":1");
    for (int entry = 0; entry < record.size(); entry++) {
      told.add(
          "%s %d:1 = %s"
              .formatted(
                  text(file, record.keyFrom(entry), record.keyTo(entry)),
                  record.keyLine(entry),
                  value(file, record, entry)));
    }
    return told;
  }

  private static String value(byte[] file, PlainRecord record, int entry) {
    List<String> parts =
        IntStream.range(record.firstPart(entry), record.endPart(entry))
            .mapToObj(part -> text(file, record.partFrom(part), record.partTo(part)))
            .toList();
    int line = record.line(entry);
    int column = record.column(entry);
    String end = record.endsWithBreak(entry) ? "\n" : "";
    return switch (record.kind(entry)) {
      case EMPTY -> {
        assertThat(parts).isEmpty();
        yield scalar("", "plain", line, column);
      }
      case SCALAR -> {
        assertThat(parts).hasSize(1);
        assertThat(record.partLine(record.firstPart(entry))).isEqualTo(line);
        assertThat(record.partColumn(record.firstPart(entry))).isEqualTo(column);
        yield scalar(parts.get(0), "plain", line, column);
      }
      case QUOTED -> {
        assertThat(parts).hasSize(1);
        assertThat(record.partLine(record.firstPart(entry))).isEqualTo(line);
        assertThat(record.partColumn(record.firstPart(entry))).isEqualTo(column + 1);
        yield scalar(parts.get(0), "quoted", line, column);
      }
      case BLOCK -> scalar(String.join("\n", parts) + end, "quoted", line, column);
      case LIST ->
          IntStream.range(0, parts.size())
              .mapToObj(
                  item -> {
                    int part = record.firstPart(entry) + item;
                    return scalar(
                        parts.get(item), "plain", record.partLine(part), record.partColumn(part));
                  })
              .collect(Collectors.joining(", ", "[", "] " + line + ":" + column));
    };
  }

  private static String text(byte[] file, int from, int to) {
    return new String(file, from, to - from, StandardCharsets.UTF_8);
  }

  private static List<String> full(String text) {
    String unmarked = text.startsWith(MARK) ? text.substring(1) : text;
    List<YamlNode> documents;
    try {
      documents = YamlTree.read(unmarked, Limits.DEFAULT);
    } catch (YamlException refused) {
      return List.of("refused: " + refused.problems());
    }
    List<String> told = new ArrayList<>();
    for (YamlNode document : documents) {
      if (document instanceof YamlMap map) {
        told.add("map " + map.line() + ":" + map.column());
        for (YamlMap.Entry entry : map.entries()) {
          YamlScalar key = entry.key();
          told.add(
              "%s %d:%d = %s"
                  .formatted(key.text(), key.line(), key.column(), value(entry.value())));
        }
      } else {
        told.add(document.toString());
      }
    }
    return told;
  }

  private static String value(YamlNode node) {
    if (node instanceof YamlScalar scalar) {
      return scalar(
          scalar.text(), scalar.quoted() ? "quoted" : "plain", scalar.line(), scalar.column());
    }
    if (node instanceof YamlList list) {
      return list.items().stream()
          .map(PlainYamlAgreement::value)
          .collect(Collectors.joining(", ", "[", "] " + list.line() + ":" + list.column()));
    }
    return node.toString();
  }

  private static String scalar(String text, String style, int line, int column) {
    return style + "<" + text + "> " + line + ":" + column;
  }
}
