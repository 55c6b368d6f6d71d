package org.linli.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.linli.check.ExamplePage.Block;
import org.linli.check.ExamplePage.Line;
import org.linli.model.Limits;
import org.linli.notice.FieldSpec;
import org.linli.value.UnitCode;

/**
 * A minimal campaign of jiangxi-2021 around an example: the districts 东湖区 and 南昌县, each with a good
 * unit.yaml and one good activity. A heading that ends in … is completed with the form's other
 * columns, a row that ends in … with good values for them. A line … in a unit.yaml stands for what
 * a good one has besides.
 */
final class ExampleCampaign {
  /** The unit whose folder the examples' files lie in. */
  static final String UNIT_FOLDER = "360100-南昌市/360102-东湖区/";

  /**
   * A second unit that has submitted, so that the campaign is not empty where the example cannot be
   * read.
   */
  private static final String OTHER_FOLDER = "360100-南昌市/360121-南昌县/";

  /** The second unit; no example is about it. */
  static final UnitCode OTHER = new UnitCode("360121");

  private static final Map<String, String> ACTIVITY = new LinkedHashMap<>();

  static {
    ACTIVITY.put("活动名称", "中秋送月饼");
    ACTIVITY.put("发起单位", "东湖区民政局");
    ACTIVITY.put("活动地域", "东湖区公园街道");
    ACTIVITY.put("活动时间", "2021-09-21");
    ACTIVITY.put("活动类别", "邻里亲");
    ACTIVITY.put("参与社会组织", "南昌市东湖区邻里互助协会");
    ACTIVITY.put("参与人数", "20");
    ACTIVITY.put("投入资金", "1200");
    ACTIVITY.put("受益对象及人数", "空巢老人30人次");
    ACTIVITY.put("活动总体情况", "走访社区空巢老人，送去月饼。");
  }

  private static final String SHEET =
      """
      unit: 东湖区民政局
      filled_on: 2021-10-25
      submitted_on: 2021-10-28
      setting: urban
      liaisons: [{name: 王芳, duty: 社会组织科}]
      plan: {title: 东湖区“邻里守望”工作方案, issued_on: 2021-08-20}
      appeal: {title: 倡议书, issued_on: 2021-08-25}
      summary:
        deployment: 成立了工作专班。
        results: 各社区广泛开展。
        suggestions: 建议加强培训。
      """;

  private final Path folder;
  private Limits limits = Limits.DEFAULT;
  private int tables;

  ExampleCampaign(Path folder) throws IOException {
    this.folder = folder;
    write("linli.yaml", "notice: jiangxi-2021\nas_of: 2021-12-31\n");
    write(UNIT_FOLDER + "unit.yaml", SHEET);
    write(UNIT_FOLDER + "activities.csv", defaultActivities());
    write(OTHER_FOLDER + "unit.yaml", SHEET);
    write(OTHER_FOLDER + "activities.csv", defaultActivities());
  }

  /**
   * A finding that an example announces: the rule, and file and line where the example says them.
   */
  record Expected(String rule, String file, int line) {
    static final int ANY_LINE = 0;
  }

  Limits limits() {
    return limits;
  }

  /** Puts the blocks into the campaign, and returns the findings that they announce. */
  List<Expected> put(List<Block> blocks) throws IOException {
    List<Expected> expected = new ArrayList<>();
    for (Block block : blocks) {
      limits(block.attribute("limits"));
      if (block.kind().equals("folder")) {
        for (Line line : block.lines()) {
          path(line.text());
          line.rules().forEach(rule -> expected.add(new Expected(rule, "", Expected.ANY_LINE)));
        }
      } else {
        expected.addAll(file(block));
      }
    }
    return expected;
  }

