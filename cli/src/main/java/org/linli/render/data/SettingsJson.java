package org.linli.render.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.linli.render.JsonFormat;

/** Writes what each option is set to and by whom, as a list in the order given. */
public final class SettingsJson {
  private SettingsJson() {}

  /**
   * One setting.
   *
   * @param setting its name, with the command's before it if it is that command's alone
   * @param value as written; {@code null} in JSON where there is none
   * @param origin command-line, environment, campaign, user or default
   * @param place the variable, or the file with its line; {@code null} in JSON where there is none
   */
  public record Row(
      String setting, Optional<String> value, String origin, Optional<String> place) {}

  /** Writes the list; the stream stays open. */
  public static void write(List<Row> rows, OutputStream out) throws IOException {
    JsonGenerator json = JsonFormat.begin(out);
    json.writeStartArray();
    for (Row row : rows) {
      json.writeStartObject();
      json.writeStringField("setting", row.setting());
      text("value", row.value(), json);
      json.writeStringField("origin", row.origin());
      text("place", row.place(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    JsonFormat.end(json, out);
  }

  private static void text(String key, Optional<String> value, JsonGenerator json)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(key, value.get());
    } else {
      json.writeNullField(key);
    }
  }
}
