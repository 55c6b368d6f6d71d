package org.linli.render.document;

/**
 * What is wrong with a template, and where.
 *
 * @param template its path in the pack, as {@code report/summary.md.ftl}
 * @param line from 1
 * @param column from 1
 * @param zh what is wrong, in Chinese where there are words for it
 * @param en the same in English
 */
public record TemplateFault(String template, int line, int column, String zh, String en) {
  /** A figure is named that there is none of. */
  static TemplateFault unknownName(String template, int line, int column, String name) {
    return new TemplateFault(
        template,
        line,
        column,
        "没有“" + name + "”这个数或文字",
        "nothing goes by the name \"" + name + "\"");
  }
}
