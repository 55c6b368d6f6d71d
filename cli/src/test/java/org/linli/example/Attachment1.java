package org.linli.example;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes a unit's statistics table (Attachment 1), each office in its own layout, encoding and kind
 * of file.
 */
final class Attachment1 {
  private static final Layout FORM = Layout.FORM;

  private record Manner(Layout layout, Container container) {}

  /** One line a manner; what is frequent stands more than once. */
  private static final List<Manner> MANNERS =
      List.of(
          new Manner(FORM, Container.CSV_BOM),
          new Manner(FORM, Container.CSV_BOM),
          new Manner(FORM, Container.CSV_GB18030),
          new Manner(FORM, Container.TSV_UTF16),
          new Manner(FORM, Container.CSV_UTF8),
          new Manner(Layout.PLAIN, Container.CSV_BOM),
          new Manner(Layout.PLAIN, Container.CSV_BOM),
          new Manner(Layout.PLAIN, Container.CSV_GB18030),
          new Manner(Layout.PLAIN, Container.CSV_GB18030),
          new Manner(Layout.PLAIN, Container.TSV_UTF16),
          new Manner(Layout.PLAIN, Container.TSV_UTF8),
          new Manner(Layout.PLAIN, Container.CSV_UTF8),
          new Manner(Layout.WITH_CATEGORY, Container.CSV_BOM),
          new Manner(Layout.WITH_CATEGORY, Container.CSV_GB18030),
          new Manner(Layout.SPLIT_GROUPS, Container.CSV_BOM),
          new Manner(Layout.SPLIT_GROUPS, Container.CSV_UTF8),
          new Manner(Layout.ENGLISH, Container.CSV_UTF8),
          new Manner(Layout.FORM_IN_TEN_THOUSANDS, Container.CSV_BOM));

  private Attachment1() {}

  /** Returns the file's name with its bytes. */
  static Map<String, byte[]> of(Submission submission, List<Undertaking> undertakings) {
    String office = Offices.of(submission.unit());
    if (submission.isOneOf("remark-column")) {
      List<List<String>> rows = Layout.PLAIN.rows(office, submission.filledOn(), undertakings);
      return Map.of("activities.csv", Container.CSV_BOM.bytes(Blemishes.withRemarks(rows)));
    }
    Dice dice = new Dice("manner " + submission.unit().code());
    if (dice.happens(6)) {
      return Map.of("activities.yaml", yaml(undertakings).getBytes(StandardCharsets.UTF_8));
    }
    Manner manner = dice.pick(MANNERS);
    return Map.of(
        "activities" + manner.container().ending(),
        manner
            .container()
            .bytes(manner.layout().rows(office, submission.filledOn(), undertakings)));
  }

  /** A list of maps, with each group's number apart. */
  private static String yaml(List<Undertaking> undertakings) {
    YamlText yaml = new YamlText();
    int number = 0;
    for (Undertaking undertaking : undertakings) {
      number++;
      yaml.line("- 序号: " + number);
      yaml.entry("  ", "活动名称", undertaking.name());
      yaml.entry("  ", "发起单位", undertaking.initiator());
      yaml.entry("  ", "活动地域", undertaking.place());
      yaml.entry("  ", "活动时间", undertaking.period());
      yaml.line(
          "  参与社会组织: ["
              + String.join(", ", undertaking.bodies().stream().map(Body::name).toList())
              + "]");
      yaml.entry("  ", "参与人数", undertaking.givers().text());
      yaml.entry("  ", "投入资金", undertaking.funds().text());
      yaml.line("  受益对象及人数: [" + String.join(", ", groups(undertaking)) + "]");
      yaml.entry("  ", "活动总体情况", undertaking.overview());
    }
    return yaml.toString();
  }

  private static List<String> groups(Undertaking undertaking) {
    List<String> groups = new ArrayList<>();
    String mark = undertaking.estimated() > 0 ? "约" : "";
    undertaking
        .helped()
        .forEach(
            (group, people) -> groups.add("{group: " + group + ", count: " + mark + people + "}"));
    return groups;
  }
}
