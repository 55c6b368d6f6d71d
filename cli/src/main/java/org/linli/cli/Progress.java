package org.linli.cli;

import java.io.PrintWriter;
import java.util.Locale;

/** A bar on the terminal's last line while units are read; nothing at all where nobody looks. */
final class Progress implements org.linli.compile.Progress {
  private static final int BAR = 30;

  private final PrintWriter err;
  private final Messages messages;
  private int shown = -1;

  Progress(PrintWriter err, Messages messages) {
    this.err = err;
    this.messages = messages;
  }

  @Override
  public synchronized void read(int done, int all) {
    int percent = all == 0 ? 100 : (int) (100L * done / all);
    if (percent != shown) {
      shown = percent;
      int full = BAR * percent / 100;
      line(
          messages.text("progress.reading")
              + " "
              + "█".repeat(full)
              + "░".repeat(BAR - full)
              + String.format(Locale.ROOT, " %3d%%", percent));
    }
  }

  @Override
  public synchronized void writing(String file) {
    line(messages.text("progress.writing", file));
  }

  @Override
  public synchronized void done() {
    line("");
  }

  private void line(String text) {
    err.print("\r\u001b[K" + text);
    err.flush();
  }
}
