package org.linli.publish;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The names that are taken in one folder. Names of units may come out alike once they are {@link
 * OutputName safe}: characters that no file may have become one and the same, and long ones are
 * cut. For one thread.
 */
public final class OutputNames {
  private final Set<String> taken = new HashSet<>();

  /**
   * Takes a name, with a number behind it if it is taken; compared without case, as some file
   * systems do.
   */
  public String free(String name) {
    String free = name;
    for (int n = 2; !taken.add(free.toLowerCase(Locale.ROOT)); n++) {
      free = name + "-" + n;
    }
    return free;
  }
}
