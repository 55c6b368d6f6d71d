package org.linli.compare;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reads JSON that this program has written, within limits: somebody may have edited it since. */
final class JsonFile {
  private static final Pattern SOURCE =
      Pattern.compile("\\s*\\(?[^()]*\\[Source: .*", Pattern.DOTALL);
  private static final int DEEPEST = 50;
  private static final int LONGEST_NUMBER = 100;
  private static final int LONGEST_TEXT = 1 << 20;
  private static final long LONGEST_FILE = 1L << 30;

  private static final ObjectMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxNumberLength(LONGEST_NUMBER)
                          .maxStringLength(LONGEST_TEXT)
                          .maxDocumentLength(LONGEST_FILE)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  /** An item of a list is followed by the next one. */
  private static final ObjectReader ITEM =
      MAPPER.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private JsonFile() {}

  /**
   * Returns the whole of a file.
   *
   * @throws IOException if it cannot be read or is no JSON; the message names it
   */
  static JsonNode whole(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return MAPPER.readTree(in);
    } catch (JsonProcessingException e) {
      throw malformed(file, e);
    }
  }

  /**
   * Hands on the items of a list one by one: a province may have a million findings.
   *
   * @throws IOException if the file cannot be read or is no JSON list; the message names it
   */
  static void items(Path file, Consumer<JsonNode> receiver) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
        JsonParser parser = MAPPER.createParser(in)) {
      if (parser.nextToken() != JsonToken.START_ARRAY) {
        throw new IOException(file + ": not a JSON list");
      }
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        receiver.accept(ITEM.readTree(parser));
      }
    } catch (JsonProcessingException e) {
      throw malformed(file, e);
    }
  }

  /** The library's own message quotes the source; a place and a reason are enough. */
  private static IOException malformed(Path file, JsonProcessingException trouble) {
    String place =
        trouble.getLocation() == null
            ? ""
            : ":" + trouble.getLocation().getLineNr() + ":" + trouble.getLocation().getColumnNr();
    String why = SOURCE.matcher(trouble.getOriginalMessage()).replaceAll("");
    return new IOException(file + place + ": " + why);
  }
}
