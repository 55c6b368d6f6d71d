package org.linli.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What every goal is measured with: the settings, the campaigns, and the programs. */
record Ground(Settings settings, Workloads workloads) {
  /** Starts as fast as Java can: what the launcher of linli has for short runs. */
  private static final List<String> QUICK =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-Xshare:auto",
          "-Dfile.encoding=UTF-8",
          "-Djava.awt.headless=true");

  /** Returns the version that is measured. */
  Program linli() {
    return new Program("linli", settings.launcher(), Map.of());
  }

  /** Returns the version that it is compared with, where one was named. */
  Optional<Program> other() {
    return settings.other().map(command -> new Program("other", command, Map.of()));
  }

  /** Returns a class of this program in a Java of its own, on the class path of this one. */
  Program java(String name, Class<?> main, String... arguments) {
    return java(name, System.getProperty("java.class.path"), List.of(), main, arguments);
  }

  /** Returns a class in a Java of its own. */
  Program java(
      String name, String classPath, List<String> options, Class<?> main, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(QUICK);
    command.addAll(options);
    command.addAll(List.of("-cp", classPath, main.getName()));
    return new Program(name, command, Map.of()).with(arguments);
  }

  /** Returns both versions' checks of a campaign, the measured one first. */
  List<Entrant> checks(Workload workload) {
    List<Entrant> checks = new ArrayList<>();
    checks.add(new CheckRun(linli(), workload));
    other().ifPresent(other -> checks.add(new CheckRun(other, workload)));
    return checks;
  }

  Workload workload(WorkloadSet set) throws IOException {
    return workloads.of(set);
  }

  /** Returns whether a command of the measured version knows an option. */
  boolean knows(String option, String command) throws IOException {
    Run help =
        Launch.of(linli().with(command, "--help"), settings.work().resolve("runs").resolve("help"));
    return java.nio.file.Files.readString(help.out()).contains(option);
  }
}
