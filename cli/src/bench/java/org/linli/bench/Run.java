package org.linli.bench;

import java.nio.file.Path;

/**
 * What one run of a program took.
 *
 * @param exit its exit code
 * @param wall seconds from its start to its end
 * @param cpu seconds of user and system time, of all its threads
 * @param peak the most memory it had resident, in MiB; 0 where the system does not tell
 * @param folder holds {@code out} and {@code err} and whatever it wrote
 */
record Run(int exit, double wall, double cpu, double peak, Path folder) {
  Path out() {
    return folder.resolve("out");
  }
}
