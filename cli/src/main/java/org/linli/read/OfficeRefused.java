package org.linli.read;

import java.io.IOException;

/** An office file that is not opened, or not read to its end: it is beyond what is safe to read. */
public final class OfficeRefused extends IOException {
  private static final long serialVersionUID = 1L;

  /** Refuses for a reason, one word in kebab-case. */
  public OfficeRefused(String reason) {
    super(reason);
  }

  /** Returns the reason, one word in kebab-case. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
