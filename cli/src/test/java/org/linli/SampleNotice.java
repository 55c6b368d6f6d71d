package org.linli;

import java.nio.file.Path;
import org.linli.notice.Notice;
import org.linli.notice.Packs;

/** The built-in notice that tests read campaigns by. */
public final class SampleNotice {
  private static final Notice JIANGXI = Packs.builtIn().load("jiangxi-2021", Path.of(""));

  private SampleNotice() {}

  /** Returns 赣民办字〔2021〕33号, with its roster. */
  public static Notice jiangxi() {
    return JIANGXI;
  }
}
