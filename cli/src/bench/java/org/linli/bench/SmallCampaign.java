package org.linli.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** A province's campaign for those who measure a piece of the program alone. */
public final class SmallCampaign {
  private static final int UNITS = 10;

  private SmallCampaign() {}

  /** Writes it among the workloads and returns its folder; one row in a hundred does not count. */
  public static Path ofRows(int rows) {
    Path campaign = Settings.ofSystem().work().resolve("workloads").resolve("small");
    try {
      Workloads.delete(campaign);
      new CampaignWriter(WorkloadSet.PROVINCE, campaign).write(rows, UNITS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return campaign;
  }
}
