package org.linli.render.document;

import java.util.List;
import java.util.Map;
import org.linli.aggregate.Statistics;
import org.linli.notice.Notice;
import org.linli.notice.Pack;
import org.linli.render.OfficialWriting;
import org.linli.render.Privacy;

/**
 * The summary report of a unit (总结报告). The notice's pack writes its sentences in {@code
 * report/summary.md.ftl}; a pack without one takes that of the packs it extends, or the plain
 * report that all share. Every figure in it comes from the statistics.
 *
 * <pre>
 * Statistics, Notice ─▶ figures by name ─▶ template ─▶ Markdown ─▶ Document ─▶ HTML, Word
 * </pre>
 */
public final class SummaryReport {
  private static final String OWN = "report/summary.md.ftl";
  private static final String SHARED = "_shared/report/summary.md.ftl";

  private SummaryReport() {}

  /**
   * Renders the report of the statistics' root unit.
   *
   * @param privacy what becomes of personal data in the units' own words
   * @param trust whose templates may be rendered
   * @throws TemplateRefusedException if the pack is not trusted, or its template is wrong or beyond
   *     its limits; nothing is rendered then
   */
  public static Rendered of(
      Statistics statistics, Notice notice, Privacy privacy, TemplateTrust trust) {
    Map<String, Object> figures =
        new ReportFigures(statistics, notice, new Published(privacy)).all();
    var templates = new LockedTemplates(notice.pack(), trust, TemplateLimits.DEFAULT);
    String path = notice.pack().text(OWN).isPresent() ? OWN : SHARED;
    String markdown = templates.render(path, figures);
    String author = OfficialWriting.office(statistics.root(), notice);
    return new Rendered(markdown, MarkdownReader.read(markdown, author, statistics.asOf()));
  }

  /**
   * Returns what keeps templates of a pack from being read; none of them is run, so that no trust
   * is needed.
   *
   * @param paths in the pack, as {@code report/summary.md.ftl}
   */
  public static List<TemplateFault> unreadable(Pack pack, List<String> paths) {
    var templates = new LockedTemplates(pack, TemplateTrust.ANY_PACK, TemplateLimits.DEFAULT);
    return paths.stream().flatMap(path -> templates.unreadable(path).stream()).toList();
  }

  /**
   * Returns where templates of a notice's pack name a figure that a report does not have, also in
   * branches that these statistics do not lead to; none of them is run.
   *
   * @param paths in the pack, as {@code report/summary.md.ftl}
   */
  public static List<TemplateFault> unknownNames(
      Statistics statistics, Notice notice, List<String> paths) {
    var names =
        new TemplateNames(
            new ReportFigures(statistics, notice, new Published(Privacy.MASKED)).all());
    return paths.stream()
        .flatMap(
            path ->
                notice.pack().text(path).stream()
                    .flatMap(text -> names.unknown(path, text).stream()))
        .toList();
  }
}
