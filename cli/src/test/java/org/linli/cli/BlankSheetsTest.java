package org.linli.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.render.data.Schemas;

/** The forms that {@code linli init} writes are right as they are: nothing stated yet. */
class BlankSheetsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"jiangxi-2021", "national-2021", "yubei-2021-145", "qinghai-2022"})
  void an_editor_that_knows_the_schema_has_nothing_to_say_of_a_blank_sheet(String notice)
      throws Exception {
    var run = InProcess.run(folder, Map.of(), "init", "c", "--notice", notice);
    assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.CLEAN);
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(Schemas.text("unit").orElseThrow());
    List<Path> sheets;
    try (Stream<Path> files = Files.walk(folder.resolve("c"))) {
      sheets = files.filter(file -> file.endsWith("unit.yaml")).limit(5).toList();
    }
    assertThat(sheets).isNotEmpty();
    for (Path sheet : sheets) {
      assertThat(schema.validate(Files.readString(sheet), InputFormat.YAML)).isEmpty();
    }
  }
}
