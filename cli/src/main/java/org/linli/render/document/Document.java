package org.linli.render.document;

import java.time.LocalDate;
import java.util.List;

/**
 * A document between its Markdown and its looks: the blocks that an official document has. HTML and
 * Word are written from it.
 *
 * @param title as the document's properties name it
 * @param author the office that signs it
 * @param date of the document; its properties and its archive's entries bear it
 * @param blocks in order
 */
public record Document(String title, String author, LocalDate date, List<Block> blocks) {
  public Document {
    blocks = List.copyOf(blocks);
  }

  /** A part of a document that stands by itself. */
  public sealed interface Block {}

  /** The title, centred, broken into lines by meaning. */
  public record Title(List<String> lines) implements Block {
    public Title {
      lines = List.copyOf(lines);
    }
  }

  /** 主送机关, with its colon. */
  public record Addressee(List<Run> text) implements Block {
    public Addressee {
      text = List.copyOf(text);
    }
  }

  /**
   * A heading with its number.
   *
   * @param level 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）
   */
  public record Heading(int level, List<Run> text) implements Block {
    public Heading {
      if (level < 1 || level > 4) {
        throw new IllegalArgumentException("a heading has a level from 1 to 4: " + level);
      }
      text = List.copyOf(text);
    }
  }

  /** A paragraph of the text. */
  public record Paragraph(List<Run> text) implements Block {
    public Paragraph {
      text = List.copyOf(text);
    }
  }

  /** An item of a list; {@code marker} is its number with its stop, or a dash. */
  public record Item(String marker, List<Run> text) implements Block {
    public Item {
      text = List.copyOf(text);
    }
  }

  /** A remark in smaller print. */
  public record Note(List<Run> text) implements Block {
    public Note {
      text = List.copyOf(text);
    }
  }

  /**
   * A table.
   *
   * @param caption above it; empty if there is none
   * @param alignments one for each column
   * @param head the heading row
   * @param rows each as wide as the heading row
   */
  public record Table(
      List<Run> caption,
      List<Alignment> alignments,
      List<List<Run>> head,
      List<List<List<Run>>> rows)
      implements Block {
    public Table {
      caption = List.copyOf(caption);
      alignments = List.copyOf(alignments);
      head = List.copyOf(head);
      rows = List.copyOf(rows);
    }
  }

  /** Where the text of a column stands. */
  public enum Alignment {
    LEFT,
    CENTER,
    RIGHT
  }

  /** 附件说明: what is attached, by name in order; a single one has no number. */
  public record Attachments(List<List<Run>> names) implements Block {
    public Attachments {
      names = List.copyOf(names);
    }
  }

  /**
   * The beginning of an attachment, which opens a new page.
   *
   * @param label as 附件1
   * @param lines of its title
   */
  public record Attachment(String label, List<String> lines) implements Block {
    public Attachment {
      lines = List.copyOf(lines);
    }
  }

  /** 发文机关署名 and 成文日期. */
  public record Signature(String office, String date) implements Block {}

  /**
   * A stretch of text.
   *
   * @param weight how it stands out
   */
  public record Run(String text, Weight weight) {}

  /** How a stretch of text stands out. */
  public enum Weight {
    PLAIN,
    STRONG
  }
}
