package org.linli.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.linli.cli.settings.Setting;
import org.linli.cli.settings.Settings;
import org.linli.notice.PackException;
import org.linli.render.findings.Language;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The program's entry: one command line in, one exit code out. */
public final class Main extends Program {
  /** Java gives the commonest reasons no words of the system's, only classes of their own. */
  private static final Map<Class<?>, String> REASONS =
      Map.of(
          AccessDeniedException.class, "Permission denied",
          NoSuchFileException.class, "No such file or directory",
          FileAlreadyExistsException.class, "File exists",
          DirectoryNotEmptyException.class, "Directory not empty");

  private Main() {}

  /** Returns the program with all its commands. */
  static CommandLine program() {
    return new Main().line();
  }

  @Override
  List<Command> below() {
    return List.of(
        new CompileCommand(),
        new CheckCommand(),
        new StatusCommand(),
        new TraceCommand(),
        new FixCommand(),
        new InitCommand(),
        new FormCommand(),
        new ImportCommand(),
        new RulesCommand(),
        new ExplainCommand(),
        new NoticesCommand(),
        new NoticeCommand(),
        new SchemaCommand(),
        new DiffCommand(),
        new ConfigCommand(),
        new CacheCommand(),
        new CompletionCommand(),
        new ManCommand());
  }

