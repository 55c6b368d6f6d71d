package org.linli.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.linli.cache.CacheFolder;
import org.linli.check.RuleCatalog;
import org.linli.model.Limits;
import org.linli.notice.CampaignFile;
import org.linli.notice.Notice;
import org.linli.notice.Packs;
import org.linli.render.Privacy;
import org.linli.render.findings.Language;

/** Whatever has changed since results were kept, a run says what one that knows nothing says. */
class KnownUnitsTest {
  private static final Path EXAMPLES = Path.of("../examples");
  private static final String XIHU = "360100/360103-西湖区";
  private static final String ANYI = "360100/360123-安义县";
  private static final String TABLE = "360100/360113-红谷滩区/activities.csv";
  private static final String RECORD = XIHU + "/activities/2021-10-02-特困人员一对一综合包户.yaml";
  private static final String IMAGE = XIHU + "/activities/images/2021-10-02-特困人员一对一综合包户-1.jpg";

  /** All that lies there was left alone long before such a run begins. */
  private static final InstantSource LATER = () -> Instant.now().plus(Duration.ofHours(1));

  /** These change no figure and no finding. */
  private static final Set<String> SILENT = Set.of("nothing");

  @TempDir Path temp;
  private Path folder;
  private Path kept;
  private Optional<LocalDate> asOf = Optional.empty();
  private Optional<Limits> limits = Optional.empty();
  private Optional<String> pack = Optional.empty();
  private final List<String> notes = new ArrayList<>();
  private String last = "";

  /** Something that changes in or around a campaign. */
  private interface Change {
    void happens() throws Exception;
  }

  @BeforeEach
  void begin() throws IOException {
    folder = temp.resolve("campaign");
    kept = temp.resolve("kept");
    copy(EXAMPLES.resolve("jiangxi-2021/360100"), folder.resolve("360100"));
    Files.writeString(folder.resolve("linli.yaml"), "notice: jiangxi-2021\nas_of: 2021-12-31\n");
  }

  /** In this order, one after the other, in one folder and with one place of kept results. */
  private Map<String, Change> changes() {
    Map<String, Change> all = new LinkedHashMap<>();
    all.put("nothing", () -> {});
    all.put("a row of a table", () -> edit(TABLE, ",3190元,", ",3191元,"));
    all.put("a file keeps size and time of modification", this::sameSizeAndTime);
    all.put("a record of Attachment 2", () -> edit(RECORD, "61人次", "62人次"));
    all.put("an image is broken", () -> Files.write(at(IMAGE), new byte[] {1, 2, 3}));
    all.put("an image is gone", () -> Files.delete(at(IMAGE)));
    all.put(
        "an image is there in other spelling",
        () ->
            copy(
                EXAMPLES.resolve("jiangxi-2021").resolve(IMAGE),
                at(IMAGE)
                    .resolveSibling(at(IMAGE).getFileName().toString().replace(".jpg", ".JPG"))));
    all.put(
        "an image is a link that leads out",
        () -> Files.createSymbolicLink(at(IMAGE), EXAMPLES.resolve("README.md").toRealPath()));
    all.put(
        "a unit's sheet",
        () -> edit(XIHU + "/unit.yaml", "submitted_on: 2021", "submitted_on: 2022"));
    all.put("a needs ledger", () -> edit(ANYI + "/needs.csv", "已派单", "未派单"));
    all.put("another unit's register makes two organizations one", this::oneCode);
    all.put("a register is gone", () -> Files.delete(at("360100/organizations.csv")));
    all.put("an activity is reported by another unit too", this::reportedTwice);
    all.put("the row that counts moves down", this::rowAbove);
    all.put("a file is added", () -> write(XIHU + "/events.csv", "名称,日期\n发布会,2021-09-01\n"));
    all.put("a file has another name", () -> move(ANYI + "/activities.tsv", ANYI + "/活动.tsv"));
    all.put("a file is removed", () -> Files.delete(at(ANYI + "/unit.yaml")));
    all.put("a unit's folder has another name", () -> move(XIHU, "360100/西湖区"));
    all.put("a folder moves to another unit", () -> move(ANYI + "/长均乡", "360100/360121-南昌县/长均乡"));
    all.put("a second folder of a unit", () -> write("360103/unit.yaml", "unit: 西湖区民政局\n"));
    all.put("no unit of the roster", () -> move("360100/新建区", "360100/新建新区"));
    all.put(
        "a rule is an error now",
        () -> settings("rules: {evidence-outside-folder: {severity: error}}"));
    all.put("a rule is off", () -> settings("rules: {value-missing: {on: false}}"));
    all.put("an earlier reporting day", () -> asOf = Optional.of(LocalDate.of(2021, 9, 1)));
    all.put("a day later", () -> asOf = Optional.of(LocalDate.of(2021, 9, 2)));
    all.put("the day after all", () -> asOf = Optional.of(LocalDate.of(2021, 12, 31)));
    all.put("next year", () -> asOf = Optional.of(LocalDate.of(2022, 3, 31)));
    all.put("shorter texts", () -> limits = Optional.of(textsOf(60)));
    all.put("fewer findings listed", () -> limits = Optional.of(findingsOf(1)));
    all.put("usual limits", () -> limits = Optional.empty());
    all.put("another notice", () -> settings("", "national-2021"));
    all.put("a pack in a folder", () -> packWindow("2021-12-31"));
    all.put("that pack with another window", () -> packWindow("2021-09-30"));
    all.put(
        "a roster without townships",
        () -> roster("360100,南昌市,prefecture,360000\n360103,西湖区,county,360100\n"));
    all.put(
        "that roster with another name",
        () -> roster("360100,南昌市,prefecture,360000\n360103,西湖新区,county,360100\n"));
    return all;
  }

