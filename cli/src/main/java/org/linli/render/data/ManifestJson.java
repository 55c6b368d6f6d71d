package org.linli.render.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.linli.render.JsonFormat;

/**
 * Writes manifest.json: which program and pack made the output, of which inputs, and what it
 * consists of. Reads the last of these again.
 */
public final class ManifestJson {
  private static final String TOOL = "linli";
  private static final int DEEPEST = 50;
  private static final int LONGEST_TEXT = 1 << 16;

  private ManifestJson() {}

  /**
   * Writes the manifest; the stream stays open.
   *
   * @param version of the program
   * @param notice id of the notice
   * @param pack SHA-256 of its notice.yaml
   * @param asOf reporting day
   * @param inputs SHA-256 by file name, relative to the campaign folder
   * @param outputs SHA-256 by file name, relative to the output folder
   */
  public static void write(
      String version,
      String notice,
      String pack,
      LocalDate asOf,
      Map<String, String> inputs,
      Map<String, String> outputs,
      OutputStream out)
      throws IOException {
    JsonGenerator json = JsonFormat.begin(out);
    json.writeStartObject();
    json.writeStringField("tool", TOOL);
    json.writeStringField("version", version);
    json.writeObjectFieldStart("notice");
    json.writeStringField("id", notice);
    json.writeStringField("sha256", pack);
    json.writeEndObject();
    json.writeStringField("as_of", asOf.toString());
    files("inputs", inputs, json);
    files("outputs", outputs, json);
    json.writeEndObject();
    JsonFormat.end(json, out);
  }

  private static void files(String key, Map<String, String> hashes, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(key);
    for (Map.Entry<String, String> file : hashes.entrySet()) {
      json.writeStartObject();
      json.writeStringField("file", file.getKey());
      json.writeStringField("sha256", file.getValue());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /**
   * Returns the files that a manifest names as the output's, relative to the output folder; empty
   * for what is no manifest of this program. The stream is closed.
   *
   * @throws IOException if it cannot be read
   */
  public static Optional<Set<String>> outputs(InputStream in) throws IOException {
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .build())
            .build();
    try (JsonParser json = factory.createParser(in)) {
      return outputs(json);
    } catch (JsonProcessingException none) {
      return Optional.empty();
    }
  }

  private static Optional<Set<String>> outputs(JsonParser json) throws IOException {
    Set<String> files = new TreeSet<>();
    boolean ours = false;
    if (json.nextToken() != JsonToken.START_OBJECT) {
      return Optional.empty();
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String key = json.currentName();
      JsonToken value = json.nextToken();
      if (key.equals("tool")) {
        ours = TOOL.equals(json.getValueAsString());
      } else if (key.equals("outputs") && value == JsonToken.START_ARRAY) {
        names(json, files);
      } else {
        json.skipChildren();
      }
    }
    return ours ? Optional.of(files) : Optional.empty();
  }

  private static void names(JsonParser json, Set<String> files) throws IOException {
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (json.currentToken() != JsonToken.START_OBJECT) {
        json.skipChildren();
        continue;
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        boolean file = json.currentName().equals("file");
        JsonToken value = json.nextToken();
        if (file && value == JsonToken.VALUE_STRING) {
          files.add(json.getText());
        }
        json.skipChildren();
      }
    }
  }
}
