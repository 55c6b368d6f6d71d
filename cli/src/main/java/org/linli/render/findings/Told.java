package org.linli.render.findings;

import java.util.Optional;
import org.linli.finding.Finding;

/**
 * A finding as a run tells it.
 *
 * @param finding what was found
 * @param fingerprint by which it is recognized from run to run, see {@link
 *     org.linli.finding.Fingerprints}
 * @param standing whether it counts
 * @param reason why it was suppressed; empty for others
 */
public record Told(
    Finding finding, String fingerprint, Standing standing, Optional<String> reason) {

  /** Whether a finding counts. */
  public enum Standing {
    /** It counts. */
    OPEN,
    /** It was there when the baseline was written. */
    BASELINED,
    /** The campaign's linli.yaml accepts it. */
    SUPPRESSED;

    /** Returns the word used in outputs, as {@code baselined}. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
