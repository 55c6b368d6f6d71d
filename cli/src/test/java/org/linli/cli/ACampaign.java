package org.linli.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;

/** A small campaign in a folder, and the program run in that folder. */
final class ACampaign {
  static final String DONGHU = "360100-南昌市/360102-东湖区/activities.csv";
  static final String XIHU = "360100-南昌市/360103-西湖区/activities.csv";
  static final String HEADING =
      "活动名称,发起单位（组织者）,活动地域（县/乡/村）,活动时间,活动类别,参与社会组织名称,参与人数,投入资金（含物资折款）,受益对象及人数,活动总体情况\n";

  final Path folder;
  final Map<String, String> environment = new TreeMap<>(Map.of("LINLI_LOCALE", "zh_CN.UTF-8"));
  private Instant clock = Instant.parse("2021-12-30T18:30:00Z");
  private InputStream in = InputStream.nullInputStream();

  /** What a run gave back. */
  record Run(ExitCode exit, String out, String err) {}

  ACampaign(Path folder) {
    this.folder = folder;
    file("linli.yaml", "notice: jiangxi-2021\nas_of: 2021-12-31\n");
  }

  /** Adds to linli.yaml. */
  ACampaign saying(String yaml) {
    return file("linli.yaml", "notice: jiangxi-2021\nas_of: 2021-12-31\n" + yaml);
  }

  ACampaign file(String name, String content) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, content, StandardCharsets.UTF_8);
      return this;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  ACampaign activities(String name, String... rows) {
    return file(name, HEADING + String.join("", rows));
  }

  /** An activity that is as it should be. */
  static String row(String name) {
    return name + ",东湖区志愿者协会,东湖区,2021-09-20,邻里亲,东湖区志愿者协会,12,1000,空巢老人30人,看望老人\n";
  }

  /** An activity that does not say what it cost, which is an error. */
  static String rowWithoutFunds(String name) {
    return row(name).replace(",1000,", ",,");
  }

  ACampaign handingIn(String text) {
    in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  Run run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Shell shell =
        new Shell(
            new PrintWriter(out),
            new PrintWriter(err),
            environment,
            folder,
            () -> LocalDate.of(2021, 12, 31),
            () -> clock = clock.plusMillis(1500),
            () -> ZoneOffset.ofHours(8),
            in,
            "");
    int number = Main.run(shell, arguments);
    return new Run(ExitCode.values()[number], out.toString(), err.toString());
  }

  String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }
}
