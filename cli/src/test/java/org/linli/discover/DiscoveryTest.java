package org.linli.discover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.SampleNotice;
import org.linli.finding.Observation;
import org.linli.finding.RuleId;
import org.linli.model.Level;
import org.linli.model.Limits;
import org.linli.notice.Notice;
import org.linli.notice.Packs;
import org.linli.value.UnitCode;

class DiscoveryTest {
  @TempDir private Path folder;

  @Test
  void a_unit_folder_is_named_by_code_by_name_or_by_both() {
    put("360100/activities.csv");
    put("360100/东湖区/activities.csv");
    put("360100/360103-西湖区/activities.csv");
    put("360100/360121_南昌县/activities.csv");

    assertThat(codes(discover())).containsExactly("360100", "360102", "360103", "360121");
    assertThat(discover().observations()).isEmpty();
  }

  @Test
  void every_file_is_found_where_it_lies_however_its_name_is_written() throws IOException {
    String decomposed = "cafe\u0301.yaml";
    put("360100/activities/" + decomposed);
    put("360100/activities/义诊.yaml");
    put("360200/other.txt");
    Files.createSymbolicLink(
        folder.resolve("360100/activities/z.yaml"), folder.resolve("360200/other.txt"));

    List<UnitFile> files = discover().units().get(0).files();
    Path records = folder.toRealPath().resolve("360100/activities");
    assertThat(files)
        .extracting(UnitFile::name, UnitFile::path)
        .containsExactly(
            tuple("360100/activities/caf\u00e9.yaml", records.resolve(decomposed)),
            tuple("360100/activities/z.yaml", folder.toRealPath().resolve("360200/other.txt")),
            tuple("360100/activities/义诊.yaml", records.resolve("义诊.yaml")));
  }

  @Test
  void a_name_without_its_level_suffix_is_the_same_unit() {
    put("南昌/东湖/activities.csv");

    assertThat(codes(discover())).containsExactly("360102");
    assertThat(discover().observations()).isEmpty();
  }

  @Test
  void a_name_with_another_suffix_is_not_the_same_unit() {
    put("360100-南昌市/360121-南昌市/activities.csv");

    assertThat(rules(discover())).containsExactly("unit-misnamed");
    assertThat(codes(discover())).containsExactly("360121");
  }

  @Test
  void a_name_that_contradicts_its_code_is_a_finding_and_the_code_decides() {
    put("360100-南昌市/360102-西湖区/activities.csv");

    CampaignTree tree = discover();
    assertThat(codes(tree)).containsExactly("360102");
    assertThat(only(tree).rule().text()).isEqualTo("unit-misnamed");
    assertThat(only(tree).facts()).containsEntry("name", "东湖区").containsEntry("code", "360102");
  }

  @Test
  void names_are_compared_after_nfc_and_trimming() {
    put("360100/ 东湖区 /activities.csv");

    assertThat(codes(discover())).containsExactly("360102");
  }

  @Test
  void an_ambiguous_short_name_is_an_error_and_its_rows_are_refused(@TempDir Path pack)
      throws IOException {
    Files.writeString(
        pack.resolve("notice.yaml"),
        """
        id: sample
        extends: jiangxi-2021
        title: 通知
        roster: {expected: r.csv, known: [t.csv]}
        """);
    Files.writeString(
        pack.resolve("r.csv"),
        """
        code,name,level,parent_code
        360000,江西省,province,
        360100,南昌市,prefecture,360000
        """);
    Files.writeString(
        pack.resolve("t.csv"),
        """
        code,name,level,parent_code
        360100001,扬子洲镇,township,360100
        360100002,扬子洲乡,township,360100
        """);
    put("360100-南昌市/扬子洲/activities.csv");

    Notice notice = Packs.builtIn().load(pack.toString(), pack);
    CampaignTree tree = Discovery.of(folder, notice, Optional.empty(), Set.of(), Limits.DEFAULT, 2);
    assertThat(rules(tree)).containsExactly("unit-ambiguous");
    assertThat(tree.units()).hasSize(1).allMatch(unit -> unit.refused().isPresent());
  }

