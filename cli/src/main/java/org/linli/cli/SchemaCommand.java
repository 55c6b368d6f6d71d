package org.linli.cli;

import java.util.List;
import org.linli.render.data.Schemas;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** Prints the JSON Schema of a file that the program reads or writes. */
@CommandLine.Command(name = "schema")
final class SchemaCommand extends Command {
  @Parameters(arity = "0..1", paramLabel = "NAME", descriptionKey = "option.schema")
  String name = "";

  @Override
  ExitCode execute() {
    List<String> names = Schemas.names();
    if (name.isEmpty()) {
      names.forEach(this::result);
      return ExitCode.CLEAN;
    }
    if (!names.contains(name)) {
      throw new UsageException(
          text("usage.schema", name, String.join(", ", names), near(name, names)));
    }
    // That of notice.yaml knows the rules, so that an editor completes their ids.
    String schema = name.equals("notice") ? RuleWords.schema() : Schemas.text(name).orElseThrow();
    result(schema.strip());
    return ExitCode.CLEAN;
  }
}
