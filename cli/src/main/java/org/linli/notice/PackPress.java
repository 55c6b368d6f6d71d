package org.linli.notice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A step of the build: puts {@link PressedYaml} beside the notice.yaml of each pack that ships with
 * the program. Without it the program reads the YAML, with the same result.
 */
public final class PackPress {
  private PackPress() {}

  /**
   * Writes the files.
   *
   * @param folder one: that of the classes, into whose {@code templates/} they go
   * @throws IOException if one cannot be written
   */
  public static void main(String[] folder) throws IOException {
    for (String id : Packs.builtIn().ids()) {
      Problems problems = new Problems();
      PackLayers layers = new PackLoader(problems).layers(new BuiltInPack(id));
      problems.stopIfAny();
      for (PackFile file : layers.files()) {
        press(file, Path.of(folder[0], "templates", file.pack().id()));
      }
    }
  }

  private static void press(PackFile file, Path folder) throws IOException {
    byte[] text =
        BuiltInPack.bytes(file.pack().id() + "/" + PackFile.NAME)
            .orElseThrow(() -> new IllegalStateException(file.name()));
    Files.createDirectories(folder);
    Files.write(folder.resolve(PackFile.PRESSED), PressedYaml.press(text, file.root()));
  }
}
