package org.hearingdesk.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.log.Entry;
import org.hearingdesk.domain.log.Fact;
import org.hearingdesk.domain.log.Stamp;

/** Entries for tests of the store, which does not care what they say. */
public final class Entries {
  private static final Instant BEGIN = Instant.parse("2026-11-23T08:00:00Z");

  private Entries() {}

  /** An entry that is told from others by its number. */
  public static Entry numbered(int number) {
    return of(number, new Fact.PrivateNoteWritten(Id.of("i"), "", "Note " + number));
  }

  static Entry of(int number, Fact fact) {
    Instant at = BEGIN.plusMillis(number);
    return new Entry(
        "e" + number,
        new Stamp(at.toEpochMilli(), 0, "laptop"),
        at,
        "Moderator",
        Id.of("c" + number),
        fact);
  }

  static List<Entry> several(int from, int to) {
    List<Entry> entries = new ArrayList<>();
    for (int i = from; i < to; i++) {
      entries.add(numbered(i));
    }
    return entries;
  }
}
