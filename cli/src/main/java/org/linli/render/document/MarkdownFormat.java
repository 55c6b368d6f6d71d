package org.linli.render.document;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/**
 * Tells Freemarker how to escape for Markdown, so that every figure and text is escaped unasked.
 */
final class MarkdownFormat extends CommonMarkupOutputFormat<MarkdownFormat.Fragment> {
  static final MarkdownFormat INSTANCE = new MarkdownFormat();

  private MarkdownFormat() {}

  /** A piece of Markdown that is already escaped. */
  static final class Fragment extends CommonTemplateMarkupOutputModel<Fragment> {
    private Fragment(@Nullable String plain, @Nullable String markup) {
      super(plain, markup);
    }

    @Override
    public MarkdownFormat getOutputFormat() {
      return INSTANCE;
    }
  }

  @Override
  public String getName() {
    return "Markdown";
  }

  @Override
  public String getMimeType() {
    return "text/markdown";
  }

  @Override
  public void output(String text, Writer out) throws IOException {
    out.write(escapePlainText(text));
  }

  @Override
  public String escapePlainText(String plain) {
    return MarkdownText.escaped(plain);
  }

  @Override
  public boolean isLegacyBuiltInBypassed(String builtIn) {
    return false;
  }

  @Override
  protected Fragment newTemplateMarkupOutputModel(@Nullable String plain, @Nullable String markup) {
    return new Fragment(plain, markup);
  }
}
