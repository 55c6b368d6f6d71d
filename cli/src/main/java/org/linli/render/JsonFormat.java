package org.linli.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/** How every JSON output is laid out: UTF-8, two spaces, LF, text as it is and not as escapes. */
public final class JsonFormat {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private JsonFormat() {}

  /**
   * Begins a document. Closing the generator leaves the stream open, after a last LF has been asked
   * for by {@link #end}.
   */
  public static JsonGenerator begin(OutputStream out) throws IOException {
    JsonGenerator json = FACTORY.createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    var indenter = new DefaultIndenter("  ", "\n");
    json.setPrettyPrinter(
        new DefaultPrettyPrinter()
            .withSeparators(
                Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(indenter)
            .withArrayIndenter(indenter));
    return json;
  }

  /** Begins a document that stays in one line, with a blank after each colon and comma. */
  public static JsonGenerator line(Writer out) throws IOException {
    JsonGenerator json = FACTORY.createGenerator(out);
    json.setPrettyPrinter(
        new DefaultPrettyPrinter()
            .withSeparators(
                Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEntrySpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(DefaultPrettyPrinter.NopIndenter.instance)
            .withArrayIndenter(DefaultPrettyPrinter.NopIndenter.instance));
    return json;
  }

  /** Ends the document with a line break. */
  public static void end(JsonGenerator json, OutputStream out) throws IOException {
    json.close();
    out.write('\n');
    out.flush();
  }

  /**
   * Returns the text as JSON may hold it: torn surrogates, which UTF-8 cannot encode, are shown.
   */
  public static String text(String text) {
    return text.chars().anyMatch(c -> Character.isSurrogate((char) c))
        ? VisibleText.of(text)
        : text;
  }
}
