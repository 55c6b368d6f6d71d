package org.linli.render.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.linli.render.document.Document.Addressee;
import org.linli.render.document.Document.Alignment;
import org.linli.render.document.Document.Attachment;
import org.linli.render.document.Document.Attachments;
import org.linli.render.document.Document.Block;
import org.linli.render.document.Document.Item;
import org.linli.render.document.Document.Note;
import org.linli.render.document.Document.Run;
import org.linli.render.document.Document.Signature;
import org.linli.render.document.Document.Table;
import org.linli.render.document.Document.Title;
import org.linli.render.document.Document.Weight;

/**
 * Reads the Markdown of a template as an official document:
 *
 * <pre>
 * # …               the title
 * first paragraph   主送机关, if it is no sentence and ends in ：
 * ## ### ####       一、 （一） 1.
 * **…** before a table   its caption
 * &gt; …              a remark in smaller print
 * 附件： and a numbered list   the attachments
 * 附件：… right before ---     the only one
 * --- and two paragraphs    署名 and 成文日期
 * ## 附件1 and ### …         a new page: an attachment and its title
 * </pre>
 *
 * What makes a block special is its Markdown, which data cannot bring in. HTML and code are text.
 */
final class MarkdownReader {
  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .enabledBlockTypes(
              Set.of(Heading.class, BlockQuote.class, ListBlock.class, ThematicBreak.class))
          .build();

  private static final String ATTACHMENTS = "附件：";
  private static final Pattern LABEL = Pattern.compile("附件\\d*");

  private final List<Block> blocks = new ArrayList<>();
  private Optional<Title> title = Optional.empty();

  private MarkdownReader() {}

  /** Returns the document that the Markdown writes, by its author and of its date. */
  static Document read(String markdown, String author, LocalDate date) {
    var reader = new MarkdownReader();
    Node node = PARSER.parse(markdown).getFirstChild();
    while (node != null) {
      Node taken = reader.block(node);
      node = taken.getNext();
    }
    String name = reader.title.map(title -> String.join("", title.lines())).orElse("");
    return new Document(name, author, date, reader.blocks);
  }

  /** Takes a block, and returns the last node that it is made of. */
  private Node block(Node node) {
    Node next = node.getNext();
    if (node instanceof Heading label
        && next instanceof Heading of
        && LABEL.matcher(InlineText.plain(label)).matches()) {
      blocks.add(new Attachment(InlineText.plain(label), TitleLines.of(InlineText.plain(of))));
      return next;
    } else if (node instanceof Heading heading) {
      heading(heading);
    } else if (node instanceof Paragraph && next instanceof TableBlock && onlyStrong(node)) {
      blocks.add(table(next, InlineText.of(node)));
      return next;
    } else if (node instanceof Paragraph
        && next instanceof OrderedList
        && InlineText.plain(node).equals(ATTACHMENTS)) {
      blocks.add(new Attachments(children(next).stream().map(InlineText::of).toList()));
      return next;
    } else if (node instanceof Paragraph
        && next instanceof ThematicBreak
        && InlineText.plain(node).startsWith(ATTACHMENTS)) {
      String name = InlineText.plain(node).substring(ATTACHMENTS.length());
      blocks.add(new Attachments(List.of(List.of(new Run(name, Weight.PLAIN)))));
    } else if (node instanceof Paragraph) {
      paragraph(node);
    } else if (node instanceof TableBlock) {
      blocks.add(table(node, List.of()));
    } else if (node instanceof BlockQuote) {
      children(node).forEach(line -> blocks.add(new Note(InlineText.of(line))));
    } else if (node instanceof ListBlock list) {
      items(list);
    } else if (node instanceof ThematicBreak && next != null && next.getNext() != null) {
      Node date = next.getNext();
      blocks.add(new Signature(InlineText.plain(next), InlineText.plain(date)));
      return date;
    }
    return node;
  }

  private void heading(Heading heading) {
    if (heading.getLevel() == 1) {
      var found = new Title(TitleLines.of(InlineText.plain(heading)));
      title = Optional.of(found);
      blocks.add(found);
    } else {
      int level = Math.min(heading.getLevel() - 1, 4);
      blocks.add(new Document.Heading(level, InlineText.of(heading)));
    }
  }

  private void paragraph(Node node) {
    boolean first = !blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof Title;
    String text = InlineText.plain(node);
    if (first && text.endsWith("：") && text.indexOf('。') < 0) {
      blocks.add(new Addressee(InlineText.of(node)));
    } else {
      blocks.add(new Document.Paragraph(InlineText.of(node)));
    }
  }

  private void items(ListBlock list) {
    int number = list instanceof OrderedList ordered ? ordered.getMarkerStartNumber() : 0;
    for (Node item : children(list)) {
      String marker = list instanceof BulletList ? "—" : number++ + ".";
      blocks.add(new Item(marker, InlineText.of(item)));
    }
  }

  private static Table table(Node block, List<Run> caption) {
    List<Alignment> alignments = new ArrayList<>();
    List<List<List<Run>>> rows = new ArrayList<>();
    for (Node part : children(block)) {
      for (Node row : children(part)) {
        if (row instanceof TableRow) {
          if (rows.isEmpty()) {
            children(row).forEach(cell -> alignments.add(alignment((TableCell) cell)));
          }
          rows.add(children(row).stream().map(InlineText::of).toList());
        }
      }
    }
    List<Run> bare = caption.stream().map(run -> new Run(run.text(), Weight.PLAIN)).toList();
    return new Table(bare, alignments, rows.get(0), rows.subList(1, rows.size()));
  }

  private static Alignment alignment(TableCell cell) {
    TableCell.Alignment stated = cell.getAlignment();
    return stated == null ? Alignment.CENTER : Alignment.valueOf(stated.name());
  }

  private static boolean onlyStrong(Node node) {
    return node.getFirstChild() instanceof StrongEmphasis
        && node.getFirstChild() == node.getLastChild();
  }

  private static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    for (Node at = parent.getFirstChild(); at != null; at = at.getNext()) {
      children.add(at);
    }
    return children;
  }
}