  @Test
  void a_unit_that_the_roster_puts_elsewhere_counts_under_its_own_place_with_a_warning() {
    put("360102-东湖区/activities.csv");
    put("360100-南昌市/浮梁县/activities.csv");

    CampaignTree tree = discover();
    assertThat(rules(tree)).containsExactly("unit-misplaced", "unit-misplaced");
    assertThat(tree.units())
        .extracting(
            unit -> unit.unit().code().text(), unit -> unit.unit().parent().orElseThrow().text())
        .containsExactly(tuple("360102", "360100"), tuple("360222", "360200"));
    assertThat(tree.units()).allMatch(unit -> unit.refused().isEmpty());
  }

  @Test
  void a_former_name_resolves_with_a_warning() {
    put("赣州市/龙南县/activities.csv");
    put("赣州市/360783-龙南县/needs.csv");

    CampaignTree tree = discover();
    assertThat(codes(tree)).containsExactly("360783");
    assertThat(rules(tree))
        .containsExactly("unit-duplicate", "unit-former-name", "unit-former-name");
  }

  @Test
  void a_former_name_resolves_with_the_code_that_went_with_it() {
    put("赣州市/360727-龙南县/activities.csv");

    CampaignTree tree = discover();
    assertThat(codes(tree)).containsExactly("360783");
    assertThat(tree.units()).allMatch(unit -> unit.refused().isEmpty());
    assertThat(only(tree).value()).hasValue("360727-龙南县");
  }

  @Test
  void two_folders_of_one_unit_are_merged_with_a_warning() {
    put("360100-南昌市/360102-东湖区/activities.csv");
    put("360100-南昌市/东湖/needs.csv");

    CampaignTree tree = discover();
    assertThat(tree.units()).hasSize(1);
    assertThat(tree.units().get(0).files()).hasSize(2);
    assertThat(only(tree).rule().text()).isEqualTo("unit-duplicate");
  }

  @Test
  void the_campaign_folder_itself_has_a_name_where_a_folder_in_it_is_the_same_unit() {
    put("activities.csv");
    put("360000-江西省/needs.csv");

    assertThat(only(discover()).rule().text()).isEqualTo("unit-duplicate");
    assertThat(only(discover()).facts()).containsEntry("first", ".");
  }

  @Test
  void a_folder_of_pictures_and_films_is_no_unit_and_no_unknown_one_either() {
    put("cases.csv");
    put("images/送月饼.png");
    put("360100-南昌市/影像/2021/重阳.MP4");

    CampaignTree tree = discover();
    assertThat(tree.observations()).isEmpty();
    assertThat(tree.others())
        .extracting(other -> other.unread().at().file().orElseThrow())
        .containsExactlyInAnyOrder("images/送月饼.png", "360100-南昌市/影像/2021/重阳.MP4");
  }

  @Test
  void a_folder_with_anything_else_a_unit_named_wrongly_and_an_empty_one_stay_unknown() {
    put("cases.csv");
    put("images/送月饼.png");
    put("images/说明.docx");
    put("360100-南昌市/照片/a.jpg");
    put("360100-南昌市/照片/activities.csv");
    put("360100-南昌市/东胡区/a.jpg");
    assertThat(folder.resolve("360100-南昌市/空").toFile().mkdir()).isTrue();

    assertThat(discover().observations())
        .extracting(Observation::rule)
        .hasSize(4)
        .containsOnly(RuleId.of("unit-unknown"));
  }

  @Test
  void an_unknown_folder_at_a_level_that_the_roster_lists_is_an_error_with_a_suggestion() {
    put("360100-南昌市/东胡区/activities.csv");

    CampaignTree tree = discover();
    assertThat(only(tree).rule().text()).isEqualTo("unit-unknown");
    assertThat(only(tree).facts()).containsEntry("suggestion", "360102-东湖区");
    assertThat(only(tree).at().file()).contains("360100-南昌市/东胡区");
    assertThat(tree.units().get(0).refused()).contains(only(tree));
    assertThat(tree.units().get(0).unit().level()).isEqualTo(Level.COUNTY);
  }

