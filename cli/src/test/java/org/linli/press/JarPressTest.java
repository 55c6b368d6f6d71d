package org.linli.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What becomes of a jar. */
class JarPressTest {
  private static final LocalDateTime MADE = LocalDateTime.of(2026, 11, 1, 8, 30);

  @TempDir private Path folder;
  private Path jar;

  @BeforeEach
  void a_jar_of_all_kinds() throws IOException {
    jar = folder.resolve("程序.jar");
    write(jar);
  }

  private static void write(Path jar) throws IOException {
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      put(out, "META-INF/MANIFEST.MF", "Manifest-Version: 1.0\n".getBytes(StandardCharsets.UTF_8));
      for (Class<?> type : Closures.class.getNestMembers()) {
        put(out, file(type), bytes(type));
      }
      put(out, file(CommandLine.Option.class), bytes(CommandLine.Option.class));
      put(out, file(JarFile.class), bytes(JarFile.class));
      put(out, "templates/说明.txt", "原样".getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void put(ZipOutputStream out, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(MADE);
    out.putNextEntry(entry);
    out.write(bytes);
    out.closeEntry();
  }

  private static String file(Class<?> type) {
    return type.getName().replace('.', '/') + ".class";
  }

  private static byte[] bytes(Class<?> type) throws IOException {
    try (InputStream in = type.getResourceAsStream("/" + file(type))) {
      return in.readAllBytes();
    }
  }

  @Test
  void what_is_no_class_of_ours_stays_as_it_is_and_where_it_is() throws IOException {
    List<String> before = names();
    JarPress.main(new String[] {jar.toString()});
    assertThat(names()).startsWith(before.toArray(String[]::new));
    try (JarFile pressed = new JarFile(jar.toFile())) {
      assertThat(content(pressed, "templates/说明.txt"))
          .isEqualTo("原样".getBytes(StandardCharsets.UTF_8));
      assertThat(content(pressed, file(JarFile.class))).isEqualTo(bytes(JarFile.class));
    }
  }

  @Test
  void closures_stand_at_the_end_with_the_time_of_their_host() throws IOException {
    int before = names().size();
    JarPress.main(new String[] {jar.toString()});
    assertThat(names().stream().skip(before).toList())
        .hasSizeGreaterThan(20)
        .allMatch(name -> name.startsWith("org/linli/press/Closures") && name.contains("$$Closure"))
        .doesNotHaveDuplicates();
    try (JarFile pressed = new JarFile(jar.toFile())) {
      assertThat(pressed.stream().map(ZipEntry::getTimeLocal)).containsOnly(MADE);
    }
  }

  @Test
  void classes_of_ours_and_old_ones_are_made_anew() throws IOException {
    JarPress.main(new String[] {jar.toString()});
    try (JarFile pressed = new JarFile(jar.toFile())) {
      assertThat(content(pressed, file(Closures.class))).isNotEqualTo(bytes(Closures.class));
      assertThat(content(pressed, file(CommandLine.Option.class)))
          .isEqualTo(OldClass.renewed(bytes(CommandLine.Option.class)));
    }
  }

  @Test
  void the_same_jar_gives_the_same_bytes_and_nothing_else_is_left() throws IOException {
    JarPress.main(new String[] {jar.toString()});
    byte[] first = Files.readAllBytes(jar);
    write(jar);
    JarPress.main(new String[] {jar.toString()});
    assertThat(jar).hasBinaryContent(first);
    assertThat(folder).isDirectoryContaining(jar::equals);
    assertThat(folder.toFile().list()).hasSize(1);
  }

  private List<String> names() throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream().map(JarEntry::getName).toList();
    }
  }

  private static byte[] content(JarFile file, String name) throws IOException {
    try (InputStream in = file.getInputStream(file.getEntry(name))) {
      return in.readAllBytes();
    }
  }
}
