package org.linli.cli;

import static org.linli.cli.Arguments.optionalPosition;

import java.util.List;
import org.linli.render.data.Schemas;

/** Prints the JSON Schema of a file that the program reads or writes. */
final class SchemaCommand extends Command {
  String name = "";

  SchemaCommand() {
    super("schema");
  }

  @Override
  void declare(Arguments arguments) {
    arguments.text(
        optionalPosition().paramLabel("NAME").descriptionKey("option.schema"),
        given -> name = given);
  }

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