  @ParameterizedTest
  @CsvSource({
    "360121南昌县, 360121-南昌县",
    "安义县民政局, 360123-安义县",
    "进贤县（10.25已报）, 360124-进贤县",
    "３６０１０３西湖区 副本(2), 360103-西湖区",
    "东湖区上报材料, 360102-东湖区"
  })
  void a_folder_that_names_a_unit_with_words_around_it_is_told_which(String name, String unit) {
    put("360100-南昌市/" + name + "/activities.csv");

    assertThat(only(discover()).rule().text()).isEqualTo("unit-unknown");
    assertThat(only(discover()).facts()).containsEntry("suggestion", unit);
  }

  @Test
  void photos_of_a_unit_in_a_folder_beside_it_are_no_unit() {
    put("360100-南昌市/360102-东湖区/activities.csv");
    put("360100-南昌市/东湖区活动照片/a.jpg");

    assertThat(discover().observations()).isEmpty();
  }

  @Test
  void an_unknown_code_at_a_level_that_the_roster_lists_is_an_error() {
    put("360100-南昌市/360199-东湖区/activities.csv");

    assertThat(only(discover()).facts())
        .containsEntry("suggestion", "360102-东湖区")
        .containsEntry("reason", "unlisted");
  }

  @Test
  void below_the_deepest_listed_unit_names_are_free_and_the_level_follows_from_the_depth() {
    put("360100/360102/公园街道/activities.csv");
    put("360100/360102/新村镇/青山村/activities.csv");

    CampaignTree tree = discover();
    assertThat(tree.units())
        .extracting(unit -> unit.unit().code().text(), unit -> unit.unit().level())
        .containsExactly(
            tuple("360102/新村镇", Level.TOWNSHIP),
            tuple("360102/新村镇/青山村", Level.VILLAGE),
            tuple("360102001", Level.TOWNSHIP));
    assertThat(tree.observations()).isEmpty();
  }

  @Test
  void a_free_name_is_a_unit_only_where_something_is_handed_in_under_it() {
    put("360100/360102/新村镇/青山村/activities/一.yaml");
    put("360100/360102/新村镇/照片/合影.jpg");
    put("360100/360102/底稿/合影.jpg");

    CampaignTree tree = discover();
    assertThat(codes(tree)).containsExactly("360102/新村镇", "360102/新村镇/青山村");
    assertThat(tree.units().get(0).files()).isEmpty();
    assertThat(tree.units().get(0).folders()).containsExactly("360100/360102/新村镇");
  }

  @Test
  void what_lies_below_two_folders_of_one_free_name_hangs_below_one_unit() {
    put("360100/360102/A街道/甲村/activities.csv");
    put("360100/360102-东湖区/a街道/乙村/activities.csv");

    assertThat(discover().units())
        .filteredOn(unit -> unit.unit().level() == Level.VILLAGE)
        .extracting(unit -> unit.unit().parent().orElseThrow().text())
        .containsExactly("360102/A街道", "360102/A街道");
  }

  @Test
  void free_names_stand_in_the_order_of_their_codes_whatever_their_case() {
    put("360100/360102/apple街/activities.csv");
    put("360100/360102/Zebra街/activities.csv");
    put("360100/360102/mango街/activities.csv");

    assertThat(discover().units()).extracting(unit -> unit.unit().code()).hasSize(3).isSorted();
  }

  @Test
  void a_free_name_close_to_a_known_township_is_told_so() {
    put("360100/360102/公圆街道/activities.csv");

    assertThat(only(discover()).rule().text()).isEqualTo("unit-unlisted");
    assertThat(only(discover()).facts()).containsEntry("suggestion", "公园街道");
  }

  @Test
  void codes_of_nine_and_twelve_digits_below_the_roster_are_taken_as_such() {
    put("360100/360102/360102099-新街道/activities.csv");
    put("360100/360102/360102001/360102001005-某村/activities.csv");
    put("360100/360102/360102001000/needs.csv");

    CampaignTree tree = discover();
    assertThat(codes(tree)).containsExactly("360102001", "360102001005", "360102099");
    assertThat(tree.units().get(1).unit().level()).isEqualTo(Level.VILLAGE);
    assertThat(rules(tree)).containsExactly("unit-duplicate");
  }

  @Test
  void reporting_units_outside_the_division_lie_in_extra_or_directly_under_the_root() {
    put("_extra/省本级社会组织/activities.csv");
    put("赣江新区社会发展局/activities.csv");

    CampaignTree tree = discover();
    assertThat(codes(tree)).containsExactly("X36GJXQ", "X36SHENGBENJI");
    assertThat(tree.observations()).isEmpty();
  }

