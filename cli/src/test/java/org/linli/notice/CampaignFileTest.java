package org.linli.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.model.Limits;
import org.linli.model.Unit;
import org.linli.value.UnitCode;

class CampaignFileTest {
  private static final Packs PACKS = Packs.builtIn();

  @TempDir Path folder;

  @Test
  void all_that_it_may_say_is_read() throws IOException {
    write("linli.yaml", "notice: jiangxi-2021\nroot: 360100\nas_of: 2021-10-31\n");

    var file = CampaignFile.in(folder);

    assertThat(file.notice()).contains("jiangxi-2021");
    assertThat(file.root()).contains(new UnitCode("360100"));
    assertThat(file.asOf()).contains(LocalDate.of(2021, 10, 31));
    assertThat(file.limits()).isEqualTo(Limits.DEFAULT);
  }

  @Test
  void a_folder_without_it_says_nothing() {
    var file = CampaignFile.in(folder);

    assertThat(file.notice()).isEmpty();
    assertThat(file.root()).isEmpty();
    assertThat(file.asOf()).isEmpty();
  }

  @Test
  void an_option_of_a_command_is_sent_where_it_belongs() throws IOException {
    write("linli.yaml", "fail-on: never\n");

    assertThat(broken().get(0).en())
        .contains("\"fail-on\"", "as_of, assessment, limits, notice", "LINLI_*");
  }

  @Test
  void two_of_them_are_refused_whatever_they_say() throws IOException {
    write("linli.yaml", "notice: jiangxi-2021\n");
    write("linli.yml", "");

    assertThat(places(broken()))
        .containsExactly(
            "linli.yml:1:1: \"linli.yaml\" and \"linli.yml\" are both the campaign's"
                + " configuration; keep one of them");
  }

  @Test
  void its_name_is_taken_in_any_case_and_a_comment_says_nothing() throws IOException {
    write("Linli.YML", "\n  # later\n");

    assertThat(CampaignFile.in(folder).notice()).isEmpty();
  }

  @Test
  void a_single_city_is_compiled_by_naming_it_as_root() throws IOException {
    write("linli.yaml", "notice: jiangxi-2021\nroot: '360100'\n");

    var notice = CampaignFile.in(folder).load(PACKS);

    assertThat(notice.root()).contains(new UnitCode("360100"));
    assertThat(notice.roster().expectedBelow(new UnitCode("360100"))).hasSize(9);
    assertThat(notice.id()).isEqualTo("jiangxi-2021");
  }

  @Test
  void the_packs_root_stands_where_the_file_names_none() throws IOException {
    write("linli.yaml", "notice: jiangxi-2021\n");

    assertThat(CampaignFile.in(folder).load(PACKS).root()).contains(new UnitCode("360000"));
  }

  @Test
  void an_own_roster_replaces_the_packs() throws IOException {
    write("linli.yaml", "notice: jiangxi-2021\nroster: roster.csv\n");
    var roster =
        "code,name,level,parent_code\r\n360700,赣州市,prefecture,\r\n\"360702\",章贡区,county,360700\r\n";
    Files.write(folder.resolve("roster.csv"), roster.getBytes(Charset.forName("GB18030")));

    var notice = CampaignFile.in(folder).load(PACKS);

    assertThat(notice.root()).contains(new UnitCode("360700"));
    assertThat(notice.roster().units()).extracting(Unit::name).containsExactly("赣州市", "章贡区");
    assertThat(notice.roster().expects(new UnitCode("360702"))).isTrue();
  }

  @Test
  void limits_are_whole_numbers_or_sizes() throws IOException {
    write("linli.yaml", "limits: {document_file: 64 MiB, columns: 300, yaml_depth: 60}\n");

    var limits = CampaignFile.in(folder).limits();

    assertThat(limits.documentFile()).isEqualTo(64L << 20);
    assertThat(limits.columns()).isEqualTo(300);
    assertThat(limits.yamlDepth()).isEqualTo(60);
    assertThat(limits.yamlKeys()).isEqualTo(Limits.DEFAULT.yamlKeys());
  }

  @Test
  void every_mistake_is_named_with_its_place_at_once() throws IOException {
    write(
        "linli.yaml",
        "notce: jiangxi-2021\nroot: 36\u00d7\nas_of: 2021-02-30\nlimits:\n  colums: 1\n  depth: -1\nroster: [a]\n");

    assertThat(places(broken()))
        .containsExactly(
            "linli.yaml:1:1: there is no key \"notce\" here; did you mean \"notice\"?",
            "linli.yaml:2:7: \"36\u00d7\" is no unit code",
            "linli.yaml:3:8: \"2021-02-30\" is no date of the calendar; write 2021-10-31",
            "linli.yaml:5:3: there is no key \"colums\" here; did you mean \"columns\"?",
            "linli.yaml:6:10: \"-1\" is no positive whole number (KiB, MiB or GiB may follow)",
            "linli.yaml:7:9: wrong type, should be text");
  }

