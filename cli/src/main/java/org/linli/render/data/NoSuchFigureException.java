package org.linli.render.data;

import java.util.List;
import java.util.Optional;

/** A path leads to no figure of report.json. Says how far it leads, and where one could go. */
public final class NoSuchFigureException extends Exception {
  private static final long serialVersionUID = 1L;

  /** What is wrong with a path. */
  public enum Trouble {
    /** A part of it is not there. */
    UNKNOWN,
    /** A part of it means several things. */
    AMBIGUOUS,
    /** It leads to figures, not to one. */
    NOT_ONE,
    /** It leads to a text. */
    NO_FIGURE
  }

  private final Trouble trouble;
  private final String before;
  private final String part;
  private final transient Optional<String> near;
  private final transient List<String> choices;

  NoSuchFigureException(
      Trouble trouble, String before, String part, Optional<String> near, List<String> choices) {
    super(before + " " + part);
    this.trouble = trouble;
    this.before = before;
    this.part = part;
    this.near = near;
    this.choices = List.copyOf(choices);
  }

  /** Returns what is wrong. */
  public Trouble trouble() {
    return trouble;
  }

  /** Returns the part of the path that leads somewhere; empty text where none does. */
  public String before() {
    return before;
  }

  /** Returns the rest. */
  public String part() {
    return part;
  }

  /** Returns what may have been meant. */
  public Optional<String> near() {
    return near;
  }

  /** Returns how the path could go on. */
  public List<String> choices() {
    return choices;
  }
}