  @Test
  void a_table_right_in_extra_is_not_read_and_its_own_name_is_no_suggestion() {
    put("_extra/activities.csv");

    assertThat(discover().others())
        .extracting(OtherFile::unread)
        .singleElement()
        .satisfies(seen -> assertThat(seen.facts()).doesNotContainKey("suggestion"));
  }

  @Test
  void an_unknown_reporting_unit_in_extra_is_an_error() {
    put("_extra/省本级组织/activities.csv");

    assertThat(only(discover()).facts()).containsEntry("suggestion", "X36SHENGBENJI-省本级社会组织");
  }

  @Test
  void the_root_may_be_a_prefecture() {
    put("360102-东湖区/activities.csv");

    CampaignTree tree = discover(new UnitCode("360100"));
    assertThat(tree.root().name()).isEqualTo("南昌市");
    assertThat(codes(tree)).containsExactly("360102");
    assertThat(tree.observations()).isEmpty();
  }

  @Test
  void a_unit_outside_the_root_is_refused() {
    put("360200-景德镇市/activities.csv");

    assertThat(only(discover(new UnitCode("360100"))).facts()).containsEntry("reason", "outside");
  }

  @Test
  void ignored_names_are_not_mentioned_and_every_other_file_is() {
    put("activities.csv");
    put(".git/config");
    put("~$activities.xlsx");
    put("Thumbs.db");
    put("desktop.ini");
    put("__MACOSX/x");
    put("linli.yaml");
    put("报告.docx");
    put("activites.csv");
    put("activities/images/a.JPG");
    put("activities/b.txt");

    CampaignTree tree = discover();
    assertThat(tree.observations()).isEmpty();
    assertThat(tree.others())
        .extracting(OtherFile::unread)
        .extracting(
            seen -> seen.rule().text(),
            seen -> seen.at().file().orElseThrow(),
            seen -> seen.facts().getOrDefault("suggestion", ""))
        .containsExactlyInAnyOrder(
            tuple("file-not-read", "报告.docx", ""),
            tuple("file-not-read", "activites.csv", "activities.csv"),
            tuple("file-not-read", "activities/images/a.JPG", ""),
            tuple("file-not-read", "activities/b.txt", ""));
  }

  @Test
  void names_of_files_are_compared_without_case() {
    put("ACTIVITIES.CSV");
    put("activities.xlsx");
    put("Unit.yml");
    put("Activities/One.YAML");

    assertThat(discover().units().get(0).files())
        .extracting(UnitFile::kind)
        .containsExactlyInAnyOrder(
            UnitFile.Kind.CSV, UnitFile.Kind.XLSX, UnitFile.Kind.UNIT_SHEET, UnitFile.Kind.RECORD);
  }

  @Test
  void a_link_that_leaves_the_campaign_is_an_error_and_not_read(@TempDir Path outside)
      throws IOException {
    Path secret = Files.writeString(outside.resolve("activities.csv"), "x");
    put("needs.csv");
    Files.createSymbolicLink(folder.resolve("activities.csv"), secret);

    CampaignTree tree = discover();
    assertThat(rules(tree)).containsExactly("link-outside");
    assertThat(tree.units().get(0).files()).hasSize(1);
  }

  @Test
  void a_link_inside_the_campaign_is_followed_and_a_loop_is_an_error() throws IOException {
    put("360100/data.csv");
    Files.createSymbolicLink(
        folder.resolve("360100/activities.csv"), folder.resolve("360100/data.csv"));
    Files.createSymbolicLink(folder.resolve("360100/360102"), folder);
    Files.createSymbolicLink(folder.resolve("360100/x"), folder.resolve("360100/x"));

    CampaignTree tree = discover();
    assertThat(rules(tree)).containsExactly("link-loop", "link-loop");
    assertThat(tree.units().get(0).files()).hasSize(1);
  }

  @Test
  void what_is_neither_file_nor_folder_is_an_error() throws Exception {
    put("needs.csv");
    Process made =
        new ProcessBuilder("mkfifo", folder.resolve("activities.csv").toString()).start();
    assertThat(made.waitFor()).isZero();

    assertThat(rules(discover())).containsExactly("file-not-regular");
  }

