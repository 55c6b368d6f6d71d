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
    return new String[] {"linli " + number()};
  }

  /** Returns the version, as {@code 0.1.0}. */
  static String number() {
    return property("version");
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
