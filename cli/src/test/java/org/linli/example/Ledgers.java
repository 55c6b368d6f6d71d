package org.linli.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes the register of social organizations and the needs ledger of a county. */
final class Ledgers {
  private static final Words NEEDS = Words.of("narratives.yaml").words("needs");
  private static final List<String> KINDS =
      List.of("社区环境", "治安", "物业", "养老", "养老", "托幼", "扶弱", "扶弱", "文化", "体育");

  private final Submission submission;
  private final Atlas atlas;
  private final Words province;
  private final Dice dice;

  Ledgers(Submission submission, Atlas atlas, Words province) {
    this.submission = submission;
    this.atlas = atlas;
    this.province = province;
    this.dice = submission.dice();
  }

  /**
   * Returns the rows of organizations.csv: every organization that the unit's activities name, and
   * the idle ones.
   */
  List<List<String>> register() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "组织名称",
            "统一社会信用代码",
            "组织类型",
            "管理方式",
            "业务范围",
            "所属镇街",
            "所属村居",
            "负责人",
            "成员人数",
            "党组织",
            "成立日期",
            "章程",
            "结对村（居）"));
    for (Body body : submission.bodies().all()) {
      boolean registered = body.creditCode().isPresent();
      Place town = dice.pick(submission.all()).town();
      rows.add(
          List.of(
              body.name(),
              body.creditCode().orElse(""),
              body.type(),
              registered ? "区登记" : "村居管理",
              province.words("domains").text(body.trade()),
              body.town(),
              body.village(),
              atlas.person(dice),
              Integer.toString(registered ? dice.between(15, 160) : dice.between(7, 30)),
              dice.happens(registered ? 60 : 20) ? "是" : "否",
              body.founded().toString(),
              registered || dice.happens(70) ? "是" : "否",
              registered ? town.name() + atlas.village(town, dice) : body.town() + body.village()));
    }
    return rows;
  }

  /** Returns the rows of needs.csv: so many needs, most of them met. */
  List<List<String>> needs(int count) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "编号", "需求人（户主）", "群体类别", "需求内容", "需求类别", "微心愿", "村（居）", "登记日期", "承接社会组织", "派单日期",
            "办理层级", "状态", "办结日期", "关联活动"));
    for (int i = 1; i <= count; i++) {
      rows.add(need(i));
    }
    return rows;
  }

  private List<String> need(int number) {
    String kind = dice.pick(KINDS);
    Place town = dice.pick(submission.all()).town();
    int fate = dice.between(1, 100);
    String status = fate <= 62 ? "已办结" : fate <= 80 ? "已派单" : fate <= 92 ? "待派单" : "已上报";
    boolean taken = fate <= 80;
    LocalDate registered = LocalDate.of(2021, 8, 5).plusDays(dice.between(0, 55));
    LocalDate dispatched = registered.plusDays(dice.between(1, 7));
    LocalDate done = dispatched.plusDays(dice.between(1, 10));
    String level =
        status.equals("已上报")
            ? dice.pick(List.of("市级", "省级", "政府"))
            : dice.happens(95) ? "县级" : "市级";
    return List.of(
        String.format(Locale.ROOT, "%s-%03d", submission.unit().code(), number),
        atlas.person(dice).charAt(0) + "某" + (dice.happens(50) ? "某" : ""),
        dice.pick(province.list("groups")),
        dice.pick(NEEDS.list(kind)),
        kind,
        dice.happens(30) ? "是" : "否",
        town.name() + atlas.village(town, dice),
        registered.toString(),
        taken ? dice.pick(submission.bodies().all()).name() : "",
        taken ? dispatched.toString() : "",
        level,
        status,
        status.equals("已办结") ? done.toString() : "",
        status.equals("已办结") && dice.happens(35) ? dice.pick(submission.all()).name() : "");
  }
}