  @TestFactory
  Stream<DynamicTest> a_run_that_knows_what_was_kept_says_what_one_that_knows_nothing_says()
      throws Exception {
    last = run();
    return changes().entrySet().stream()
        .map(
            change ->
                DynamicTest.dynamicTest(
                    change.getKey(),
                    () -> {
                      change.getValue().happens();
                      String cold = Snapshot.of(Surveyor.survey(request()));
                      assertThat(run()).isEqualTo(cold);
                      assertThat(cold.equals(last)).isEqualTo(SILENT.contains(change.getKey()));
                      last = cold;
                      Set<String> files = files();
                      assertThat(run()).isEqualTo(cold);
                      assertThat(files()).as("nothing is worked out twice").isEqualTo(files);
                      assertThat(notes).isEmpty();
                    }));
  }

  @Test
  void a_unit_that_has_not_changed_is_not_opened() throws Exception {
    run();
    String before = run();
    Path table = at(TABLE);
    Set<String> files = files();
    write(ANYI + "/needs.csv", Files.readString(at(ANYI + "/needs.csv")) + "\n");
    assertThat(run()).isEqualTo(before);
    assertThat(files()).hasSize(files.size() + 1);
    assertThat(Files.size(newest()))
        .as("one unit of twenty")
        .isLessThan(Files.size(table) + Files.size(oldest()) / 4);
  }

  @Test
  void a_file_that_was_changed_just_before_is_not_trusted() throws Exception {
    run(Instant::now);
    assertThat(files()).isEmpty();
  }

  @Test
  void all_outputs_are_the_same_bytes() throws Exception {
    copy(EXAMPLES.resolve("national-2021"), temp.resolve("mixed"));
    folder = temp.resolve("mixed");
    Map<String, String> cold = compiled(request(), "cold");
    Request keeping = request().with(keeping(LATER));
    assertThat(compiled(keeping, "first")).isEqualTo(cold);
    Set<String> files = files();
    assertThat(files).isNotEmpty();
    assertThat(compiled(keeping, "second")).isEqualTo(cold);
    assertThat(files()).isEqualTo(files);
  }

  @Test
  void a_check_takes_what_all_commands_have_kept_and_they_work_out_what_it_has_not_counted()
      throws Exception {
    settings("", "national-2021");
    String counted = Snapshot.of(Surveyor.survey(request()));
    String checked = Snapshot.of(Surveyor.check(request()));
    assertThat(checked).isNotEqualTo(counted);
    Request keeping = request().with(keeping(LATER));
    assertThat(Snapshot.of(Surveyor.check(keeping))).isEqualTo(checked);
    Set<String> ofCheck = files();
    assertThat(Snapshot.of(Surveyor.check(keeping))).isEqualTo(checked);
    assertThat(files()).as("nothing is worked out twice").isEqualTo(ofCheck);
    assertThat(Snapshot.of(Surveyor.survey(keeping))).isEqualTo(counted);
    Set<String> ofBoth = files();
    assertThat(ofBoth).hasSize(ofCheck.size() + 1);
    for (String one : ofCheck) {
      Files.delete(Path.of(one));
    }
    assertThat(Snapshot.of(Surveyor.check(keeping))).isEqualTo(checked);
    assertThat(Snapshot.of(Surveyor.survey(keeping))).isEqualTo(counted);
    ofBoth.removeAll(ofCheck);
    assertThat(files()).as("a check takes what is whole").isEqualTo(ofBoth);
  }

