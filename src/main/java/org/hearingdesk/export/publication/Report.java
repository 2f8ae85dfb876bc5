package org.hearingdesk.export.publication;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.hearingdesk.domain.attribution.PublishedHearing;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.export.ExportNotice;
import org.hearingdesk.export.template.UnusableTemplate;

/**
 * What came of an order.
 *
 * @param rule the rule that was applied
 * @param withheld what the attribution rule kept back, for the person who publishes
 * @param cancelled whether somebody stopped it; what was finished before stays
 */
public record Report(
    List<Written> written,
    List<Failed> failed,
    AttributionRule rule,
    List<PublishedHearing.Withheld> withheld,
    boolean cancelled) {
  public Report {
    written = List.copyOf(written);
    failed = List.copyOf(failed);
    withheld = List.copyOf(withheld);
  }

  /** A file that is there. */
  public record Written(Order.Choice choice, Path file, List<ExportNotice> notices) {
    public Written {
      notices = List.copyOf(notices);
    }
  }

  /**
   * A file that is not there.
   *
   * @param reason what the system said
   */
  public record Failed(Order.Choice choice, Why why, String reason) {}

  /** Why a file could not be written, as far as a person can do something about it. */
  public enum Why {
    /** This document is not made in this format. */
    NOT_MADE,
    /** It is for those who run the hearing, and was ordered among what is published. */
    INTERNAL,
    /** The folder has gone, or was never there. */
    FOLDER_MISSING,
    /** Nothing may be written there. */
    NOT_ALLOWED,
    DISK_FULL,
    /** The template cannot be used; the reason is said in words. */
    TEMPLATE,
    /** Another program holds the file that is there. */
    HELD,
    OTHER;

    /** The reason behind a failure; systems tell some of it in the message only. */
    static Why of(IOException failure) {
      if (failure instanceof InternalOnly) {
        return INTERNAL;
      }
      if (failure instanceof UnusableTemplate) {
        return TEMPLATE;
      }
      String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
      if (failure instanceof NoSuchFileException || failure instanceof NotDirectoryException) {
        return FOLDER_MISSING;
      }
      if (message.contains("no space left") || message.contains("not enough space")) {
        return DISK_FULL;
      }
      if (message.contains("used by another process")) {
        return HELD;
      }
      boolean denied =
          failure instanceof AccessDeniedException || message.contains("read-only file system");
      return denied ? NOT_ALLOWED : OTHER;
    }
  }
}
