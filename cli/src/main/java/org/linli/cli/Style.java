package org.linli.cli;

import org.linli.finding.Severity;
import org.linli.render.findings.Paint;

/** Colours on a terminal, or none. */
enum Style implements Paint {
  PLAIN,
  COLOURED;

  private static final String ESCAPE = "\u001b[";

  String bold(String text) {
    return wrapped("1", text);
  }

  String dim(String text) {
    return wrapped("2", text);
  }

  String good(String text) {
    return wrapped("32", text);
  }

  String bad(String text) {
    return wrapped("31", text);
  }

  String careful(String text) {
    return wrapped("33", text);
  }

  @Override
  public String heading(String text) {
    return bold(text);
  }

  @Override
  public String aside(String text) {
    return dim(text);
  }

  @Override
  public String severity(Severity severity, String text) {
    return switch (severity) {
      case ERROR -> bad(text);
      case WARNING -> careful(text);
      case INFO -> dim(text);
    };
  }

  private String wrapped(String code, String text) {
    return this == PLAIN ? text : ESCAPE + code + "m" + text + ESCAPE + "0m";
  }
}
