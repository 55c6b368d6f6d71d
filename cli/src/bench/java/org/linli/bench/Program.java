package org.linli.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * A command and what it finds in its environment.
 *
 * @param name for people
 */
record Program(String name, List<String> command, Map<String, String> environment) {
  Program {
    command = List.copyOf(command);
    environment = Map.copyOf(environment);
  }

  /** Returns the command with more arguments. */
  Program with(String... arguments) {
    List<String> all = new ArrayList<>(command);
    Collections.addAll(all, arguments);
    return new Program(name, all, environment);
  }

  /** Returns linli's command with a heap limit, given the way its launcher takes it. */
  Program within(String heap) {
    return new Program(name, command, Map.of("LINLI_JAVA_OPTS", "-Xmx" + heap));
  }
}
