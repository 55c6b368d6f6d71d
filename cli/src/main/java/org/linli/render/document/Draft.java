package org.linli.render.document;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A paper that no pack has a template for, put down block by block. Whatever is handed in is data:
 * it is escaped, and means just its characters.
 */
public final class Draft {
  private final StringBuilder markdown = new StringBuilder();

  /** Puts down the title. */
  public void title(String text) {
    block("# " + MarkdownText.escaped(text));
  }

  /** Puts down a heading of the first level; its 一、 is part of the text. */
  public void heading(String text) {
    block("## " + MarkdownText.escaped(text));
  }

  /** Puts down a paragraph. */
  public void paragraph(String text) {
    block(MarkdownText.escaped(text));
  }

  /** Puts down a remark in smaller print. */
  public void note(String text) {
    block("> " + MarkdownText.escaped(text));
  }

  /**
   * Puts down a table.
   *
   * @param alignments as Markdown draws them, {@code :---}, {@code :---:} or {@code ---:}
   * @param rows each as wide as the head
   */
  public void table(List<String> head, List<String> alignments, List<List<String>> rows) {
    StringBuilder table = new StringBuilder(row(head));
    table.append("\n| ").append(String.join(" | ", alignments)).append(" |");
    rows.forEach(row -> table.append('\n').append(row(row)));
    block(table.toString());
  }

  private static String row(List<String> cells) {
    return cells.stream().map(MarkdownText::escaped).collect(Collectors.joining(" | ", "| ", " |"));
  }

  private void block(String text) {
    markdown.append(markdown.isEmpty() ? "" : "\n").append(text).append('\n');
  }

  /** Returns the paper, by its author and of its date. */
  public Rendered rendered(String author, LocalDate date) {
    String text = markdown.toString();
    return new Rendered(text, MarkdownReader.read(text, author, date));
  }
}
