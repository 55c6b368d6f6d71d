package org.linli.render.document;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.linli.render.document.Document.Run;
import org.linli.render.document.Document.Weight;

/** Gathers the text of a Markdown block as runs; what is no plain or strong text is plain. */
final class InlineText extends AbstractVisitor {
  private final List<Run> runs = new ArrayList<>();
  private Weight weight = Weight.PLAIN;

  private InlineText() {}

  /** Returns the runs of a block, neighbours of one weight joined. */
  static List<Run> of(Node block) {
    var text = new InlineText();
    block.accept(text);
    return List.copyOf(text.runs);
  }

  /** Returns the text of a block without its weights. */
  static String plain(Node block) {
    return plain(of(block));
  }

  /** Returns the text of runs without their weights. */
  static String plain(List<Run> runs) {
    StringBuilder text = new StringBuilder();
    runs.forEach(run -> text.append(run.text()));
    return text.toString();
  }

  private void add(String text) {
    int last = runs.size() - 1;
    if (last >= 0 && runs.get(last).weight() == weight) {
      runs.set(last, new Run(runs.get(last).text() + text, weight));
    } else {
      runs.add(new Run(text, weight));
    }
  }

  @Override
  public void visit(Text text) {
    add(text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    add(code.getLiteral());
  }

  @Override
  public void visit(HtmlInline html) {
    add(html.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak between) {
    add(" ");
  }

  @Override
  public void visit(HardLineBreak between) {
    add(" ");
  }

  @Override
  public void visit(StrongEmphasis strong) {
    Weight outer = weight;
    weight = Weight.STRONG;
    visitChildren(strong);
    weight = outer;
  }
}
