package org.linli.render.findings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;
import org.linli.check.RuleCatalog;
import org.linli.finding.Finding;
import org.linli.finding.FindingLog;
import org.linli.finding.Fingerprints;
import org.linli.finding.Location;
import org.linli.finding.RuleId;
import org.linli.finding.Severity;
import org.linli.fuzz.Law;
import org.linli.render.SmallCampaign;
import org.linli.render.findings.Told.Standing;
import org.linli.value.Text;
import org.w3c.dom.Element;

/**
 * Whatever a cell, a file or a note says: in every format a check is told in, one finding stays
 * one, gives no command to a terminal or a build and breaks no file.
 */
public final class LogLaw implements Law {
  private static final int LONGEST = 2_000;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final RuleCatalog CATALOG = RuleCatalog.standard();
  private static final Parser MARKDOWN =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();
  private static final Map<Language, CheckReport> HARMLESS =
      Map.of(Language.ZH, report("邻里", Language.ZH), Language.EN, report("邻里", Language.EN));
  private static final String UNSEEN =
      "[\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F\\u202A-\\u202E\\u2066-\\u2069]";

  @Override
  public void holds(byte[] input) throws Exception {
    String data = new String(input, UTF_8).replace('\uFFFD', '\uD83D');
    if (Text.clean(data).isEmpty() || data.length() > LONGEST) {
      return;
    }
    for (Language language : Language.values()) {
      CheckReport report = report(data, language);
      lines(report, HARMLESS.get(language));
      assertThat(shape(GitHubSummary.of(report)))
          .isEqualTo(shape(GitHubSummary.of(HARMLESS.get(language))));
    }
    files(report(data, Language.ZH), HARMLESS.get(Language.ZH));
  }

  private static void lines(CheckReport report, CheckReport harmless) {
    String terminal = terminal(report);
    assertThat(terminal).doesNotContainPattern(UNSEEN);
    assertThat(terminal.lines()).hasSameSizeAs(terminal(harmless).lines().toList());
    String concise = ConciseText.of(report);
    assertThat(concise).doesNotContainPattern(UNSEEN);
    assertThat(concise.lines()).hasSameSizeAs(ConciseText.of(harmless).lines().toList());
    String commands = GitHubAnnotations.of(report);
    assertThat(commands).doesNotContainPattern(UNSEEN);
    assertThat(commands.lines().filter(line -> !line.startsWith("::")))
        .noneMatch(line -> line.contains("##["));
    assertThat(commands.lines()).hasSameSizeAs(GitHubAnnotations.of(harmless).lines().toList());
    assertThat(commands.lines().filter(line -> line.strip().startsWith("::")))
        .hasSize(2)
        .allMatch(
            line ->
                line.matches(
                    "(?s)::(error|warning) file=[^:,]*,line=\\d+,col=\\d+,title=[^:,]*::.*"));
  }

  private static String terminal(CheckReport report) {
    return new FindingsText(report.words(), report.names(), Paint.NONE, 10).of(report.open());
  }

  private static void files(CheckReport report, CheckReport harmless) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FindingsJson.write(report, out);
    assertThat(JSON.readTree(out.toByteArray())).hasSize(2);
    out.reset();
    FindingsJson.writeLines(report, out);
    assertThat(out.toString(UTF_8).split("\n")).hasSize(2);
    out.reset();
    GitLabCodeQuality.write(report, out);
    assertThat(JSON.readTree(out.toByteArray())).hasSize(2);
    out.reset();
    SarifLog.write(report, out);
    JsonNode log = JSON.readTree(out.toByteArray());
    assertThat(log.at("/runs/0/results")).hasSize(2);
    assertThat(
            log.at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri").asText())
        .matches("[A-Za-z0-9._~%/-]*");
    out.reset();
    FindingsCsv.write(report.open(), Severity.INFO, report.words(), report.names(), out);
    List<CSVRecord> rows =
        CSVFormat.RFC4180.parse(new StringReader(out.toString(UTF_8).substring(1))).getRecords();
    assertThat(rows).hasSize(3);
    assertThat(rows).allMatch(row -> row.size() == rows.get(0).size());
    assertThat(shape(junit(report))).isEqualTo(shape(junit(harmless)));
  }

  private static Element junit(CheckReport report) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JUnitXml.write(report, out);
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(out.toByteArray()))
        .getDocumentElement();
  }

  private static List<String> shape(Element root) {
    List<String> names = new ArrayList<>();
    var all = root.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      names.add(element.getTagName() + element.getAttributes().getLength());
    }
    return names;
  }

  private static List<String> shape(String markdown) {
    List<String> shape = new ArrayList<>();
    MARKDOWN
        .parse(markdown)
        .accept(
            new AbstractVisitor() {
              @Override
              protected void visitChildren(Node parent) {
                if (!(parent instanceof CustomNode)) {
                  shape.add(parent.getClass().getSimpleName());
                }
                super.visitChildren(parent);
              }

              @Override
              public void visit(CustomNode node) {
                shape.add(node.getClass().getSimpleName());
                super.visitChildren(node);
              }

              @Override
              public void visit(HtmlInline html) {
                shape.add("html");
              }

              @Override
              public void visit(HtmlBlock html) {
                shape.add("html");
              }

              @Override
              public void visit(Code code) {
                shape.add("code");
              }

              @Override
              public void visit(Image image) {
                shape.add("image");
              }

              @Override
              public void visit(Link link) {
                shape.add("link");
              }

              @Override
              public void visit(Emphasis emphasis) {
                shape.add("emphasis");
              }

              @Override
              public void visit(StrongEmphasis emphasis) {
                shape.add("strong");
              }
            });
    return shape;
  }

  private static CheckReport report(String data, Language language) {
    Location at = Location.of(SmallCampaign.DONGHU.code(), data).at(3, 4).inField("funds");
    List<Finding> findings =
        List.of(
            new Finding(
                new RuleId("value-malformed"),
                Severity.ERROR,
                at,
                Optional.of(data),
                Map.of("value", data, "pattern", data),
                Optional.of(data)),
            new Finding(
                new RuleId("activity-duplicate"),
                Severity.WARNING,
                at.at(4, 1),
                Optional.of(data),
                Map.of("file", data, "line", data, "unit", data),
                Optional.empty()));
    List<String> fingerprints = Fingerprints.of(findings);
    FindingLog open = new FindingLog(100);
    List<Told> told = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      told.add(new Told(findings.get(i), fingerprints.get(i), Standing.OPEN, Optional.empty()));
      open.add(findings.get(i));
    }
    return new CheckReport(
        told,
        open,
        Severity.INFO,
        finding -> true,
        List.of(SmallCampaign.JIANGXI, SmallCampaign.DONGHU),
        code -> data,
        new Places("", "linli.yaml", Map.of()),
        List.of(data),
        CATALOG,
        new Words(language, SmallCampaign::page, SmallCampaign.notice()),
        new CheckReport.Run(
            1, true, "0.1.0", "jiangxi-2021", SmallCampaign.JIANGXI, SmallCampaign.AS_OF, false));
  }
}
