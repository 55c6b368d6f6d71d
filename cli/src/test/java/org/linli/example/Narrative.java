package org.linli.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes unit.yaml: what a bureau says of its own work. Figures in it are those of its own rows.
 */
final class Narrative {
  private static final Words TEXTS = Words.of("narratives.yaml");

  private final Submission submission;
  private final Place unit;
  private final Atlas atlas;
  private final Words province;
  private final Dice dice;
  private final Map<String, String> fill = new LinkedHashMap<>();

  Narrative(Submission submission, Atlas atlas, Words province, Figures figures) {
    this.submission = submission;
    this.unit = submission.unit();
    this.atlas = atlas;
    this.province = province;
    this.dice = submission.dice();
    fill.put("{office}", Offices.of(unit));
    fill.put("{area}", unit.area());
    fill.put("{plan}", plan());
    fill.put("{town}", dice.pick(submission.all()).town().name());
    fill.put("{crop}", atlas.crop(unit));
    fill.put("{figures}", dice.happens(40) ? sentence(figures) : "");
  }

  /** Returns the file. */
  String text() {
    YamlText yaml = new YamlText();
    yaml.entry("", "unit", Offices.of(unit));
    yaml.line("filled_on: " + submission.filledOn());
    submission.submittedOn().ifPresent(day -> yaml.line("submitted_on: " + day));
    yaml.line("setting: " + setting());
    yaml.open("", "liaisons");
    int liaisons = submission.isOneOf("three-liaisons") ? 3 : dice.between(1, 2);
    for (int i = 0; i < liaisons; i++) {
      yaml.line(
          "  - {name: %s, phone: \"%s-8xxxxxxx\", duty: %s}"
              .formatted(
                  atlas.person(dice), areaCode(), dice.pick(province.list("duties")) + section()));
    }
    LocalDate issued = LocalDate.of(2021, 8, 18).plusDays(dice.between(0, 12));
    yaml.line("plan: {title: %s, issued_on: %s}".formatted(plan(), issued));
    yaml.line(
        "appeal: {title: %s, issued_on: %s}"
            .formatted(appeal(), issued.plusDays(dice.between(0, 8))));
    yaml.open("", "summary");
    sections().forEach((key, paragraphs) -> yaml.block("  ", key, paragraphs));
    return yaml.toString();
  }

  private Map<String, List<String>> sections() {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    if (unit.is("province")) {
      TEXTS
          .texts("province")
          .forEach((key, text) -> sections.put(key, List.of(text.strip().replace(" ", ""))));
      return sections;
    }
    sections.put("deployment", deployment());
    sections.put("results", results());
    if (dice.happens(45)) {
      sections.put("practices", List.of(dice.pick(TEXTS.list("practices"))));
    }
    if (dice.happens(45)) {
      sections.put("problems", List.of(dice.pick(TEXTS.list("problems"))));
    }
    sections.put("suggestions", dice.some(dice.between(2, 3), TEXTS.list("suggestions")));
    return sections;
  }

  private List<String> deployment() {
    Words texts = TEXTS.words("deployment");
    StringBuilder first = new StringBuilder(filled(dice.pick(texts.list("opening"))));
    first
        .append(filled(dice.pick(texts.list("plan"))))
        .append(filled(dice.pick(texts.list("appeal"))));
    StringBuilder second = new StringBuilder();
    dice.some(dice.between(2, 3), texts.list("measures"))
        .forEach(text -> second.append(filled(text)));
    return List.of(first.toString(), second.toString());
  }

  private List<String> results() {
    Words texts = TEXTS.words("results");
    List<String> results = new ArrayList<>(List.of(filled(dice.pick(texts.list("opening")))));
    for (String action : List.of("邻里亲", "邻里扶", "邻里和", "邻里美")) {
      results.add(filled(dice.pick(texts.list(action))));
    }
    results.add(filled(dice.pick(texts.list("closing"))));
    return results;
  }

  /** Each sentence may name another organization. */
  private String filled(String text) {
    fill.put("{org}", dice.pick(submission.all()).bodies().get(0).name());
    return Fill.in(text, fill);
  }

  private static String sentence(Figures figures) {
    return String.format(
        Locale.ROOT,
        "截至填表之日，共开展活动%d场，服务群众%d人次，投入资金（含物资折款）%s元。",
        figures.activities(),
        figures.beneficiaries(),
        figures.funds().toPlainString());
  }

  private String plan() {
    String place = unit.is("reporting-unit") ? "" : unit.name();
    return place + (unit.code().hashCode() % 2 == 0 ? "社会组织“邻里守望”关爱行动工作方案" : "“邻里守望”关爱行动活动细则");
  }

  private String appeal() {
    return "致" + unit.area() + "社会组织的“邻里守望”倡议书";
  }

  private String setting() {
    char last = unit.name().charAt(unit.name().length() - 1);
    return unit.is("county") && last == '区'
        ? "urban"
        : unit.is("county") && last == '县' ? "rural" : "mixed";
  }

  /** A department's parts are 处, a city bureau's 科, a county bureau's 股. */
  private String section() {
    return unit.is("county") ? "股" : unit.is("prefecture") || unit.isNewArea() ? "科" : "处";
  }

  private String areaCode() {
    Place city = unit.is("county") ? atlas.parent(unit) : unit;
    return province.words("phones").text(city.name(), "0791");
  }
}
