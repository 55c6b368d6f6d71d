package org.linli.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.linli.check.RuleCatalog;
import org.linli.notice.CampaignFile;
import org.linli.notice.Notice;
import org.linli.notice.PackException;

/**
 * Runs the acceptance cases of a pack: each folder below {@code cases/} is a small campaign, and
 * its {@code expected.yaml} says what must come out.
 */
public final class PackCases {
  private static final String FOLDER = "cases";

  private final Notice notice;
  private final RuleCatalog catalog;
  private final BiConsumer<String, Survey> surveyed;

  /**
   * Prepares to run cases.
   *
   * @param notice of the pack
   * @param catalog the rules
   * @param surveyed is handed each case's name and what was read from it
   */
  public PackCases(Notice notice, RuleCatalog catalog, BiConsumer<String, Survey> surveyed) {
    this.notice = notice;
    this.catalog = catalog;
    this.surveyed = surveyed;
  }

  /**
   * Runs all cases of a pack, in order of their names; none where it has none.
   *
   * @param pack its folder
   * @throws IOException if a file of a case cannot be read
   */
  public List<CaseResult> run(Path pack) throws IOException {
    Path all = pack.resolve(FOLDER);
    List<CaseResult> results = new ArrayList<>();
    if (Files.isDirectory(all)) {
      try (Stream<Path> entries = Files.list(all)) {
        for (Path folder : entries.filter(Files::isDirectory).sorted().toList()) {
          results.add(result(folder));
        }
      }
    }
    return results;
  }

  private CaseResult result(Path folder) throws IOException {
    String name = String.valueOf(folder.getFileName());
    Path file = folder.resolve(ExpectedCase.NAME);
    String shown = notice.pack().shown(FOLDER + "/" + name + "/" + ExpectedCase.NAME);
    if (!Files.isRegularFile(file)) {
      return new CaseResult(name, "", "", List.of(CaseTrouble.NO_EXPECTATION.at(shown, 1, 1)));
    }
    ExpectedCase expected = ExpectedCase.of(shown, Files.readString(file, StandardCharsets.UTF_8));
    try {
      Optional<Survey> survey = survey(folder, expected);
      if (survey.isPresent()) {
        surveyed.accept(name, survey.get());
        new CaseComparison(expected, survey.get()).compare();
      }
    } catch (PackException broken) {
      expected.problems().addAll(broken.problems());
    }
    return new CaseResult(
        name,
        expected.about("zh").orElse(""),
        expected.about("en").orElse(""),
        expected.problems());
  }

  private Optional<Survey> survey(Path folder, ExpectedCase expected) throws IOException {
    CampaignFile settings = CampaignFile.in(folder);
    Optional<LocalDate> asOf = expected.asOf().or(settings::asOf);
    if (asOf.isEmpty()) {
      expected.add(expected.root(), CaseTrouble.NO_DAY);
    }
    if (!expected.problems().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Surveyor.survey(
            new Request(
                    folder,
                    settings.appliedTo(notice),
                    settings.root(),
                    Set.of(folder.resolve(ExpectedCase.NAME)),
                    asOf.orElseThrow(),
                    settings.limits(),
                    1,
                    catalog,
                    Progress.SILENT)
                .with(settings.weights(notice))));
  }
}
