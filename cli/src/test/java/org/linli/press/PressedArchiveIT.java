package org.linli.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** The program's archive as the build leaves it. */
class PressedArchiveIT {
  private static final Path JAR = Path.of(System.getProperty("linli.jar"));

  @Test
  void java_proves_every_class_that_was_pressed() throws Exception {
    List<String> classes = names("org/linli/", "picocli/");
    assertThat(classes).anyMatch(name -> name.contains("$$Closure")).hasSizeGreaterThan(2000);
    try (URLClassLoader program =
        new URLClassLoader(new URL[] {JAR.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
      for (String name : classes) {
        // To ask for its methods has them proved; nothing is run.
        assertThat(Class.forName(name, false, program).getDeclaredMethods()).isNotNull();
      }
    }
  }

  @Test
  void the_press_itself_does_not_ship() throws IOException {
    assertThat(names("org/linli/press/", "org/objectweb/")).isEmpty();
  }

  private static List<String> names(String... folders) throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      return jar.stream()
          .map(entry -> entry.getName())
          .filter(name -> name.endsWith(".class"))
          .filter(name -> List.of(folders).stream().anyMatch(name::startsWith))
          .map(name -> name.substring(0, name.length() - 6).replace('/', '.'))
          .toList();
    }
  }
}