  @Test
  void a_table_so_large_that_it_is_read_in_steps_binds_to_its_days_too() throws Exception {
    Files.writeString(
        at(TABLE), (" ".repeat(1 << 16) + "\n").repeat(260), StandardOpenOption.APPEND);
    for (String day : List.of("2021-09-01", "2021-09-15", "2021-12-31", "2021-09-15")) {
      asOf = Optional.of(LocalDate.parse(day));
      assertThat(run()).as(day).isEqualTo(Snapshot.of(Surveyor.survey(request())));
    }
    Set<String> files = files();
    run();
    assertThat(files()).as("nothing is worked out twice").isEqualTo(files);
  }

  @Test
  void a_file_cut_off_anywhere_is_passed_over() throws Exception {
    String cold = run();
    byte[] whole = Files.readAllBytes(newest());
    Path file = newest();
    for (int i = 0; i < 12; i++) {
      deleteAllBut(file);
      Files.write(file, Arrays.copyOf(whole, (int) ((long) whole.length * i / 12)));
      assertThat(run()).isEqualTo(cold);
    }
    assertThat(notes).hasSize(12).allMatch(note -> note.startsWith(file.toString()));
  }

  @Test
  void a_byte_that_is_another_anywhere_changes_nothing() throws Exception {
    String cold = run();
    byte[] whole = Files.readAllBytes(newest());
    Path file = newest();
    for (int i = 0; i < 16; i++) {
      byte[] broken = whole.clone();
      int at = (int) ((long) (whole.length - 1) * i / 15);
      broken[at] ^= 0x10;
      deleteAllBut(file);
      Files.write(file, broken);
      assertThat(run()).as("byte %s", at).isEqualTo(cold);
    }
  }

  @Test
  void runs_at_once_do_not_disturb_each_other() throws Exception {
    String cold = Snapshot.of(Surveyor.survey(request()));
    ExecutorService pool = Executors.newFixedThreadPool(3);
    try {
      List<Callable<String>> runs = List.of(this::run, this::run, this::run, this::run, this::run);
      for (Future<String> run : pool.invokeAll(runs)) {
        assertThat(run.get()).isEqualTo(cold);
      }
    } finally {
      pool.shutdownNow();
    }
    assertThat(notes).isEmpty();
  }

  @Test
  void a_place_that_cannot_be_written_is_noted_and_changes_nothing() throws Exception {
    String cold = Snapshot.of(Surveyor.survey(request()));
    Files.writeString(kept, "a file where the folder should be");
    assertThat(run()).isEqualTo(cold);
    assertThat(notes).isNotEmpty();
  }

  // What changes.

  private void sameSizeAndTime() throws IOException {
    Path file = at(TABLE);
    FileTime time = Files.getLastModifiedTime(file);
    byte[] bytes = Files.readAllBytes(file);
    for (int i = bytes.length - 1; ; i--) {
      if (bytes[i] >= '1' && bytes[i] <= '8') {
        bytes[i]++;
        break;
      }
    }
    Files.write(file, bytes);
    Files.setLastModifiedTime(file, time);
  }

  private void oneCode() throws IOException {
    write(
        ANYI + "/organizations.csv",
        """
        组织名称,统一社会信用代码,组织类型
        南昌市西湖区映山红养老服务中心,52360103MJN0010207,社会服务机构
        南昌市西湖区博爱社会工作服务中心,52360103MJN0010207,社会服务机构
        """);
  }

  private void reportedTwice() throws IOException {
    String row =
        CampaignFolder.HEADING + "中秋慰问,东湖区志愿者协会,东湖区,2021-09-20,邻里亲,东湖区志愿者协会,12,1000,空巢老人30人,看望老人\n";
    write("360100/360111-青山湖区/公园街道/activities.csv", row);
    write("360100/360105/activities.csv", row);
  }

  private void rowAbove() throws IOException {
    edit(
        "360100/360105/activities.csv",
        CampaignFolder.HEADING,
        CampaignFolder.HEADING + "国庆慰问,志愿者协会,湾里区,2021-10-01,邻里亲,志愿者协会,12,1000,空巢老人30人,看望老人\n");
  }

  private void settings(String more) throws IOException {
    settings(more, "jiangxi-2021");
  }

  private void settings(String more, String notice) throws IOException {
    Files.writeString(
        folder.resolve("linli.yaml"), "notice: " + notice + "\nas_of: 2021-12-31\n" + more + "\n");
  }

