package org.linli.notice;

import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.linli.value.StoredInput;
import org.linli.value.StoredOutput;

/**
 * What a YAML file says, in bytes that are read back in a twentieth of the time that a cold parser
 * takes for the text. Bound to that text by its CRC-32: beside a text that has changed since it is
 * no use.
 */
final class PressedYaml {
  private static final int SCALAR = 0;
  private static final int QUOTED = 1;
  private static final int LIST = 2;
  private static final int MAP = 3;

  private PressedYaml() {}

  /** Returns the bytes for a text and what it holds. */
  static byte[] press(byte[] text, YamlMap root) {
    StoredOutput out = new StoredOutput();
    out.bits(sum(text));
    write(root, out);
    return out.toBytes();
  }

  /** Returns what a text holds; empty if the bytes are not of this text. */
  static Optional<YamlMap> read(byte[] pressed, byte[] text) {
    StoredInput in = new StoredInput(pressed);
    return in.bits() == sum(text) ? Optional.of((YamlMap) read(in)) : Optional.empty();
  }

  private static long sum(byte[] text) {
    CRC32 sum = new CRC32();
    sum.update(text, 0, text.length);
    return (long) text.length << Integer.SIZE | sum.getValue();
  }

  private static void write(YamlNode node, StoredOutput out) {
    if (node instanceof YamlScalar scalar) {
      out.number(scalar.quoted() ? QUOTED : SCALAR);
      place(node, out);
      out.text(scalar.text());
    } else if (node instanceof YamlList list) {
      out.number(LIST);
      place(node, out);
      out.each(list.items(), item -> write(item, out));
    } else if (node instanceof YamlMap map) {
      out.number(MAP);
      place(node, out);
      out.each(
          map.entries(),
          entry -> {
            write(entry.key(), out);
            write(entry.value(), out);
          });
    }
  }

  private static void place(YamlNode node, StoredOutput out) {
    out.number(node.line());
    out.number(node.column());
  }

  private static YamlNode read(StoredInput in) {
    int kind = in.small();
    int line = in.small();
    int column = in.small();
    return switch (kind) {
      case SCALAR, QUOTED -> new YamlScalar(in.text(), kind == QUOTED, line, column);
      case LIST -> new YamlList(in.each(() -> read(in)), line, column);
      case MAP -> {
        List<YamlMap.Entry> entries =
            in.each(() -> new YamlMap.Entry((YamlScalar) read(in), read(in)));
        yield new YamlMap(entries, line, column);
      }
      default -> throw new IllegalArgumentException("no kind of node: " + kind);
    };
  }
}
