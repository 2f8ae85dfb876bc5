package org.hearingdesk;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.Laptop;
import org.hearingdesk.settings.Settings;

/**
 * The exchange of one hearing with its copies: begun by a person, gone on with each time that the
 * hearing is opened here, until somebody stops it.
 */
final class Exchange implements AutoCloseable {
  private static final String FOLDER = "copies.folder.";
  private static final String NODE = "copies.node.";
  private static final String OPERATOR = "copies.operator.";

  private final HearingSession session;
  private final Settings settings;
  private final Messages messages;
  private final Consumer<String> show;
  private final Executor fx;
  private Optional<FolderExchange> running = Optional.empty();

  /**
   * @param show shows how it stands; called on the FX thread
   */
  Exchange(
      HearingSession session,
      Settings settings,
      Messages messages,
      Consumer<String> show,
      Executor fx) {
    this.session = session;
    this.settings = settings;
    this.messages = messages;
    this.show = show;
    this.fx = fx;
  }

  /** How this laptop signs in a file that is exchanged, whoever had the last word in it. */
  static Optional<Laptop> laptop(Settings settings, Path file) {
    return settings
        .get(NODE + file)
        .map(node -> new Laptop(node, settings.get(OPERATOR + file).orElse(node), true));
  }

  /** Begins with a folder, and remembers it. */
  void begin(Path folder) {
    stop();
    Path file = session.snapshot().file();
    settings.set(FOLDER + file, folder.toString());
    settings.set(NODE + file, session.laptop().node());
    settings.set(OPERATOR + file, session.laptop().operator());
    run(folder);
  }

  /** Goes on where the program left off. */
  void goOn() {
    try {
      settings.get(FOLDER + session.snapshot().file()).map(Path::of).ifPresent(this::run);
    } catch (InvalidPathException e) {
      // Somebody has edited the settings; the exchange can be begun again.
    }
  }

  /** Ends it for good; what has come in stays. */
  void stop() {
    close();
    settings.set(FOLDER + session.snapshot().file(), "");
  }

  private void run(Path folder) {
    show.accept(messages.text("merge.exchange.begins"));
    FolderExchange exchange =
        new FolderExchange(
            session, folder, messages, words -> fx.execute(() -> showIfRunning(words)));
    running = Optional.of(exchange);
    exchange.start();
  }

  private void showIfRunning(String words) {
    if (running.isPresent()) {
      show.accept(words);
    }
  }

  @Override
  public void close() {
    running.ifPresent(FolderExchange::close);
    running = Optional.empty();
    show.accept("");
  }
}
