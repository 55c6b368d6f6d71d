package org.linli.publish;

/** The output folder cannot be put in place; says what to do. */
public final class PublishException extends Exception {
  /** Whose fault it is, and so how the run ends. */
  public enum Kind {
    /** The folder that was named cannot be an output folder: the user chooses another. */
    USAGE,
    /** The folder is an output, but holds a file that no run has written and that would be lost. */
    HOLDS_MORE,
    /** Another run is writing to it. */
    LOCKED,
    /** The disk refused. */
    DISK,
    /** The new output is in place, but the disk refused to put the one before it away. */
    LEFT_OVER
  }

  private final Kind kind;
  private final String subject;

  PublishException(Kind kind, String subject, Throwable cause) {
    super(kind + ": " + subject, cause);
    this.kind = kind;
    this.subject = subject;
  }

  PublishException(Kind kind, String subject) {
    super(kind + ": " + subject);
    this.kind = kind;
    this.subject = subject;
  }

  /** Returns whose fault it is. */
  public Kind kind() {
    return kind;
  }

  /** Returns what it is about: the folder, the file in it, or the run that holds the lock. */
  public String subject() {
    return subject;
  }
}
