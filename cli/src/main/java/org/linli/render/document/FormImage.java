package org.linli.render.document;

/**
 * An image as a form shows it.
 *
 * @param relation its id in the Word file
 * @param width in pixels
 * @param height in pixels
 */
record FormImage(String relation, int width, int height) {
  /** An image that was named and did not open. */
  static final FormImage NONE = new FormImage("", 0, 0);
}