  @Test
  void a_campaign_without_any_table_is_empty() {
    put("unit.yaml");

    assertThat(only(discover()).rule().text()).isEqualTo("campaign-empty");
  }

  @Test
  void more_files_or_depth_than_the_limit_are_refused() {
    put("a.csv");
    put("b.csv");
    put("360100/360102/公园街道/某村/activities.csv");
    Limits narrow = new Limits(1, 1, 1, 100, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1);
    Limits few = new Limits(1, 1, 1, 1, 20, 1, 1, 1, 1, 1, 1, 1, 1, 1);

    assertThat(rules(discover(narrow))).contains("folder-too-deep");
    assertThat(rules(discover(few))).contains("files-too-many").containsOnlyOnce("files-too-many");
  }

  @Test
  void files_that_are_passed_over_count_too() {
    put(".a");
    put(".b");
    Limits few = new Limits(1, 1, 1, 1, 20, 1, 1, 1, 1, 1, 1, 1, 1, 1);

    assertThat(rules(discover(few))).containsOnlyOnce("files-too-many");
  }

  @Test
  void a_unit_is_not_called_by_the_number_of_a_person_and_two_such_stay_two() {
    put("360100-南昌市/360102-东湖区/志愿者13812345678/activities.csv");
    put("360100-南昌市/360102-东湖区/志愿者13898765432/activities.csv");
    put("360100-南昌市/360102-东湖区/志愿者13898765432/unit.yaml");

    CampaignTree tree = discover();
    assertThat(tree.units())
        .extracting(unit -> unit.unit().name())
        .containsExactly("志愿者138********", "志愿者138********（2）");
    assertThat(codes(tree)).allMatch(code -> !code.contains("12345678"));
    assertThat(rules(tree)).isEmpty();
  }

  @Test
  void of_two_files_that_name_the_notice_of_a_subtree_the_first_is_read_and_the_other_told_of()
      throws IOException {
    put("360100/activities.csv");
    put("360100/linli.yaml");
    put("360100/linli.yml");
    Files.writeString(folder.resolve("360100/linli.yaml"), "notice: jiangxi-2021\n");
    Files.writeString(folder.resolve("360100/linli.yml"), "notice: national-2021\n");

    CampaignTree tree = discover();
    assertThat(rules(tree)).containsExactly("notice-of-subtree", "notice-of-subtree-repeated");
    assertThat(tree.parts()).isEmpty();
  }

  @Test
  void another_notice_of_a_subtree_is_never_passed_over() throws IOException {
    put("needs.csv");
    put("360100/linli.yaml");
    put("360200/linli.yaml");
    Files.writeString(folder.resolve("360100/linli.yaml"), "notice: jiangxi-2021\nroot: 1\n");
    Files.writeString(folder.resolve("360200/linli.yaml"), "notice: yubei-2021\n");

    assertThat(rules(discover()))
        .containsExactly("key-unknown", "notice-of-subtree", "notice-of-subtree-unknown");
  }

  private void put(String path) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.createFile(file);
    } catch (IOException failed) {
      throw new java.io.UncheckedIOException(failed);
    }
  }

  private CampaignTree discover() {
    return discover(Optional.empty(), Limits.DEFAULT);
  }

  private CampaignTree discover(UnitCode root) {
    return discover(Optional.of(root), Limits.DEFAULT);
  }

  private CampaignTree discover(Limits limits) {
    return discover(Optional.empty(), limits);
  }

  private CampaignTree discover(Optional<UnitCode> root, Limits limits) {
    try {
      return Discovery.of(folder, SampleNotice.jiangxi(), root, Set.of(), limits, 2);
    } catch (IOException failed) {
      throw new java.io.UncheckedIOException(failed);
    }
  }

  private static List<String> codes(CampaignTree tree) {
    return tree.units().stream().map(unit -> unit.unit().code().text()).toList();
  }

  private static List<String> rules(CampaignTree tree) {
    return tree.observations().stream().map(seen -> seen.rule().text()).sorted().toList();
  }

  private static Observation only(CampaignTree tree) {
    assertThat(tree.observations()).hasSize(1);
    return tree.observations().get(0);
  }
}
