package org.linli.read;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linli.model.Limits;
import org.linli.notice.YamlNode;
import org.linli.notice.YamlTree;

/** Reads a YAML file of a unit: settles its encoding, then its structure. */
final class YamlFile {
  private static final Pattern KEY =
      Pattern.compile("(?m)(?:^|[-{,])\\s*[\"']?([^:\"'\\n]+?)[\"']?\\s*:");

  private YamlFile() {}

  /** Reads a table or record; the encoding is the one in which a key of the table is there. */
  static List<YamlNode> read(ByteSource source, Headings keys, Limits limits)
      throws IOException, Encodings.Undecodable {
    return read(source, limits, text -> names(text, keys));
  }

  /** Reads a file whose keys are plain English, as {@code unit.yaml}'s. */
  static List<YamlNode> read(ByteSource source, Limits limits)
      throws IOException, Encodings.Undecodable {
    return read(source, limits, YamlFile::anyKey);
  }

  /** Returns a table or record as it was written. */
  static WrittenFile written(ByteSource source, Headings keys, Limits limits)
      throws IOException, Encodings.Undecodable {
    return new WrittenFile(
        Encodings.settle(source, text -> names(text, keys)), new YamlGrammar(limits));
  }

  /** Returns a file whose keys are plain English as it was written. */
  static WrittenFile written(ByteSource source, Limits limits)
      throws IOException, Encodings.Undecodable {
    return new WrittenFile(Encodings.settle(source, YamlFile::anyKey), new YamlGrammar(limits));
  }

  private static boolean anyKey(DecodedText text) throws IOException {
    return KEY.matcher(text.whole()).find();
  }

  private static List<YamlNode> read(
      ByteSource source, Limits limits, Encodings.Beginning beginning)
      throws IOException, Encodings.Undecodable {
    return YamlTree.read(Encodings.settle(source, beginning).whole(), limits);
  }

  private static boolean names(DecodedText text, Headings keys) throws IOException {
    Matcher key = KEY.matcher(text.whole());
    while (key.find()) {
      if (keys.field(key.group(1)).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
