package org.linli.example;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes records (Attachment 2): one file an activity, with its account of about 300 characters and
 * its pictures.
 */
final class Attachment2 {
  private static final Words ACCOUNT = Words.of("narratives.yaml").words("account");

  /** Whether a row of Attachment 1 tells the same activity, or the record stands for itself. */
  enum Row {
    BESIDE,
    NONE
  }

  /** Whether the account is told in full, or only begun. */
  enum Account {
    FULL,
    SHORT
  }

  /** The forms' headings, by the contract's keys; some offices write the one, some the other. */
  private static final Map<String, String> HEADINGS =
      Map.ofEntries(
          Map.entry("name", "活动名称"),
          Map.entry("initiator", "发起单位（组织者）"),
          Map.entry("place", "活动地点"),
          Map.entry("period", "活动时间"),
          Map.entry("category", "活动类别"),
          Map.entry("beneficiaries", "活动受益人数"),
          Map.entry("service_hours", "累计服务时长"),
          Map.entry("leader", "活动负责人"),
          Map.entry("members", "参加社会组织及人员"),
          Map.entry("organizations", "参与社会组织名称"),
          Map.entry("participants", "参与人数"),
          Map.entry("funds", "投入资金（含物资折款）"),
          Map.entry("party_members", "党员参与人数"),
          Map.entry("volunteers", "志愿者人数"),
          Map.entry("detail", "活动详情"),
          Map.entry("evidence", "佐证材料"));

  private final Atlas atlas;
  private final Dice dice;
  private final Map<String, byte[]> files = new TreeMap<>();

  Attachment2(Atlas atlas, Dice dice) {
    this.atlas = atlas;
    this.dice = dice;
  }

  /** Returns the files made so far, by their path below the unit's folder. */
  Map<String, byte[]> files() {
    return files;
  }

  /** Adds the record of an activity. */
  void add(Undertaking undertaking, Row row, Account account) {
    boolean chinese = dice.happens(60);
    String title = undertaking.name().replaceAll("[“”·：？ ]", "");
    String stem = undertaking.start() + "-" + title;
    YamlText yaml = new YamlText();
    Map<String, String> entries = entries(undertaking, row);
    entries.forEach((key, value) -> yaml.entry("", chinese ? heading(key) : key, value));
    yaml.block("", chinese ? heading("detail") : "detail", List.of(account(undertaking, account)));
    yaml.open("", chinese ? heading("evidence") : "evidence");
    int pictures = dice.happens(35) ? 2 : 1;
    for (int i = 1; i <= pictures; i++) {
      String format = dice.happens(65) ? "png" : "jpg";
      String image = "images/" + stem + "-" + i + "." + format;
      files.put("activities/" + image, Picture.draw(format, dice));
      yaml.line("  - " + image);
    }
    files.put("activities/" + stem + ".yaml", yaml.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String heading(String key) {
    return HEADINGS.getOrDefault(key, key);
  }

  private Map<String, String> entries(Undertaking undertaking, Row row) {
    int givers = undertaking.givers().value().intValueExact();
    Map<String, String> entries = new LinkedHashMap<>();
    entries.put("name", undertaking.name());
    entries.put("initiator", undertaking.initiator());
    entries.put("place", undertaking.place());
    entries.put("period", undertaking.period());
    entries.put("beneficiaries", undertaking.helpedText());
    entries.put("service_hours", Integer.toString(givers * dice.between(2, 5)));
    entries.put("leader", atlas.person(dice));
    entries.put("members", undertaking.organizations());
    if (row == Row.NONE) {
      entries.put("category", undertaking.deed().action());
      entries.put("organizations", undertaking.organizations());
      entries.put("participants", undertaking.givers().text());
      entries.put("funds", undertaking.funds().text());
    }
    int party = givers / dice.between(3, 6) + 1;
    entries.put("party_members", Integer.toString(party));
    entries.put("volunteers", Integer.toString(givers - givers / 4));
    return entries;
  }

  /** The account, in one paragraph of 200 to 400 characters. */
  private String account(Undertaking undertaking, Account account) {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("{name}", undertaking.name().replace('“', '‘').replace('”', '’'));
    words.put(
        "{date}",
        String.format(
            Locale.ROOT,
            "%d月%d日",
            undertaking.start().getMonthValue(),
            undertaking.start().getDayOfMonth()));
    words.put("{org}", undertaking.bodies().get(0).name());
    boolean others = !undertaking.initiator().equals(undertaking.bodies().get(0).name());
    words.put("{initiator}", others ? "活动由" + undertaking.initiator() + "发起。" : "");
    words.put("{place}", undertaking.town().name() + undertaking.village());
    words.put(
        "{helpers}",
        undertaking.bodies().size() > 1
            ? undertaking.bodies().get(1).name()
            : undertaking.village() + "的党员和志愿者");
    words.put("{goods}", undertaking.goods());
    words.put("{crop}", atlas.crop(undertaking.town()));
    List<String> sentences = new ArrayList<>();
    sentences.add(dice.pick(ACCOUNT.list("opening")));
    if (account == Account.SHORT) {
      return Fill.in(sentences.get(0), words);
    }
    sentences.addAll(undertaking.deed().detail());
    sentences.add(dice.pick(ACCOUNT.list("middle")));
    sentences.add(dice.pick(ACCOUNT.list("said")));
    sentences.add(dice.pick(ACCOUNT.list("next")));
    return Fill.in(String.join("", sentences), words);
  }
}
