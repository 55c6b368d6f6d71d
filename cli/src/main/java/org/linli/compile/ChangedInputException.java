package org.linli.compile;

/**
 * A submitted file changed while it was read, so that figures and rows would not belong together.
 */
public final class ChangedInputException extends Exception {
  private final String file;

  ChangedInputException(String file) {
    super(file);
    this.file = file;
  }

  /** Returns the file, relative to the campaign folder. */
  public String file() {
    return file;
  }
}
