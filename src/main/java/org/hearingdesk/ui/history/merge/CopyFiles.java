package org.hearingdesk.ui.history.merge;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.hearingdesk.domain.log.Entry;
import org.hearingdesk.session.Outcome;

/** The copies of a hearing on the disk, as the program reaches them. */
public interface CopyFiles {

  /** What came of reading a copy. */
  sealed interface Reading {}

  /** All that it holds. */
  record Read(List<Entry> entries) implements Reading {
    public Read {
      entries = List.copyOf(entries);
    }
  }

  /** Why it cannot be read, in words. */
  record Unreadable(String why) implements Reading {}

  /** Asks a person for a hearing that is there. */
  Optional<Path> existing(String title);

  /** Asks a person for a place for a copy. */
  Optional<Path> place(String title, String suggestion);

  /** Reads a copy, which may be open elsewhere; to be called on a worker. */
  Reading read(Path copy);

  /** Writes a copy in which somebody else goes on. */
  CompletableFuture<Outcome> handOver(Path target, String to, String role);

  /** What could not be written, in words. */
  String inWords(Outcome.NotSaved failure);
}
