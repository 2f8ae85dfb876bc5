package org.hearingdesk.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.hearingdesk.domain.log.Entry;
import org.hearingdesk.domain.log.Fact;
import org.hearingdesk.domain.log.History;
import org.hearingdesk.domain.log.Stamp;
import org.hearingdesk.store.EntryLog;
import org.hearingdesk.store.StoreException;

/**
 * Copies that were handed over. The first entry of a copy says who goes on in it; whoever opens the
 * copy signs with its name, on whatever computer, until the last word in the file is another's.
 */
final class HandedOver {
  private HandedOver() {}

  /** Who signs the entries of this file. */
  static Laptop laptop(History history, Laptop here) {
    if (history.entries().isEmpty() || here.always()) {
      return here;
    }
    String last = history.entries().getLast().stamp().node();
    return history.entries().stream()
        .filter(entry -> entry.stamp().node().equals(last))
        .filter(entry -> entry.fact() instanceof Fact.CopyBegun)
        .findFirst()
        .map(entry -> new Laptop(last, entry.operator()))
        .orElse(here);
  }

  /** Writes the first entry of a copy; without it there is no copy. */
  static void begin(
      Path target,
      HearingSession.LogOpener opener,
      History history,
      String to,
      String role,
      Instant now,
      Ids ids)
      throws StoreException {
    Stamp before = Stamp.first(ids.text());
    if (!history.entries().isEmpty()) {
      before = before.seen(history.entries().getLast().stamp());
    }
    Entry first =
        new Entry(
            ids.text(),
            before.next(now.toEpochMilli()),
            now,
            role.isBlank() ? to : to + ", " + role,
            ids.next(),
            new Fact.CopyBegun(to, role));
    boolean begun = false;
    try (EntryLog copy = opener.open(target)) {
      copy.append(List.of(first));
      begun = true;
    } finally {
      if (!begun) {
        remove(target);
      }
    }
  }

  private static void remove(Path target) {
    try {
      Files.deleteIfExists(target);
    } catch (IOException e) {
      // The failure before this one is the one to tell.
    }
  }
}
