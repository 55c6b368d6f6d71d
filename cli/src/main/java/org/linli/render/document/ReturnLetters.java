package org.linli.render.document;

import java.util.List;
import org.linli.notice.Notice;
import org.linli.render.findings.Words;

/**
 * The letters that go back to units with what they must correct (退回修改), or that remind them of what
 * they have not sent (催报). The notice's pack writes their sentences in {@code
 * report/returns.md.ftl}; a pack without one takes that of the packs it extends, or the one that
 * all share.
 */
public final class ReturnLetters {
  /** The pack's own template. */
  public static final String OWN = "report/returns.md.ftl";

  private static final String SHARED = "_shared/report/returns.md.ftl";

  private final Notice notice;
  private final Words words;
  private final LockedTemplates templates;
  private final String path;

  /**
   * Begins letters under a notice.
   *
   * @param words of the findings, in Chinese: a letter has one language
   * @param trust whose templates may be rendered
   * @throws TemplateRefusedException if the pack is not trusted
   */
  public ReturnLetters(Notice notice, Words words, TemplateTrust trust) {
    this.notice = notice;
    this.words = words;
    this.templates = new LockedTemplates(notice.pack(), trust, TemplateLimits.DEFAULT);
    this.path = notice.pack().text(OWN).isPresent() ? OWN : SHARED;
  }

  /**
   * Renders a letter.
   *
   * @throws TemplateRefusedException if the template is wrong or beyond its limits
   */
  public Rendered of(ReturnLetter letter) {
    ReturnFigures figures = new ReturnFigures(letter, notice, words);
    String markdown = templates.render(path, figures.all());
    return new Rendered(markdown, MarkdownReader.read(markdown, figures.author(), letter.asOf()));
  }

  /**
   * Returns where the pack's own template names what a letter does not have, also in branches that
   * this one does not lead to; it is not run.
   */
  public List<TemplateFault> unknownNames(ReturnLetter letter) {
    TemplateNames names = new TemplateNames(new ReturnFigures(letter, notice, words).all());
    return notice.pack().text(OWN).stream()
        .flatMap(text -> names.unknown(OWN, text).stream())
        .toList();
  }
}
