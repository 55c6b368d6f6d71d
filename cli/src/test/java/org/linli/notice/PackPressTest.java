package org.linli.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linli.model.Limits;

/** What the build makes of packs says what their YAML says, place by place. */
class PackPressTest {
  @TempDir private static Path pressed;

  static Stream<String> packs() throws IOException {
    PackPress.main(new String[] {pressed.toString()});
    try (Stream<Path> folders = Files.list(pressed.resolve("templates"))) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
    }
  }

  @Test
  void every_pack_and_what_it_extends_is_pressed() throws IOException {
    assertThat(packs()).containsAll(Packs.builtIn().ids()).contains("_shared");
  }

  @ParameterizedTest
  @MethodSource("packs")
  void it_holds_the_tree_of_its_text(String id) throws IOException {
    byte[] bytes =
        Files.readAllBytes(pressed.resolve("templates").resolve(id).resolve(PackFile.PRESSED));
    byte[] text = BuiltInPack.bytes(id + "/" + PackFile.NAME).orElseThrow();
    List<YamlNode> parsed = YamlTree.read(new String(text, StandardCharsets.UTF_8), Limits.DEFAULT);
    assertThat(PressedYaml.read(bytes, text).map(YamlNode.class::cast)).contains(parsed.get(0));
  }

  @ParameterizedTest
  @MethodSource("packs")
  void the_build_has_put_it_beside_the_text(String id) throws IOException {
    assertThat(BuiltInPack.bytes(id + "/" + PackFile.PRESSED).orElseThrow())
        .isEqualTo(
            Files.readAllBytes(pressed.resolve("templates").resolve(id).resolve(PackFile.PRESSED)));
  }

  @Test
  void beside_a_text_that_has_changed_it_is_no_use() {
    byte[] text = "id: one\nname: 甲\n".getBytes(StandardCharsets.UTF_8);
    YamlMap root = PackFile.map("notice.yaml", "id: one\nname: 甲\n", new Problems());
    byte[] bytes = PressedYaml.press(text, root);
    byte[] changed = "id: one\nname: 乙\n".getBytes(StandardCharsets.UTF_8);
    assertThat(PressedYaml.read(bytes, text)).contains(root);
    assertThat(PressedYaml.read(bytes, changed)).isEmpty();
  }
}