  private void packWindow(String end) throws IOException {
    Path own = Files.createDirectories(temp.resolve("own"));
    Files.writeString(
        own.resolve("notice.yaml"),
        "id: own\nextends: jiangxi-2021\nwindow: {from: 2021-08-16, to: " + end + "}\n");
    pack = Optional.of(own.toString());
  }

  private void roster(String lines) throws IOException {
    pack = Optional.empty();
    Files.writeString(
        at("roster.csv"), "code,name,level,parent_code\n360000,江西省,province,\n" + lines);
    settings("roster: roster.csv");
  }

  private static Limits textsOf(int length) {
    Limits usual = Limits.DEFAULT;
    return limits(length, usual.findingsPerRule());
  }

  private static Limits findingsOf(int findings) {
    return limits(Limits.DEFAULT.text(), findings);
  }

  private static Limits limits(int text, int findings) {
    Limits usual = Limits.DEFAULT;
    return new Limits(
        usual.textFile(),
        usual.documentFile(),
        usual.image(),
        usual.files(),
        usual.depth(),
        usual.field(),
        usual.columns(),
        text,
        usual.sheetRows(),
        usual.yamlDepth(),
        usual.yamlAliases(),
        usual.yamlKeys(),
        usual.yamlNodes(),
        findings);
  }

  private Path at(String name) {
    return folder.resolve(name);
  }

  private void write(String name, String content) throws IOException {
    Files.createDirectories(at(name).getParent());
    Files.writeString(at(name), content);
  }

  private void edit(String name, String text, String by) throws IOException {
    String before = Files.readString(at(name));
    assertThat(before).contains(text);
    Files.writeString(at(name), before.replaceFirst(java.util.regex.Pattern.quote(text), by));
  }

  private void move(String from, String to) throws IOException {
    Files.move(at(from), at(to));
  }

  // Runs.

  private String run() throws Exception {
    return run(LATER);
  }

  private String run(InstantSource clock) throws Exception {
    return Snapshot.of(Surveyor.survey(request().with(keeping(clock))));
  }

  private Optional<Keeping> keeping(InstantSource clock) {
    return Optional.of(
        new Keeping(
            new CacheFolder(kept),
            CacheFolder.USUAL_BOUND,
            clock,
            note -> {
              synchronized (notes) {
                notes.add(note);
              }
            }));
  }

  private Request request() throws Exception {
    CampaignFile settings = CampaignFile.in(folder);
    RuleCatalog rules = RuleCatalog.standard();
    RuleCatalog catalog = rules.under(settings.rules(rules.ids()));
    Packs packs = Packs.builtIn().knowing(catalog.ids());
    Notice notice =
        pack.isPresent()
            ? settings.appliedTo(packs.load(pack.get(), folder))
            : settings.load(packs);
    return new Request(
        folder,
        notice,
        notice.root(),
        Set.copyOf(settings.ownFiles()),
        asOf.or(settings::asOf).orElseThrow(),
        limits.orElse(settings.limits()),
        2,
        catalog,
        Progress.SILENT);
  }

  private Map<String, String> compiled(Request request, String name) throws Exception {
    Survey survey = Surveyor.survey(request);
    Path out = temp.resolve(name);
    OutputOptions options =
        new OutputOptions(
            Privacy.MASKED, Language.ZH, true, "0", Optional.empty(), Optional.of(List.of()));
    Output.write(survey, out, options, Snapshot.words(survey));
    Map<String, String> bytes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes.put(out.relativize(file).toString(), Arrays.toString(Files.readAllBytes(file)));
      }
    }
    return bytes;
  }

  private Set<String> files() throws IOException {
    Set<String> names = new java.util.TreeSet<>();
    new CacheFolder(kept).files().forEach(file -> names.add(file.path().toString()));
    return names;
  }

  private Path newest() throws IOException {
    return Path.of(List.copyOf(files()).get(files().size() - 1));
  }

  private Path oldest() throws IOException {
    return Path.of(List.copyOf(files()).get(0));
  }

  private void deleteAllBut(Path kept) throws IOException {
    for (String file : files()) {
      if (!Path.of(file).equals(kept)) {
        Files.delete(Path.of(file));
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from, FileVisitOption.FOLLOW_LINKS)) {
      for (Path each : all.toList()) {
        Path target = to.resolve(from.relativize(each).toString()).normalize();
        if (Files.isDirectory(each)) {
          Files.createDirectories(target);
        } else {
          Files.createDirectories(target.getParent());
          Files.copy(each, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }
}
