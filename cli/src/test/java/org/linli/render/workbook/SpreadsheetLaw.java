package org.linli.render.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.linli.fuzz.Law;
import org.linli.render.CsvWriter;
import org.linli.render.FormulaText;
import org.linli.render.VisibleText;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRst;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/**
 * Data in a table for people comes back as it was, but for what nobody could see; no cell of it is
 * a formula, and none becomes two.
 */
public final class SpreadsheetLaw implements Law {
  @Override
  public void holds(byte[] input) throws Exception {
    String data = new String(input, UTF_8).replace('\uFFFD', '\uD83D');
    inCsv(data);
    inSheet(data);
  }

  private static void inCsv(String data) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CsvWriter csv = new CsvWriter(out, List.of("a", "b", "c"))) {
      csv.text(data).plain("12").text(data).endRow();
    }
    String written = out.toString(UTF_8);
    List<CSVRecord> rows =
        CSVFormat.RFC4180.parse(new StringReader(written.substring(1))).getRecords();
    assertThat(rows).hasSize(2);
    List<String> cells = rows.get(1).toList();
    assertThat(cells).hasSize(3);
    assertThat(cells.get(2)).isEqualTo(cells.get(0));
    assertThat(FormulaText.resembles(cells.get(0))).as("a formula").isFalse();
    assertThat(cells.get(0)).isIn(VisibleText.of(data), "'" + VisibleText.of(data));
    assertThat(cells.get(0))
        .doesNotContainPattern("[\\u0000-\\u0008\\u000E-\\u001F\\u202A-\\u202E]");
  }

  private static void inSheet(String data) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Markup markup = new Markup(out);
    markup.raw("<t a=\"").text(data).raw("\">").text(data).raw("</t>");
    markup.flush();
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    Element read =
        factory
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(out.toString(UTF_8))))
            .getDocumentElement();
    assertThat(read.getElementsByTagName("*").getLength()).isZero();
    CTRst cell = CTRst.Factory.newInstance();
    cell.setT(read.getTextContent());
    assertThat(new XSSFRichTextString(cell).getString()).isEqualTo(VisibleText.of(data));
  }
}
