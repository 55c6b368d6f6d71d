package org.linli.bench;

import java.io.IOException;
import java.nio.file.Path;

/** A province's campaign for those who measure a piece of the program alone. */
public final class SmallCampaign {
  private static final int UNITS = 10;

  private SmallCampaign() {}

  /** Writes it below a folder; about one row in a hundred does not count. */
  public static Path write(Path folder, int rows) throws IOException {
    Path campaign = folder.resolve("campaign");
    new CampaignWriter(WorkloadSet.PROVINCE, campaign).write(rows, UNITS);
    return campaign;
  }
}
