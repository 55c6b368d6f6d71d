package org.linli.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.cache.CacheFolder;
import org.linli.check.RuleCatalog;
import org.linli.finding.Severity;
import org.linli.notice.CampaignFile;
import org.linli.notice.Notice;
import org.linli.notice.Packs;

/** A campaign under 赣民办字〔2021〕33号, written for a test and read as of the end of 2021. */
final class CampaignFolder {
  static final String HEADING =
      "活动名称,发起单位（组织者）,活动地域（县/乡/村）,活动时间,活动类别,参与社会组织名称,参与人数,投入资金（含物资折款）,受益对象及人数,活动总体情况\n";

  private final Path folder;

  CampaignFolder(Path folder) throws IOException {
    this.folder = folder;
    file("linli.yaml", "notice: jiangxi-2021\nas_of: 2021-12-31\n");
  }

  Path path() {
    return folder;
  }

  CampaignFolder file(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content, StandardCharsets.UTF_8);
    return this;
  }

  /** Writes a table of activities with the usual heading. */
  CampaignFolder activities(String unitFolder, String... rows) throws IOException {
    String lines = Stream.of(rows).map(row -> row + "\n").collect(Collectors.joining());
    return file(unitFolder + "/activities.csv", HEADING + lines);
  }

  Request request(int threads) throws Exception {
    RuleCatalog catalog = RuleCatalog.standard();
    CampaignFile settings = CampaignFile.in(folder);
    Notice notice = settings.load(Packs.builtIn().knowing(catalog.ids()));
    return new Request(
            folder,
            notice,
            settings.root(),
            new HashSet<>(settings.ownFiles()),
            settings.asOf().orElseThrow(),
            settings.limits(),
            threads,
            catalog,
            Progress.SILENT)
        .with(settings.weights(notice));
  }

  /**
   * A run that keeps results in a folder. All that lies in the campaign was left alone long before
   * it begins.
   *
   * @param notes takes what could not be kept, and why
   */
  Request keeping(Path kept, Consumer<String> notes) throws Exception {
    return request(2)
        .with(
            Optional.of(
                new Keeping(
                    new CacheFolder(kept),
                    CacheFolder.USUAL_BOUND,
                    () -> Instant.now().plus(Duration.ofHours(1)),
                    notes)));
  }

  Survey survey() throws Exception {
    return Surveyor.survey(request(2));
  }

  /**
   * The ids of the rules that found something of a severity or graver, each once for each finding,
   * in order.
   */
  static List<String> rules(Survey survey, Severity least) {
    return survey.listed(least).stream().map(finding -> finding.rule().text()).toList();
  }
}
