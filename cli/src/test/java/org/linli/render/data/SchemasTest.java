package org.linli.render.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.render.SmallCampaign;
import org.linli.render.findings.FindingsJson;
import org.linli.render.findings.Language;
import org.linli.render.findings.Words;

class SchemasTest {

  @Test
  void the_report_has_the_shape_that_its_schema_tells() throws IOException {
    assertThat(errors("report", InputFormat.JSON, ReportJsonTest.json(SmallCampaign.notice())))
        .isEmpty();
    assertThat(errors("report", InputFormat.JSON, ReportJsonTest.json(SmallCampaign.bareNotice())))
        .isEmpty();
  }

  @Test
  void an_assessment_has_the_shape_that_the_schema_tells() throws IOException {
    String report = ReportJsonTest.json(SmallCampaign.assessed(), SmallCampaign.notice());
    assertThat(errors("report", InputFormat.JSON, report)).isEmpty();
    assertThat(errors("report", InputFormat.JSON, report.replace("\"40.25\"", "40.25")))
        .isNotEmpty();
  }

  @Test
  void weights_are_numbers_above_0() {
    String yaml = "notice: jiangxi-2021\nassessment: ";
    assertThat(errors("linli", InputFormat.YAML, yaml + "{deadline: 20, summary: 12.5}\n"))
        .isEmpty();
    for (String wrong : List.of("{deadline: 0}", "{deadline: 一}", "{deadline: 1000000}", "[1]")) {
      assertThat(errors("linli", InputFormat.YAML, yaml + wrong + "\n")).as(wrong).isNotEmpty();
    }
  }

  @Test
  void a_report_that_lacks_a_figure_or_spells_money_as_a_number_is_refused() throws IOException {
    String report = ReportJsonTest.json(SmallCampaign.notice());
    assertThat(errors("report", InputFormat.JSON, report.replace("\"12000.50\"", "12000.50")))
        .isNotEmpty();
    assertThat(errors("report", InputFormat.JSON, report.replace("\"rows_read\": 6,", "")))
        .isNotEmpty();
  }

  @Test
  void the_findings_have_the_shape_that_their_schema_tells() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FindingsJson.write(
        SmallCampaign.findings(),
        new Words(Language.ZH, SmallCampaign::page, SmallCampaign.notice()),
        out);
    assertThat(errors("findings", InputFormat.JSON, out.toString(StandardCharsets.UTF_8)))
        .isEmpty();
    assertThat(errors("findings", InputFormat.JSON, "[{}]")).isNotEmpty();
  }

  @Test
  void the_examples_of_the_data_contract_fit_their_schemas() {
    assertThat(
            errors(
                "linli",
                InputFormat.YAML,
                "notice: jiangxi-2021\nroot: \"360000\"\nas_of: \"2021-10-31\"\nroster: roster.csv\n"))
        .isEmpty();
    assertThat(
            errors(
                "unit",
                InputFormat.YAML,
                """
                unit: 东湖区民政局
                filled_on: "2021-10-25"
                setting: urban
                liaisons:
                  - {name: 王芳, phone: "0791-8xxxxxxx", duty: 社会组织科}
                plan: {title: 方案, issued_on: "2021-08-20"}
                summary: {results: 好}
                """))
        .isEmpty();
    assertThat(errors("linli", InputFormat.YAML, "notise: jiangxi-2021\n")).isNotEmpty();
  }

  @Test
  void a_sheet_in_the_forms_own_words_or_with_parts_left_empty_fits_its_schema() {
    assertThat(
            errors(
                "unit",
                InputFormat.YAML,
                """
                填表单位: 东湖区民政局
                报送日期: "2021-10-28"
                filled_on: 20211025
                分类实施: 城乡结合
                联络员: [{姓名: 王芳}, 李明]
                plan: 东湖区工作方案
                appeal:
                summary: {results: }
                """))
        .isEmpty();
    assertThat(errors("unit", InputFormat.YAML, "setting: seaside\n")).isNotEmpty();
    assertThat(errors("unit", InputFormat.YAML, "plan: {titel: 方案}\n")).isNotEmpty();
  }

  @Test
  void every_name_has_its_schema_and_no_other() {
    assertThat(Schemas.text("rows")).isEmpty();
    assertThat(Schemas.names()).allSatisfy(name -> assertThat(Schemas.text(name)).isPresent());
  }

  private static List<Error> errors(String name, InputFormat format, String text) {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(Schemas.text(name).orElseThrow());
    return schema.validate(text, format);
  }
}
