package org.linli.discover;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.linli.fuzz.Law;
import org.linli.publish.OutputName;
import org.linli.value.Text;

/**
 * Whatever a folder is called, it is read; whatever a file is to be about, its name is one that
 * every file system takes.
 */
public final class NameLaw implements Law {
  private static final Path FOLDER = folder();

  /** What a name must leave room for: a number and an ending. */
  private static final String BEHIND = "-12.docx";

  @Override
  public void holds(byte[] input) throws IOException {
    String text = new String(input, UTF_8).replace('\uFFFD', '\uD83D');
    folderName(text);
    outputName(OutputName.of(text));
  }

  private static void folderName(String text) {
    FolderName name = FolderName.of(text);
    assertThat(name.whole()).isEqualTo(Text.clean(text));
    assertThat(name.name().or(() -> name.code().map(Object::toString))).isPresent();
    assertThat(name.guess()).isNotNull();
    name.ownCode().ifPresent(own -> assertThat(own.code()).isPresent());
  }

  private static void outputName(String name) throws IOException {
    assertThat(name).isNotEmpty().doesNotStartWith(".").doesNotEndWith(".").doesNotEndWith(" ");
    assertThat(name).doesNotContainPattern("[/\\\\:*?\"<>|\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");
    assertThat(Normalizer.isNormalized(name, Normalizer.Form.NFC)).isTrue();
    assertThat(name.codePointCount(0, name.length())).isLessThanOrEqualTo(121);
    assertThat(OutputName.of(name)).as("named again").isEqualTo(name);
    Path file = Files.createFile(FOLDER.resolve(name + BEHIND));
    Files.delete(file);
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("linli-names");
    } catch (IOException failed) {
      throw new java.io.UncheckedIOException(failed);
    }
  }
}
