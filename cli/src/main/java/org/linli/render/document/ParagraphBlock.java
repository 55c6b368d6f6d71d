package org.linli.render.document;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code <@p>…</@p>}: a paragraph. What stands in it becomes one line, so that an author may break
 * and indent its sentences, and leave some out, as he likes; where nothing is left, there is no
 * paragraph. Data holds no line breaks by then, for they are escaped as it enters.
 */
final class ParagraphBlock implements TemplateDirectiveModel {
  @Override
  @SuppressWarnings("rawtypes")
  public void execute(
      Environment environment,
      Map parameters,
      TemplateModel[] loopVariables,
      @Nullable TemplateDirectiveBody body)
      throws TemplateException, IOException {
    if (body == null) {
      return;
    }
    StringWriter nested = new StringWriter();
    body.render(nested);
    String line = joined(nested.toString());
    if (!line.isEmpty()) {
      Writer out = environment.getOut();
      out.write("\n" + line + "\n\n");
    }
  }

  /** Two words in Latin letters or digits keep a space between them; Chinese needs none. */
  private static String joined(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (String raw : text.lines().toList()) {
      String part = raw.strip();
      if (!part.isEmpty()) {
        boolean words =
            !line.isEmpty() && line.charAt(line.length() - 1) < 0x80 && part.charAt(0) < 0x80;
        line.append(words ? " " : "").append(part);
      }
    }
    return line.toString();
  }
}
