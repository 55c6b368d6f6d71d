package org.linli.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.linli.notice.PackException;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The program's entry: one command line in, one exit code out. */
@CommandLine.Command(
    name = "linli",
    versionProvider = ProgramVersion.class,
    subcommands = {
      CompileCommand.class,
      CheckCommand.class,
      StatusCommand.class,
      TraceCommand.class,
      InitCommand.class,
      RulesCommand.class,
      ExplainCommand.class,
      NoticesCommand.class,
      NoticeCommand.class,
      SchemaCommand.class,
      AutoComplete.GenerateCompletion.class
    })
public final class Main extends Command {
  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "option.version")
  @SuppressWarnings("UnusedVariable") // picocli prints the version when it meets the option
  private boolean version;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  /** Runs one command line and ends the process with its {@link ExitCode}. */
  public static void main(String[] arguments) {
    Shell shell =
        new Shell(
            new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), false),
            new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true),
            System.getenv(),
            Path.of("").toAbsolutePath(),
            () -> LocalDate.now(ZoneId.systemDefault()),
            System.in,
            System.getenv().getOrDefault("LINLI_TERMINAL", ""));
    System.exit(run(shell, arguments));
  }

  /** Runs one command line in these surroundings and returns an {@link ExitCode}'s number. */
  static int run(Shell shell, String... arguments) {
    Messages messages = new Messages(Languages.of(arguments, shell.environment()));
    int number =
        runnable(shell, messages)
            ? line(shell, messages).execute(arguments)
            : ExitCode.ENVIRONMENT.number();
    shell.out().flush();
    shell.err().flush();
    return number;
  }

  /**
   * Without a UTF-8 locale this Java cannot open a file with a Chinese name, and no option of its
   * own helps.
   */
  private static boolean runnable(Shell shell, Messages messages) {
    String encoding = System.getProperty("sun.jnu.encoding", "UTF-8");
    if (encoding.equalsIgnoreCase("UTF-8")) {
      return true;
    }
    shell.err().println(messages.text("environment.encoding", encoding));
    return false;
  }

  private static CommandLine line(Shell shell, Messages messages) {
    Main main = new Main();
    CommandLine line = new CommandLine(main);
    line.setResourceBundle(messages.bundle());
    line.setOut(shell.out()).setErr(shell.err());
    line.setUsageHelpAutoWidth(false).setUsageHelpWidth(100);
    line.setParameterExceptionHandler((trouble, words) -> misused(trouble, messages));
    line.setExecutionExceptionHandler((trouble, at, parsed) -> ended(trouble, at, shell, messages));
    surround(line, shell, messages);
    return line;
  }

  private static void surround(CommandLine line, Shell shell, Messages messages) {
    if (line.getCommand() instanceof Command command) {
      command.surround(shell, messages);
    }
    line.getSubcommands().values().forEach(sub -> surround(sub, shell, messages));
  }

  private static int misused(ParameterException trouble, Messages messages) {
    CommandLine at = trouble.getCommandLine();
    at.getErr().println(messages.text("usage.wrong", reason(trouble)));
    CommandLine.UnmatchedArgumentException.printSuggestions(trouble, at.getErr());
    at.getErr().println(messages.text("usage.help", at.getCommandSpec().qualifiedName()));
    return ExitCode.USAGE.number();
  }

  private static int ended(Exception trouble, CommandLine at, Shell shell, Messages messages) {
    if (at.getCommand() instanceof Command command && command.common.debug) {
      trouble.printStackTrace(shell.err());
    }
    if (trouble instanceof UsageException) {
      shell.err().println(messages.text("usage.wrong", reason(trouble)));
      return ExitCode.USAGE.number();
    }
    if (trouble instanceof PackException broken) {
      Campaigns.lines(broken, messages).forEach(shell.err()::println);
      return ExitCode.USAGE.number();
    }
    if (trouble instanceof EnvironmentException) {
      shell.err().println("linli: " + trouble.getMessage());
      return ExitCode.ENVIRONMENT.number();
    }
    if (trouble instanceof java.io.IOException || trouble instanceof java.io.UncheckedIOException) {
      shell.err().println(messages.text("environment.io", reason(trouble)));
      return ExitCode.ENVIRONMENT.number();
    }
    shell.err().println(messages.text("defect", ProgramVersion.number(), trouble.toString()));
    return ExitCode.DEFECT.number();
  }

  /** Says why in the words of the deepest cause that has any. */
  static String reason(Throwable trouble) {
    Throwable deepest = trouble;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    if (deepest instanceof FileSystemException file) {
      String why = file.getReason() == null ? deepest.getClass().getSimpleName() : file.getReason();
      return file.getFile() + ": " + why;
    }
    return Objects.requireNonNullElse(deepest.getMessage(), deepest.getClass().getSimpleName());
  }

  @Override
  ExitCode execute() {
    spec.commandLine().usage(shell().out());
    return ExitCode.CLEAN;
  }
}
