package org.linli.intake;

import java.util.List;

/** A file that is not taken over, nothing of it; says why. */
public final class IntakeException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why a file is not taken over. */
  public enum Reason {
    /** There is no such file. */
    NOT_THERE(true),
    /** It is a folder, a pipe or the like. */
    NO_FILE(true),
    /** It is larger than office files are read; the fact is the limit in bytes. */
    TOO_LARGE(true),
    /** It holds not one byte. */
    EMPTY(true),
    /** A .doc or .xls of old, or a file with a password. */
    OLD_FORMAT(true),
    /** It is neither a workbook nor a Word document. */
    NO_OFFICE_FILE(true),
    /** Reading it would not be safe, or it is damaged; the fact is the reason, one word. */
    REFUSED(true),
    /** It holds no form of the notice; the facts are the titles of those. */
    NO_FORM(false),
    /** It is a form that nobody has filled in. */
    BLANK(false),
    /** A row has the name, days and initiator of another in the folder: file, line, name. */
    OTHER_ROW(false),
    /** The folder holds another file of this name; the fact is the file. */
    OTHER_FILE(false),
    /** The table in the folder is no UTF-8; the fact is the file. */
    OTHER_ENCODING(false),
    /** The table in the folder has no heading that is known; the fact is the file. */
    NO_HEADING(false),
    /** The table in the folder has no column for what the form holds: file, heading. */
    NO_COLUMN(false),
    /**
     * The table in the folder counts in another unit of measure: file, heading, its, the form's.
     */
    OTHER_UNIT(false),
    /** Totals or remarks stand below the table in the folder: file, line. */
    ENDED(false),
    /** What is to be written to is a link, which may lead anywhere; the fact is the file. */
    LINK(false);

    private final boolean unreadable;

    Reason(boolean unreadable) {
      this.unreadable = unreadable;
    }

    /** Returns whether the file could not be read at all. */
    public boolean isUnreadable() {
      return unreadable;
    }
  }

  private final Reason reason;
  private final List<String> facts;

  IntakeException(Reason reason, String... facts) {
    super(reason + " " + String.join(", ", facts));
    this.reason = reason;
    this.facts = List.of(facts);
  }

  /** Returns why. */
  public Reason reason() {
    return reason;
  }

  /** Returns what the reason names. */
  public List<String> facts() {
    return facts;
  }
}
