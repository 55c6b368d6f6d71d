package org.linli.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.IGetter;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Adds options and positions to a command by plain calls. Fields with picocli's annotations would
 * do the same, but to look them up by reflection cost each start more than all else that a command
 * line needs.
 */
final class Arguments {
  private final CommandSpec command;

  Arguments(CommandSpec command) {
    this.command = command;
  }

  /** Begins an option, by all its names. */
  static OptionSpec.Builder option(String name, String... more) {
    return OptionSpec.builder(name, more);
  }

  /** Begins what must stand on the command line without a name. */
  static PositionalParamSpec.Builder position() {
    return PositionalParamSpec.builder().arity("1").required(true);
  }

  /** Begins what must stand on the command line without a name, once or several times. */
  static PositionalParamSpec.Builder positions() {
    return PositionalParamSpec.builder().arity("1..*").required(true);
  }

  /** Begins what may stand on the command line without a name. */
  static PositionalParamSpec.Builder optionalPosition() {
    return PositionalParamSpec.builder().arity("0..1").required(false);
  }

  /** Adds an option that takes a text. */
  void text(OptionSpec.Builder option, Consumer<String> given) {
    add(option.type(String.class), new Given<>(given, null));
  }

  /** Adds a position for a text. */
  void text(PositionalParamSpec.Builder position, Consumer<String> given) {
    add(position.type(String.class), new Given<>(given, null));
  }

  /** Adds an option that takes a text each time that it is named. */
  void texts(OptionSpec.Builder option, Consumer<List<String>> given) {
    add(option.type(List.class).auxiliaryTypes(String.class), new Given<>(given, null));
  }

  /** Adds an option that takes a whole number. */
  void number(OptionSpec.Builder option, Consumer<Integer> given) {
    add(option.type(Integer.class), new Given<>(given, null));
  }

  /** Adds an option that takes a path. */
  void path(OptionSpec.Builder option, Consumer<Path> given) {
    add(option.type(Path.class), new Given<>(given, null));
  }

  /** Adds a position for a path. */
  void path(PositionalParamSpec.Builder position, Consumer<Path> given) {
    add(position.type(Path.class), new Given<>(given, null));
  }

  /** Adds an option that takes nothing: it is named or not. */
  void flag(OptionSpec.Builder option, Consumer<Boolean> given) {
    add(option.type(boolean.class), new Given<>(given, false));
  }

  /** Adds a position for one path or several. */
  void paths(PositionalParamSpec.Builder position, Consumer<List<Path>> given) {
    add(position.type(List.class).auxiliaryTypes(Path.class), new Given<>(given, null));
  }

  /** Adds a flag that picocli itself answers, as it prints the help. */
  void answered(OptionSpec.Builder flag) {
    command.addOption(flag.type(boolean.class).build());
  }

  private void add(OptionSpec.Builder option, Given<?> given) {
    command.addOption(option.getter(given).setter(given).build());
  }

  private void add(PositionalParamSpec.Builder position, Given<?> given) {
    command.addPositional(position.getter(given).setter(given).build());
  }

  /** What picocli reads and sets: it is handed on to the command, and kept for whoever asks. */
  private static final class Given<T> implements IGetter, ISetter {
    private final Consumer<T> receiver;
    private @Nullable Object value;

    Given(Consumer<T> receiver, @Nullable T usual) {
      this.receiver = receiver;
      this.value = usual;
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <V> @Nullable V get() {
      return (V) value;
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <V> @Nullable V set(@Nullable V given) {
      Object before = value;
      // Before it reads a command line picocli sets all to nothing; what holds then the command
      // knows.
      if (given != null) {
        value = given;
        receiver.accept((T) given);
      }
      return (V) before;
    }
  }
}
