package org.hearingdesk.store;

import java.nio.file.Path;

/** The file could not be opened, read or written. */
public final class StoreException extends Exception {
  private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final transient Path file;
  private final String detail;

  public StoreException(Kind kind, Path file, String detail, Throwable cause) {
    super(kind + ": " + file + ": " + detail, cause);
    this.kind = kind;
    this.file = file;
    this.detail = detail;
  }

  public StoreException(Kind kind, Path file, String detail) {
    super(kind + ": " + file + ": " + detail);
    this.kind = kind;
    this.file = file;
    this.detail = detail;
  }

  public Kind kind() {
    return kind;
  }

  public Path file() {
    return file;
  }

  /**
   * What a person who is asked for help would want to know; not for the first line of a message.
   */
  public String detail() {
    return detail;
  }

  /** What went wrong, as far as a person can do something about it. */
  public enum Kind {
    /** There is no such file. */
    MISSING,
    /** There is something at the place where a new file should be. */
    OCCUPIED,
    /** It is not a hearing. */
    FOREIGN,
    /** It was written by a newer version of the program; the detail is its format number. */
    NEWER,
    /** It is a hearing, but damaged. */
    DAMAGED,
    /** It is being used by another program. */
    LOCKED,
    READ_ONLY,
    DISK_FULL,
    /** The file, its stick or its folder has gone. */
    GONE,
    /** Anything else. */
    IO
  }
}
