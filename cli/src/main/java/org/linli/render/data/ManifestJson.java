package org.linli.render.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Map;
import org.linli.render.JsonFormat;

/**
 * Writes manifest.json: which program and pack made the output, of which inputs, and what it
 * consists of.
 */
public final class ManifestJson {
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
    json.writeStringField("tool", "linli");
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
}
