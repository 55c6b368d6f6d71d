package org.linli.example;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.linli.check.RuleCatalog;
import org.linli.compile.Progress;
import org.linli.compile.Request;
import org.linli.compile.Survey;
import org.linli.compile.Surveyor;
import org.linli.model.Limits;
import org.linli.notice.Notice;
import org.linli.notice.Packs;
import org.linli.value.UnitCode;

/** Where the checked-in examples lie, and what the program makes of one. */
final class Examples {
  static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  static final Path JIANGXI = ROOT.resolve("examples/jiangxi-2021");
  static final Path MESSY = ROOT.resolve("examples/messy");
  static final Path PACK = ROOT.resolve("templates/jiangxi-2021");

  /** Made once for all tests. */
  static final ExampleProvince PROVINCE = new ExampleProvince(PACK);

  private Examples() {}

  /** Reads, checks and adds up an example as its linli.yaml asks. */
  static Survey survey(Path folder, String root) throws IOException {
    RuleCatalog catalog = RuleCatalog.standard();
    Notice notice = Packs.builtIn().knowing(catalog.ids()).load("jiangxi-2021", folder);
    return Surveyor.survey(
        new Request(
            folder,
            notice,
            Optional.of(new UnitCode(root)),
            Set.of(),
            LocalDate.of(2021, 10, 31),
            Limits.DEFAULT,
            2,
            catalog,
            Progress.SILENT));
  }
}
