package org.linli.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes a county's stories (cases.yaml) and the gatherings that it announced (events.csv). */
final class Promotion {
  /** The photo that a case names, below the unit's folder. */
  static final String PHOTO = "activities/images/主题照片.png";

  private static final List<String> GATHERINGS = List.of("节庆活动", "文化演出", "体育竞赛", "人员集会");

  private final Submission submission;
  private final Atlas atlas;
  private final Dice dice;

  Promotion(Submission submission, Atlas atlas) {
    this.submission = submission;
    this.atlas = atlas;
    this.dice = submission.dice();
  }

  /** Returns cases.yaml: a report, a story and a photo. */
  String cases() {
    Undertaking told = dice.pick(submission.all());
    Undertaking shown = dice.pick(submission.all());
    YamlText yaml = new YamlText();
    opening(yaml, "经验报道", told.town().name() + "“一社一单”派单服务的做法", told);
    yaml.entry("  ", "简介", "入户摸底建台账，社会组织按单接活，群众当面评价，小事不出村（居）。");
    opening(yaml, "暖心故事", "一碗长寿面", shown);
    yaml.entry("  ", "简介", shown.village() + "的邻居们轮流为独居老人过生日，老人说，这碗面吃出了一家人的味道。");
    opening(yaml, "主题照片", shown.name(), shown);
    yaml.line("  文件: " + PHOTO);
    return yaml.toString();
  }

  private void opening(YamlText yaml, String kind, String title, Undertaking about) {
    yaml.line("- 类型: " + kind);
    yaml.entry("  ", "标题", title);
    yaml.entry("  ", "作者", atlas.person(dice));
    yaml.line("  日期: " + about.end());
  }

  /**
   * Returns the rows of events.csv: the unit's largest activities, each announced some days before.
   */
  List<List<String>> events() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("活动名称", "活动类型", "组织名称", "活动日期", "预计人数", "报告日期", "报告对象"));
    submission.own().stream()
        .filter(undertaking -> undertaking.people() > 500)
        .forEach(
            undertaking ->
                rows.add(
                    List.of(
                        undertaking.name(),
                        dice.pick(GATHERINGS),
                        undertaking.bodies().get(0).name(),
                        undertaking.start().toString(),
                        String.format(Locale.ROOT, "%d人", undertaking.people() / 50 * 50),
                        undertaking.start().minusDays(dice.between(5, 12)).toString(),
                        undertaking.initiator().endsWith("局")
                            ? undertaking.initiator()
                            : Offices.of(submission.unit()))));
    return rows;
  }
}