  @Test
  void a_mistake_is_also_said_in_chinese() throws IOException {
    write("linli.yaml", "notce: jiangxi-2021\n");

    assertThat(broken()).extracting(PackProblem::zh).containsExactly("没有“notce”这个键，是否应为“notice”？");
  }

  @Test
  void malformed_yaml_is_named_with_its_place() throws IOException {
    write("linli.yaml", "notice: a\nnotice: b\n");

    assertThat(places(broken()))
        .containsExactly(
            "linli.yaml:2:1: malformed YAML (the key \"notice\" is in line 1 already)");
  }

  @Test
  void two_documents_and_no_map_are_refused() throws IOException {
    write("linli.yaml", "notice: a\n---\nroot: '360000'\n");
    assertThat(places(broken()))
        .containsExactly("linli.yaml:3:1: only one YAML document may stand here");

    write("linli.yaml", "- notice\n");
    assertThat(places(broken()))
        .containsExactly("linli.yaml:1:1: should be a map of keys and values");
  }

  @Test
  void a_notice_that_is_not_there_is_guessed_at() throws IOException {
    write("linli.yaml", "root: '360000'\nnotice: jiangxi-2012\n");

    assertThat(places(refused()))
        .containsExactly(
            "linli.yaml:2:9: there is no notice pack \"jiangxi-2012\"; did you mean \"jiangxi-2021\"?");
  }

  @Test
  void a_campaign_without_a_notice_is_told_so() {
    assertThat(places(refused())).containsExactly("linli.yaml:1:1: \"notice\" is missing");
  }

  @Test
  void a_root_that_the_roster_lacks_is_refused() throws IOException {
    write("linli.yaml", "notice: jiangxi-2021\nroot: '110000'\n");

    assertThat(places(refused()))
        .containsExactly("linli.yaml:2:7: the roster has no root unit \"110000\"");
  }

  @Test
  void a_roster_that_is_not_there_is_refused() throws IOException {
    write("linli.yaml", "notice: jiangxi-2021\nroster: units.csv\n");

    assertThat(places(refused())).containsExactly("linli.yaml:2:9: there is no file \"units.csv\"");
  }

  @Test
  void a_roster_with_several_tops_needs_a_root() throws IOException {
    write("linli.yaml", "notice: jiangxi-2021\nroster: roster.csv\n");
    write(
        "roster.csv", "code,name,level,parent_code\n110000,北京市,province,\n120000,天津市,province,\n");

    assertThat(places(refused()))
        .containsExactly("linli.yaml:1:1: say which unit is the root: the roster has 2 at the top");
  }

  @Test
  void every_mistake_of_a_roster_is_named_with_its_line() throws IOException {
    write("linli.yaml", "notice: jiangxi-2021\nroster: roster.csv\n");
    write(
        "roster.csv",
        """
        code,name,level,parent_code
        360000,江西省,province,
        360000,江西省,province,
        36010,南昌市,prefecture,360000
        360200,景德镇市,prefectur,360000
        360300,,prefecture,360000
        360402,濂溪区,county,360400
        360502,渝水区,county,360521
        360521,分宜县,county,360502
        360600,鹰潭市
        """);

    assertThat(places(refused()))
        .containsExactly(
            "roster.csv:3:1: \"360000\" is there already, in line 2",
            "roster.csv:4:1: \"36010\" is no unit code",
            "roster.csv:5:3: there is no level \"prefectur\"; did you mean \"prefecture\"?",
            "roster.csv:6:2: the unit has no name",
            "roster.csv:7:4: the roster has no parent unit \"360400\"",
            "roster.csv:8:4: the unit \"360502\" is its own ancestor",
            "roster.csv:9:4: the unit \"360521\" is its own ancestor",
            "roster.csv:10:1: should have 4 cells, has 2");
  }

  private List<PackProblem> broken() {
    return catchThrowableOfType(PackException.class, () -> CampaignFile.in(folder)).problems();
  }

  private List<PackProblem> refused() {
    return catchThrowableOfType(PackException.class, () -> CampaignFile.in(folder).load(PACKS))
        .problems();
  }

  private static List<String> places(List<PackProblem> problems) {
    return problems.stream().map(problem -> problem.place() + ": " + problem.en()).toList();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
