package org.linli.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the program. */
final class ProgramVersion implements IVersionProvider {
  private static final String FILE = "linli-version.properties";

  @Override
  public String[] getVersion() {
    return new String[] {sentence()};
  }

  /** Returns whether a command line asks for nothing else. */
  static boolean isAllThatIsAsked(String... arguments) {
    return arguments.length == 1 && (arguments[0].equals("--version") || arguments[0].equals("-V"));
  }

  /** Returns what the program says of its version, as {@code linli 0.1.0}. */
  static String sentence() {
    return "linli " + number();
  }

  /**
   * Returns the version, as {@code 0.1.0}: what the jar's manifest says, which Java knows already,
   * so that the jar need not be opened for it.
   */
  static String number() {
    String stated = ProgramVersion.class.getPackage().getImplementationVersion();
    return stated == null ? property("version") : stated;
  }

  /** Returns the day of the release, as {@code 2026-11-01}. */
  static String day() {
    return property("released").substring(0, 10);
  }

  private static String property(String key) {
    var properties = new Properties();
    try (var in = ProgramVersion.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IOException("not in the program: " + FILE);
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return properties.getProperty(key);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
