package org.linli.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@NullMarked
class IdentifierTest {

  @ParameterizedTest
  @CsvSource({
    "51100000500009247D, true, true",
    "53100000500019795A, true, true",
    "51310110501144395U, true, true",
    "51100000500012681T, true, true",
    "53100000500021676K, true, true",
    "52360702MJD000011T, true, true",
    "51360000502100001F, true, true",
    "53360000MJ0000026N, true, true",
    "52500112MJP00003XN, true, true",
    "52360702005000050N, true, true",
    "52100000500000784G, true, false",
    "53100000500020462H, false, true",
    "51100000500000024G, false, false",
    "52110101MJ0018899X, false, false"
  })
  void both_checks_of_a_credit_code(String text, boolean outer, boolean inner) {
    CreditCode code = CreditCode.parse(text).orElseThrow();
    assertThat(code.outerCheckHolds()).isEqualTo(outer);
    assertThat(code.innerCheckHolds()).isEqualTo(inner);
  }

  @Test
  void a_credit_code_tells_the_kind_and_the_registrar() {
    CreditCode code = CreditCode.parse("５２３６０７０２MJD000011T").orElseThrow();
    assertThat(code.kind()).isEqualTo(CreditCode.Kind.SERVICE);
    assertThat(code.registrar()).isEqualTo("360702");
    assertThat(CreditCode.parse("5236070IMJD000011T")).isEmpty();
    assertThat(CreditCode.parse("52360702MID000011T")).as("I is no sign of a code").isEmpty();
    assertThat(CreditCode.parse("523607-2MJD000011T")).as("a region has six digits").isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> new CreditCode("52360702"));
  }

  @ParameterizedTest
  @CsvSource({
    "51100000500009247D, ASSOCIATION",
    "52360702MJD000011T, SERVICE",
    "53100000500019795A, FOUNDATION",
    "59360702MJD000011T, OTHER_CIVIL",
    "91360702MJD000011T, ELSEWHERE"
  })
  void the_first_two_characters_of_a_credit_code_tell_the_kind(String text, CreditCode.Kind kind) {
    assertThat(CreditCode.parse(text).map(CreditCode::kind)).contains(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "11010519491231002X",
        "360102190001010017",
        "500112191112310032",
        "630103192005050041"
      })
  void a_right_identity_number_is_certainly_a_leak(String id) {
    assertThat(PersonalData.find("身份证" + id + "。"))
        .containsExactly(new PersonalData.Leak(PersonalData.Kind.ID_NUMBER, 3, 21, true));
    assertThat(PersonalData.masked("身份证" + id))
        .doesNotContain(id.substring(3))
        .startsWith("身份证" + id.substring(0, 3));
  }

  @Test
  void an_identity_number_with_a_wrong_check_or_birthday_is_likely_a_leak() {
    assertThat(PersonalData.find("110105194912310021"))
        .extracting(PersonalData.Leak::certain)
        .containsExactly(false);
    assertThat(PersonalData.find("360102190502290021"))
        .extracting(PersonalData.Leak::certain)
        .containsExactly(false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "137******@qq.com",
        "每斤3@4.5元",
        "@东湖民政",
        "微博@donghu",
        "电话1340607****",
        "李*",
        "52360702MJD000011T",
        "受益12345678人",
        "2021-09-21至2021-10-14",
        "2018 2019 2020 2021",
        "1200 1500 1800 2000 5",
        "0791-8xxxxxxx",
        "第360102-20210915-0012号",
        "第360102-20211345-0012号",
        "3.14.1592.6535",
        "1380.0013.8005",
        "138/2021/1001",
        "400 820 8823.50",
        "2021—09—15—2021—09—18"
      })
  void what_only_looks_like_personal_data_is_no_leak(String text) {
    assertThat(PersonalData.find(text)).isEmpty();
    assertThat(PersonalData.masked(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "电话13810791919, MOBILE",
    "１３８１０７９１９１９, MOBILE",
    "010-88028876, LANDLINE",
    "0971-8232020, LANDLINE",
    "400-123-4567, LANDLINE",
    "400 820 8823, LANDLINE",
    "400-820-8823., LANDLINE",
    "400-8208-823, LANDLINE",
    "800-820-8823, LANDLINE",
    "0791-8622-8889, LANDLINE",
    "(0791) 8622 8889, LANDLINE",
    "010—8802—8876, LANDLINE",
    "138.0013.8005, MOBILE",
    "138—0013—8010, MOBILE",
    "138－0013－8010, MOBILE",
    "138–0013–8010, MOBILE",
    "110105-19491231-002X, ID_NUMBER",
    "110105 1949 1231 002x, ID_NUMBER",
    "账号8611-8478-7710-001, BANK_ACCOUNT",
    "6222021234567890123, BANK_ACCOUNT",
    "邮箱137020279@qq.com, EMAIL",
    "ｍｇｊ＠１６３．ｃｏｍ, EMAIL",
    "wang.fang+1@mail.example.com.cn, EMAIL",
    "6222 0215 0200 0000 006, BANK_ACCOUNT",
    "账号：8611 8478 7710 0012, BANK_ACCOUNT"
  })
  void telephones_and_accounts_are_leaks(String text, PersonalData.Kind kind) {
    assertThat(PersonalData.find(text)).extracting(PersonalData.Leak::kind).containsExactly(kind);
  }

  @Test
  void what_is_passed_over_at_a_glance_holds_nothing() {
    String marks = "- .()—+中x，\n＋／";
    Random random = new Random(11);
    int found = 0;
    for (int i = 0; i < 30_000; i++) {
      StringBuilder text = new StringBuilder();
      while (text.length() < 12 + i % 14) {
        boolean digit = random.nextInt(8) > 0;
        text.append(
            digit
                ? Character.forDigit(random.nextInt(10), 10)
                : marks.charAt(random.nextInt(marks.length())));
      }
      // A mark of addresses makes the program look closely.
      assertThat(PersonalData.find(text.toString()))
          .as(text.toString())
          .isEqualTo(PersonalData.find(text + "＠"));
      found += PersonalData.find(text.toString()).size();
    }
    assertThat(found).isGreaterThan(500);
  }

  @ParameterizedTest
  @CsvSource({
    "发至137020279@qq.com。, 发至137******@qq.com。",
    "mgj86287633@163.com转13810791919, mgj********@163.com转138********",
    "li@qq.com, l*@qq.com",
    "l@qq.com；m＠qq.com, *@qq.com；*＠qq.com"
  })
  void of_an_address_the_mailbox_is_masked(String text, String masked) {
    assertThat(PersonalData.masked(text)).isEqualTo(masked);
    assertThat(PersonalData.masked(masked)).isEqualTo(masked);
  }

  @Test
  @Tag("lengthy")
  void addresses_are_sought_in_time_that_grows_with_the_text_only() {
    for (String part : new String[] {"a", "a@", "a.", "a@b.", "1@1.1", "@"}) {
      String text = part.repeat(32_000 / part.length());
      assertTimeoutPreemptively(Duration.ofSeconds(10), () -> PersonalData.masked(text));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "000000, NATION, ''",
    "360000, PROVINCE, 36",
    "360100, PREFECTURE, 3601",
    "360102, COUNTY, 360102",
    "360102001, TOWNSHIP, 360102001",
    "360102001003, VILLAGE, 360102001003",
    "360102001000, TOWNSHIP, 360102001",
    "X36-001, OWN, X36-001"
  })
  void a_unit_code_tells_its_level(String text, UnitCode.Level level, String significant) {
    UnitCode code = UnitCode.parse(text).orElseThrow();
    assertThat(code.level()).isEqualTo(level);
    assertThat(code.significant()).isEqualTo(significant);
  }

  @Test
  void a_unit_code_contains_those_below_it_and_not_itself() {
    UnitCode city = new UnitCode("360100");
    assertThat(city.contains(new UnitCode("360102"))).isTrue();
    assertThat(city.contains(city)).isFalse();
    assertThat(city.contains(new UnitCode("360202"))).isFalse();
    assertThat(new UnitCode("360102001").parent()).contains(new UnitCode("360102"));
    assertThat(city.parent()).contains(new UnitCode("360000"));
    assertThat(new UnitCode("000000").parent()).isEmpty();
    assertThat(UnitCode.parse("36010")).isEmpty();
    assertThat(city.named("幻想区").folder()).contains("幻想区");
    assertThat(city.folder()).isEmpty();
  }

  @Test
  void yes_and_no_in_many_words() {
    assertThat(List.of("是", "有", "√", "yes", "TRUE", "１", "y"))
        .allSatisfy(t -> assertThat(YesNoText.read(t).value()).contains(true));
    assertThat(List.of("否", "无", "×", "no", "False", "0", "N"))
        .allSatisfy(t -> assertThat(YesNoText.read(t).value()).contains(false));
    assertThat(YesNoText.read("也许").trouble().map(Remark::name)).contains("yes-no-unreadable");
    assertThat(YesNoText.read(" ")).isEqualTo(Reading.nothing());
  }

  @Test
  void a_tick_and_a_remark_beside_yes_or_no() {
    assertThat(List.of("☑是□否", "是√ □否", "√是", "■是□否", "是（每月一次）", "是。", "已建立", "长期坚持"))
        .allSatisfy(t -> assertThat(YesNoText.read(t).value()).contains(true));
    assertThat(List.of("□是☑否", "□有 √无", "否（一次性）", "未建立", "不会"))
        .allSatisfy(t -> assertThat(YesNoText.read(t).value()).contains(false));
    assertThat(List.of("□是□否", "☑是☑否", "是/否", "□", "（是）"))
        .allSatisfy(
            t ->
                assertThat(YesNoText.read(t).trouble().map(Remark::name))
                    .contains("yes-no-unreadable"));
  }

  @ParameterizedTest
  @CsvSource({
    "东湖区志愿者协会（20人）, 东湖区志愿者协会",
    "东湖区志愿者协会20余人, 东湖区志愿者协会",
    "东湖区志愿者协会12名志愿者, 东湖区志愿者协会",
    "东湖区志愿者协会。, 东湖区志愿者协会",
    "东湖区志愿者协会（筹）, 东湖区志愿者协会(筹)",
    "百人, 百人",
    "20人, 20人",
    "“东湖区邻里志愿服务队”, 东湖区邻里志愿服务队",
    "东湖区“邻里”志愿服务队, 东湖区邻里志愿服务队",
    "东湖区「邻里」志愿 服务队, 东湖区邻里志愿服务队",
    "东湖区志愿者协会等5家, 东湖区志愿者协会",
    "东湖区志愿者协会等十余家社会组织, 东湖区志愿者协会",
    "东湖区志愿者协会等, 东湖区志愿者协会",
    "东湖区男女平等促进会, 东湖区男女平等促进会",
    "东湖区平等, 东湖区平等",
    "等待戈多剧社, 等待戈多剧社",
    "“”, “”"
  })
  void an_organization_is_the_same_with_and_without_marks_and_others(String name, String same) {
    assertThat(OrganizationText.same(name)).isEqualTo(same);
  }

  @Test
  void a_list_is_split_outside_brackets_and_quotes_only() {
    assertThat(ListText.split("甲协会、“邻里、守望”服务队；丙中心（甲、乙）|丁\n\n戊；"))
        .containsExactly("甲协会", "“邻里、守望”服务队", "丙中心（甲、乙）", "丁", "戊");
    assertThat(ListText.split("甲（乙、丙")).containsExactly("甲（乙", "丙");
    assertThat(ListText.split("甲（乙\r丙）、丁")).containsExactly("甲（乙", "丙）", "丁");
    assertThat(ListText.split("  ")).isEmpty();
  }

  @Test
  void a_slip_finds_its_word_and_a_stranger_finds_none() {
    List<String> headings = List.of("活动名称", "活动时间", "投入资金", "initiator");
    assertThat(Edits.nearest("活动名秤", headings)).contains("活动名称");
    assertThat(Edits.nearest("initator", headings)).contains("initiator");
    assertThat(Edits.nearest("东糊区", List.of("东湖区", "西湖区"))).contains("东湖区");
    assertThat(Edits.nearest("备注", headings)).isEmpty();
  }

  @Test
  void the_longer_a_word_the_more_slips_it_may_have() {
    assertThat(Edits.nearest("甲", List.of("乙", "甲乙"))).isEmpty();
    assertThat(Edits.nearest("甲", List.of("乙", "甲"))).contains("甲");
    assertThat(Edits.nearest("orgnizatoin", List.of("organization"))).contains("organization");
    assertThat(Edits.nearest("orgnizatams", List.of("organization"))).isEmpty();
    assertThat(Edits.nearest(" ", List.of("", "甲"))).as("nothing written").isEmpty();
  }

  @Test
  void of_two_words_equally_near_the_first_in_order_is_meant() {
    assertThat(Edits.nearest("东胡区", List.of("东湖区", "东吴区"))).contains("东吴区");
    assertThat(Edits.nearest("东胡区", List.of("东吴区", "东湖区"))).contains("东吴区");
  }

  @Test
  void a_text_is_cleaned_at_its_edges_and_shown_with_its_hidden_characters() {
    assertThat(Text.clean("\uFEFF　 邻里\u00A0 守望 \n")).isEqualTo("邻里\u00A0 守望");
    assertThat(Text.folded("投入资金（ 万元 ）")).isEqualTo("投入资金(万元)");
    assertThat(Text.folded("e \u0301")).as("composed once joined").isEqualTo("é");
    assertThat(Text.shown("a\u202Eb\u0007")).isEqualTo("a\\u202Eb\\u0007");
    assertThat(Text.hidden("a\u202E")).isEqualTo(Optional.of("U+202E"));
    assertThat(Text.shortened("邻里守望", 3)).isEqualTo("邻里…");
    assertThat(Text.characters("邻里 守望\n")).isEqualTo(4);
  }

  @Test
  void groups_are_numbered_if_each_has_its_number() {
    assertThat(BeneficiariesText.numberedGroups("空巢老人20人、困境儿童10人"))
        .containsExactly(
            new GroupCount("空巢老人", Optional.of(Count.exact(20))),
            new GroupCount("困境儿童", Optional.of(Count.exact(10))));
    assertThat(BeneficiariesText.numberedGroups("空巢老人、困境儿童")).isEmpty();
    assertThat(BeneficiariesText.numberedGroups("30人次（空巢老人、困境儿童）")).isEmpty();
  }

  @Test
  void groups_of_a_list_add_up() {
    var read =
        BeneficiariesText.of(
            List.of(
                new GroupCount("空巢老人", Optional.of(Count.exact(30))),
                new GroupCount("残疾人", Optional.of(new Count(10, Bound.MORE_THAN)))));
    assertThat(read.value().orElseThrow().people()).contains(new Count(40, Bound.MORE_THAN));
    assertThat(read.value().orElseThrow().estimated()).isEqualTo(10);
    assertThat(read.remarks()).extracting(Remark::name).doesNotContain("figures-disagree");
  }
}
