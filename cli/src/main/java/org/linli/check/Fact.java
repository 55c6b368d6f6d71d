package org.linli.check;

/**
 * One thing that a rule's message names.
 *
 * @param name as the message template writes it between braces
 * @param text what stands in its place
 */
public record Fact(String name, String text) {
  /** Returns a fact; anything but text is written by its own {@code toString}. */
  public static Fact fact(String name, Object what) {
    return new Fact(name, what.toString());
  }
}