  private List<Expected> file(Block block) throws IOException {
    String name = block.attribute("file");
    String file = name.startsWith("/") ? name.substring(1) : UNIT_FOLDER + name;
    List<Expected> expected = new ArrayList<>();
    block.ofFile().forEach(rule -> expected.add(new Expected(rule, file, Expected.ANY_LINE)));
    for (int i = 0; i < block.lines().size(); i++) {
      for (String rule : block.lines().get(i).rules()) {
        expected.add(new Expected(rule, file, i + 1));
      }
    }
    List<String> lines = block.lines().stream().map(Line::text).toList();
    byte[] content =
        switch (block.kind()) {
          case "bytes" -> HexFormat.of().parseHex(String.join("", lines).replace(" ", ""));
          case "image" -> image(name);
          case "csv" -> String.join("\n", completed(lines)).concat("\n").getBytes(UTF_8);
          default -> String.join("\n", sheet(lines)).concat("\n").getBytes(UTF_8);
        };
    Files.createDirectories(folder.resolve(file).getParent());
    Files.write(folder.resolve(file), content);
    return expected;
  }

  private void path(String line) throws IOException {
    String text = line.strip();
    if (text.isEmpty()) {
      return;
    }
    if (text.startsWith("- ")) {
      Files.delete(folder.resolve(text.substring(2)));
      return;
    }
    int arrow = text.indexOf(" -> ");
    if (arrow > 0) {
      Path link = folder.resolve(text.substring(0, arrow));
      Files.createDirectories(link.getParent());
      Files.createSymbolicLink(link, Path.of(text.substring(arrow + 4)));
    } else if (!Files.exists(folder.resolve(text))) {
      write(text, defaultContent(text));
    }
  }

  private String defaultContent(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return switch (name) {
      case "activities.csv" -> defaultActivities();
      case "unit.yaml" -> SHEET;
      case "needs.csv" -> "编号,需求内容,状态\nN-00" + ++tables + ",修理水管,待派单\n";
      case "cases.csv" -> "类型,标题\n暖心故事,一碗热汤\n";
      default -> "说明\n";
    };
  }

  /** Each table with another activity, so that two are no duplicates. */
  private String defaultActivities() {
    tables++;
    return String.join("\n", completed(List.of("活动名称,活动地域,…", "中秋送月饼第" + tables + "站,社区活动室,…")))
        + "\n";
  }

  private static List<String> completed(List<String> lines) {
    int heading = 0;
    while (heading < lines.size() && !lines.get(heading).endsWith(",…")) {
      heading++;
    }
    if (heading == lines.size()) {
      return lines;
    }
    Set<String> stated =
        Arrays.stream(lines.get(heading).split(",", -1))
            .map(ExampleCampaign::field)
            .collect(toSet());
    Map<String, String> rest = new LinkedHashMap<>(ACTIVITY);
    rest.keySet().removeIf(official -> stated.contains(field(official)));
    List<String> completed = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      String with = String.join(",", i == heading ? rest.keySet() : rest.values());
      completed.add(line.endsWith(",…") ? line.substring(0, line.length() - 1) + with : line);
    }
    return completed;
  }

  /** The field that a heading means; the heading itself where it means none. */
  private static String field(String heading) {
    String bare = bare(heading);
    return Bench.activities().fields().stream()
        .filter(field -> field.headings().stream().anyMatch(other -> bare(other).equals(bare)))
        .map(FieldSpec::key)
        .findFirst()
        .orElse(heading);
  }

  private static String bare(String heading) {
    return heading.replaceAll("（.*）", "");
  }

  /**
   * A line … in a unit.yaml stands for the good sheet's keys that the example does not write
   * itself.
   */
  private static List<String> sheet(List<String> lines) {
    int rest = lines.indexOf("…");
    if (rest < 0) {
      return lines;
    }
    List<String> completed = new ArrayList<>(lines.subList(0, rest));
    boolean stated = false;
    for (String line : SHEET.lines().toList()) {
      boolean topLevel = !line.startsWith(" ");
      String key = line.substring(0, line.indexOf(':') + 1);
      stated = topLevel ? lines.stream().anyMatch(own -> own.startsWith(key)) : stated;
      if (!stated) {
        completed.add(line);
      }
    }
    completed.addAll(lines.subList(rest + 1, lines.size()));
    return completed;
  }

  private static byte[] image(String name) throws IOException {
    BufferedImage image = new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, name.hashCode());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  private void write(String file, String content) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, content);
  }

  private void limits(String settings) {
    for (String setting : settings.isEmpty() ? List.<String>of() : List.of(settings.split(","))) {
      int colon = setting.indexOf(':');
      limits = Limited.by(limits, setting.substring(0, colon), setting.substring(colon + 1));
    }
  }
}
