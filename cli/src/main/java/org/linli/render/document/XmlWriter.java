package org.linli.render.document;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML elements one after the other; every text and attribute is escaped. */
final class XmlWriter {
  private final Writer out;
  private final Deque<String> open = new ArrayDeque<>();

  XmlWriter(Writer out) {
    this.out = out;
  }

  /** Writes the declaration that stands before the first element. */
  XmlWriter declaration() throws IOException {
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    return this;
  }

  /** Opens an element; attributes are names and values in turn. */
  XmlWriter open(String name, String... attributes) throws IOException {
    start(name, attributes);
    out.write('>');
    open.push(name);
    return this;
  }

  /** Writes an element without content. */
  XmlWriter empty(String name, String... attributes) throws IOException {
    start(name, attributes);
    out.write("/>");
    return this;
  }

  /** Writes text. */
  XmlWriter text(String text) throws IOException {
    out.write(XmlText.escaped(text));
    return this;
  }

  /** Closes the element opened last. */
  XmlWriter close() throws IOException {
    out.write("</");
    out.write(open.pop());
    out.write('>');
    return this;
  }

  /** Closes all elements and hands on what was written. */
  void end() throws IOException {
    while (!open.isEmpty()) {
      close();
    }
    out.write('\n');
    out.flush();
  }

  private void start(String name, String... attributes) throws IOException {
    out.write('<');
    out.write(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.write(' ');
      out.write(attributes[i]);
      out.write("=\"");
      out.write(XmlText.escaped(attributes[i + 1]));
      out.write('"');
    }
  }
}
