package org.linli.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.linli.render.workbook.BulkSheet;

/** P6: a sheet of the whole country's activities against POI's streaming workbook, cpu. */
final class SheetAgainstPoi implements Goal {
  private static final Bound BOUND = Bound.atMost(0.5);

  @Override
  public String id() {
    return "P6";
  }

  @Override
  public List<Line> measure(Ground ground) throws IOException {
    int rows = WorkloadSet.NATIONAL.rows(ground.settings().scale());
    List<Entrant> entrants =
        List.of(
            new Writing(ground, "linli's sheet", BulkSheet.class, rows),
            new Writing(ground, "POI SXSSF", StreamedSheet.class, rows));
    Figures cells = Figures.ofLines(List.of("cells=" + (long) rows * BulkSheet.COLUMNS));
    Contest contest = Contest.of(ground.settings(), id(), entrants, cells);
    String measure = "sheet of " + rows + " × 12 cells / POI SXSSF, cpu";
    return List.of(Line.of(id(), measure, BOUND, contest.ratio(0, 1, Run::cpu), contest, 0, 1));
  }

  /** A Java of its own that writes the sheet. */
  private record Writing(Ground ground, String name, Class<?> main, int rows) implements Entrant {
    @Override
    public Program program(Path folder) {
      return ground.java(
          name, main, folder.resolve("sheet.xlsx").toString(), Integer.toString(rows));
    }

    @Override
    public Figures figures(Run run) throws IOException {
      if (run.exit() != 0) {
        throw new IOException("exit code " + run.exit() + ", see " + run.folder().resolve("err"));
      }
      return Figures.ofLines(List.of("cells=" + cells(run.folder().resolve("sheet.xlsx"))));
    }

    /** Counts the cells of the first sheet: each begins with {@code <c } and its place. */
    private static long cells(Path book) throws IOException {
      try (ZipFile zip = new ZipFile(book.toFile())) {
        ZipEntry sheet = zip.getEntry("xl/worksheets/sheet1.xml");
        if (sheet == null) {
          throw new IOException("no sheet in " + book);
        }
        long cells = 0;
        byte[] buffer = new byte[1 << 16];
        int last = 0;
        int before = 0;
        try (InputStream in = zip.getInputStream(sheet)) {
          for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            for (int i = 0; i < count; i++) {
              cells += before == '<' && last == 'c' && buffer[i] == ' ' ? 1 : 0;
              before = last;
              last = buffer[i];
            }
          }
        }
        return cells;
      }
    }
  }
}
