package org.linli.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.linli.check.RuleCatalog;
import org.linli.fuzz.Law;

/**
 * A campaign's own {@code linli.yaml} and its roster, whatever their bytes: they are read, or
 * refused with places that are in the file. The roster begins behind the first NUL.
 */
public final class SettingsLaw implements Law {
  private static final RuleCatalog CATALOG = RuleCatalog.standard();
  private static final Packs PACKS = Packs.builtIn().knowing(CATALOG.ids());

  private final Path folder = folder();

  @Override
  public void holds(byte[] input) throws IOException {
    int nul = 0;
    while (nul < input.length && input[nul] != 0) {
      nul++;
    }
    Files.write(folder.resolve("linli.yaml"), java.util.Arrays.copyOf(input, nul));
    Files.write(
        folder.resolve("roster.csv"),
        java.util.Arrays.copyOfRange(input, Math.min(nul + 1, input.length), input.length));
    try {
      CampaignFile file = CampaignFile.in(folder);
      assertThat(file.stated()).isNotEmpty();
      assertThat(file.limits().files()).isPositive();
      assertThat(file.rules(CATALOG.ids())).isNotNull();
      assertThat(file.suppressions(CATALOG.ids())).isNotNull();
      Notice notice = file.load(PACKS);
      assertThat(notice.root().flatMap(notice.roster()::unit)).isPresent();
      assertThat(file.weights(notice).all()).allMatch(weight -> weight.points().signum() > 0);
    } catch (PackException refused) {
      assertThat(refused.problems()).isNotEmpty();
      assertThat(refused.problems())
          .allMatch(problem -> problem.line() >= 1 && problem.column() >= 1)
          .allMatch(problem -> problem.line() <= input.length + 2);
    }
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("linli-settings");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
