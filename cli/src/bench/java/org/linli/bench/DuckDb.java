package org.linli.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import org.duckdb.DuckDBDriver;

/**
 * DuckDB made ready to start quickly. Its driver unpacks a library of 70 MB each time it starts;
 * here that is done once, so that it is not what is measured.
 *
 * @param classPath the driver's classes without the libraries, and this program's
 * @param libraries the folder with the library for this machine
 */
record DuckDb(String classPath, Path libraries) {
  private static final String LIBRARY = "libduckdb_java.so_";

  /** Unpacks the driver into a folder, unless that has been done. */
  static DuckDb in(Path work) throws IOException {
    Path jar = home(DuckDBDriver.class);
    Path folder = work.resolve(String.valueOf(jar.getFileName()).replaceAll("\\.jar$", ""));
    Path classes = folder.resolve("classes.jar");
    if (!Files.exists(classes)) {
      Files.createDirectories(folder);
      unpack(jar, folder);
    }
    String own = home(DuckDb.class).toString();
    return new DuckDb(own + java.io.File.pathSeparator + classes, folder);
  }

  /** Returns the driver's version. */
  static String version() {
    return String.valueOf(home(DuckDBDriver.class).getFileName())
        .replaceAll("^duckdb_jdbc-|\\.jar$", "");
  }

  private static void unpack(Path jar, Path folder) throws IOException {
    Path unfinished = folder.resolve("classes.part");
    try (JarFile all = new JarFile(jar.toFile());
        OutputStream file = Files.newOutputStream(unfinished);
        JarOutputStream classes = new JarOutputStream(file)) {
      Enumeration<JarEntry> entries = all.entries();
      while (entries.hasMoreElements()) {
        JarEntry entry = entries.nextElement();
        if (entry.getName().startsWith(LIBRARY)) {
          if (entry.getName().equals(LIBRARY + platform())) {
            Files.copy(
                all.getInputStream(entry), folder.resolve(System.mapLibraryName("duckdb_java")));
          }
        } else {
          classes.putNextEntry(new JarEntry(entry.getName()));
          all.getInputStream(entry).transferTo(classes);
          classes.closeEntry();
        }
      }
    }
    Files.move(unfinished, folder.resolve("classes.jar"));
  }

  private static String platform() {
    boolean mac = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");
    String processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    boolean arm = processor.equals("aarch64") || processor.equals("arm64");
    return (mac ? "macos" : "linux") + "_" + (arm ? "arm64" : "amd64");
  }

  /** Returns the jar or folder that a class came from. */
  private static Path home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
