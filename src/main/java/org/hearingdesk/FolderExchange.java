package org.hearingdesk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.hearingdesk.domain.attribution.Erasing;
import org.hearingdesk.domain.log.History;
import org.hearingdesk.domain.log.Merging;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.Outcome;
import org.hearingdesk.store.ExchangeFolder;
import org.hearingdesk.words.HearingFormats;

/**
 * Keeps the open hearing in step with its copies on other laptops, through a folder. Works on a
 * thread of its own; the hearing thread only takes in what has been looked at.
 */
final class FolderExchange implements AutoCloseable {
  private static final long SECONDS = 3;

  private final HearingSession session;
  private final Path folder;
  private final Messages messages;
  private final Consumer<String> tell;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("exchange").factory());
  private Optional<ExchangeFolder> files = Optional.empty();

  /**
   * @param tell is told how it stands, in words, on the thread of the exchange
   */
  FolderExchange(HearingSession session, Path folder, Messages messages, Consumer<String> tell) {
    this.session = session;
    this.folder = folder;
    this.messages = messages;
    this.tell = tell;
  }

  void start() {
    var _ = thread.scheduleWithFixedDelay(this::round, 0, SECONDS, TimeUnit.SECONDS);
  }

  /** Once there and back; a failure is told, and the next round tries again. */
  void round() {
    try {
      tell.accept(exchange());
    } catch (IOException e) {
      tell.accept(messages.text("merge.exchange.no_folder", name()));
    } catch (RuntimeException e) {
      tell.accept(messages.text("merge.exchange.failed", Failures.note(e)));
    }
  }

  private String exchange() throws IOException {
    History here = session.snapshot().history();
    Optional<String> hearing = Merging.beginning(here.entries());
    if (hearing.isEmpty()) {
      return "";
    }
    if (files.isEmpty()) {
      files = Optional.of(new ExchangeFolder(folder, hearing.get(), session.laptop().node()));
    }
    ExchangeFolder.Found found = files.get().read();
    if (!found.entries().isEmpty()
        && Erasing.merging(here, found.entries()) instanceof Merging.Ready ready
        && !(session.keepUp(ready).join() instanceof Outcome.Done)) {
      // It is looked at again in the next round, for instance when the disk has room again.
      files = Optional.empty();
      return messages.text("merge.exchange.not_taken_in", name());
    }
    files.get().write(session.snapshot().history().entries());
    return words(found);
  }

  private String words(ExchangeFolder.Found found) {
    String at =
        HearingFormats.of(messages, session.snapshot().hearing()).timeWithSeconds(session.now());
    if (!found.unfinished().isEmpty()) {
      return messages.count("merge.exchange.waits", found.unfinished().size(), name());
    }
    return found.laptops() == 0
        ? messages.text("merge.exchange.alone", name(), at)
        : messages.count("merge.exchange.with", found.laptops(), name(), at);
  }

  private String name() {
    return String.valueOf(folder.getFileName());
  }

  @Override
  public void close() {
    thread.shutdown();
    try {
      if (!thread.awaitTermination(2, TimeUnit.SECONDS)) {
        thread.shutdownNow();
      }
    } catch (InterruptedException e) {
      thread.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