  /** Runs one command line and ends the process with its {@link ExitCode}. */
  public static void main(String[] arguments) {
    if (ProgramVersion.isAllThatIsAsked(arguments)) {
      // Scripts ask for it often, and it needs neither a clock nor a command line taken apart.
      // What standard output does not take goes the usual way, which tells of it.
      System.out.println(ProgramVersion.sentence());
      if (!System.out.checkError()) {
        return;
      }
    }
    Shell shell =
        new Shell(
            new PrintWriter(
                new OutputStreamWriter(new StandardOutput(), StandardCharsets.UTF_8), false),
            new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true),
            System.getenv(),
            Path.of("").toAbsolutePath(),
            () -> LocalDate.now(ZoneId.systemDefault()),
            Instant::now,
            ZoneId::systemDefault,
            System.in,
            System.getenv().getOrDefault("LINLI_TERMINAL", ""));
    RunLog log = new RunLog(shell);
    Runtime.getRuntime().addShutdownHook(new Thread(log::cutOff));
    System.exit(run(log, arguments));
  }

  /** Runs one command line in these surroundings and returns an {@link ExitCode}'s number. */
  static int run(Shell shell, String... arguments) {
    return run(new RunLog(shell), arguments);
  }

  private static int run(RunLog log, String... arguments) {
    Shell shell = log.shell();
    int number = unflushed(log, arguments);
    shell.err().flush();
    return shell.out().checkError() ? unwritten(shell, number, arguments) : number;
  }

  /** What was told to nobody is no success. */
  private static int unwritten(Shell shell, int number, String... arguments) {
    Settings settings = Settings.of(shell.environment(), program().getCommandSpec());
    Language language = Languages.of(arguments, shell.environment(), settings);
    shell.err().println(new Messages(language).text("environment.stdout"));
    shell.err().flush();
    return Math.max(number, ExitCode.ENVIRONMENT.number());
  }

  private static int unflushed(RunLog log, String... arguments) {
    Shell shell = log.shell();
    if (!runnable(shell, arguments)) {
      return ExitCode.ENVIRONMENT.number();
    }
    CommandLine line = line(shell, arguments);
    Settings settings = Settings.of(shell.environment(), line.getCommandSpec());
    Messages messages = new Messages(Languages.of(arguments, shell.environment(), settings));
    furnish(line, shell, messages, settings);
    log.follow(line);
    return log.ended(executed(line, shell, messages, arguments), messages);
  }

  private static int executed(
      CommandLine line, Shell shell, Messages messages, String... arguments) {
    try {
      return line.execute(arguments);
    } catch (OutOfMemoryError full) {
      // By now nothing holds what filled the memory.
      long most = Runtime.getRuntime().maxMemory() >> 20;
      shell.err().println(messages.text("environment.memory", most));
      return ExitCode.ENVIRONMENT.number();
    }
  }

  /**
   * Putting all commands together is a tenth of the work of a small check, so the five that are run
   * again and again stand alone. The user's own file may speak of any command, so with one there
   * all are needed.
   */
  private static CommandLine line(Shell shell, String... arguments) {
    String name = arguments.length == 0 ? "" : arguments[0];
    if (!CampaignCommand.NAMES.contains(name)) {
      return program();
    }
    Prelude.begin(shell.folder(), arguments);
    return Settings.areWritten(shell.environment())
        ? program()
        : new Program().line().addSubcommand(CampaignCommand.named(name).orElseThrow().line());
  }

  /**
   * Without a UTF-8 locale this Java cannot open a file with a Chinese name, and no option of its
   * own helps.
   */
  private static boolean runnable(Shell shell, String... arguments) {
    String encoding = System.getProperty("sun.jnu.encoding", "UTF-8");
    if (encoding.equalsIgnoreCase("UTF-8")) {
      return true;
    }
    Language language = Languages.of(arguments, shell.environment(), Settings.none());
    shell.err().println(new Messages(language).text("environment.encoding", encoding));
    return false;
  }

  private static void furnish(CommandLine line, Shell shell, Messages messages, Settings settings) {
    line.setHelpFactory((command, colours) -> help(line, command, colours, messages));
    line.setDefaultValueProvider(settings);
    line.setOut(shell.out()).setErr(shell.err());
    line.setUsageHelpAutoWidth(false).setUsageHelpWidth(100);
    line.setParameterExceptionHandler((trouble, words) -> misused(trouble, messages, settings));
    line.setExecutionExceptionHandler((trouble, at, parsed) -> ended(trouble, at, shell, messages));
    surround(line, shell, messages, settings);
  }

  /** Nothing but help needs all the words. */
  private static Help help(
      CommandLine line, CommandSpec command, Help.ColorScheme colours, Messages messages) {
    line.setResourceBundle(messages.bundle());
    return new Help(command, colours);
  }

  private static void surround(
      CommandLine line, Shell shell, Messages messages, Settings settings) {
    if (line.getCommand() instanceof Command command) {
      command.surround(shell, messages, settings);
    }
    line.getSubcommands().values().forEach(sub -> surround(sub, shell, messages, settings));
  }

  private static int misused(ParameterException trouble, Messages messages, Settings settings) {
    CommandLine at = trouble.getCommandLine();
    String reason = new Misuse(messages).said(trouble);
    at.getErr().println(messages.text("usage.wrong", reason));
    tellSettings(reason, at, settings, messages);
    at.getErr().println(messages.text("usage.help", at.getCommandSpec().qualifiedName()));
    return ExitCode.USAGE.number();
  }

  /** The value that is wrong need not stand on the command line: says which setting it may be. */
  private static void tellSettings(
      String reason, CommandLine at, Settings settings, Messages messages) {
    for (Setting setting : settings.inForce(at.getCommandSpec())) {
      String value = setting.value().orElse("");
      if (reason.contains(value)) {
        at.getErr().println(messages.text("usage.setting", setting.name(), value, setting.place()));
      }
    }
  }

  private static int ended(Exception trouble, CommandLine at, Shell shell, Messages messages) {
    if (at.getCommand() instanceof Command command && command.common.debug) {
      trouble.printStackTrace(shell.err());
    }
    if (trouble instanceof UsageException) {
      shell.err().println(messages.text("usage.wrong", reason(trouble)));
      if (at.getCommand() instanceof Command command) {
        tellSettings(reason(trouble), at, command.settings(), messages);
      }
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

  private static String why(FileSystemException trouble) {
    String known = REASONS.getOrDefault(trouble.getClass(), trouble.getClass().getSimpleName());
    return Objects.requireNonNullElse(trouble.getReason(), known);
  }

  /** Says why in the words of the deepest cause that has any. */
  static String reason(Throwable trouble) {
    Throwable deepest = trouble;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    if (deepest instanceof FileSystemException file) {
      return file.getFile() + ": " + why(file);
    }
    return Objects.requireNonNullElse(deepest.getMessage(), deepest.getClass().getSimpleName());
  }
}
