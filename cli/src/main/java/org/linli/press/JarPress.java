package org.linli.press;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/**
 * The last step of the build: writes the program's archive anew, with what its own classes leave to
 * be made at run time (closures, {@code equals} and {@code hashCode} of records) made already, and
 * with classes of a library that are too old to lie ready in the form of today's (decision 027).
 * The program does the same with and without this step. The same archive in gives the same out.
 */
public final class JarPress {
  private static final String OWN = "org/linli/";

  /** Whose classes are from before Java 6; Java keeps those of no such class ready. */
  private static final String OLD = "picocli/";

  private static final String CLASS = ".class";

  private JarPress() {}

  /**
   * Rewrites an archive in its place.
   *
   * @param archive one: that of the program
   * @throws IOException if it cannot be read or written
   */
  public static void main(String[] archive) throws IOException {
    Path jar = Path.of(archive[0]);
    Path pressed = jar.resolveSibling(jar.getFileName() + ".pressed");
    Archive whole = Archive.read(jar);
    press(whole);
    whole.write(pressed);
    Files.move(pressed, jar, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void press(Archive archive) {
    ClassPress press = new ClassPress();
    for (String name : archive.names()) {
      if (name.endsWith(CLASS) && name.startsWith(OWN)) {
        archive.replace(name, press.press(archive.get(name)));
      } else if (name.endsWith(CLASS) && name.startsWith(OLD)) {
        archive.replace(name, OldClass.renewed(archive.get(name)));
      }
    }
    press.closures().forEach((host, made) -> add(archive, host + CLASS, made));
  }

  private static void add(Archive archive, String host, Map<String, byte[]> closures) {
    archive.replace(host, NestMembers.added(archive.get(host), closures.keySet()));
    closures.forEach((name, bytes) -> archive.add(name + CLASS, bytes, host));
  }
}
