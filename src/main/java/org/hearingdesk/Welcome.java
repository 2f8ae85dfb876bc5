package org.hearingdesk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.log.History;
import org.hearingdesk.exchange.start.NewHearing;
import org.hearingdesk.exchange.start.Template;
import org.hearingdesk.i18n.Formats;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.Ids;
import org.hearingdesk.settings.RecentHearing;
import org.hearingdesk.settings.Settings;
import org.hearingdesk.store.EntryLog;
import org.hearingdesk.store.SqliteEntryLog;
import org.hearingdesk.store.StoreException;
import org.hearingdesk.ui.kit.EmptyState;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.shell.Acts;
import org.hearingdesk.ui.shell.Place;
import org.hearingdesk.ui.shell.ShellView;
import org.hearingdesk.ui.shell.ShellViewModel;
import org.hearingdesk.ui.welcome.RecentRow;
import org.hearingdesk.ui.welcome.WelcomeActs;
import org.hearingdesk.ui.welcome.WelcomePlace;

/** The window while no hearing is open. */
final class Welcome implements WelcomeActs {
  private final Messages messages;
  private final Settings settings;
  private final FileAsker asker;
  private final Frame frame;
  private final ObservableList<RecentRow> recent = FXCollections.observableArrayList();
  private final ShellViewModel shell;
  private final WelcomeBackups backups;

  Welcome(Messages messages, Settings settings, FileAsker asker, Frame frame) {
    this.messages = messages;
    this.settings = settings;
    this.asker = asker;
    this.frame = frame;
    this.backups = new WelcomeBackups(messages, settings, asker, frame);
    this.shell = new ShellViewModel(new NothingOpen());
    shell.titleProperty().set(messages.text("shell.name"));
    shell.lineProperty().set(messages.text("shell.line.none"));
  }

  ShellViewModel shell() {
    return shell;
  }

  /** A new view of it, with the list as it is now. */
  ShellView view() {
    refresh();
    backups.close();
    List<Place> places =
        List.of(
            new WelcomePlace(messages, this, recent),
            new Later("prepare", Icons.PREPARE, Place.Spot.TOP),
            new Later("floor", Icons.FLOOR, Place.Spot.TOP),
            new Later("priorities", Icons.PRIORITIES, Place.Spot.TOP),
            new Later("minutes", Icons.MINUTES, Place.Spot.TOP),
            new Later("publish", Icons.PUBLISH, Place.Spot.TOP),
            new Later("history", Icons.HISTORY, Place.Spot.FOOT));
    shell.placeProperty().set("");
    ShellView view = new ShellView(messages, shell, new Acts(frame.uses()), places, List.of());
    shell.placeProperty().set(WelcomePlace.ID);
    return view;
  }

  void tick() {
    shell.tick(Instant.now(), formats());
  }

  @Override
  public void create(Template template) {
    asker
        .place(messages.text("welcome.new"), messages.text("welcome.new.name"))
        .ifPresent(file ->
            frame.load(
                opener -> opener.create(file, newHearing().by(template, FileNames.title(file)))));
  }

  @Override
  public void createFromEarlier(boolean people) {
    Optional<Path> earlier = asker.existing(messages.text("welcome.earlier"));
    earlier.ifPresent(from ->
        asker
            .place(messages.text("welcome.new"), messages.text("welcome.new.name"))
            .ifPresent(file -> frame.load(opener -> after(opener, from, file, people))));
  }

  private HearingOpener.Opened after(HearingOpener opener, Path from, Path file, boolean people)
      throws StoreException, java.io.IOException {
    Hearing earlier;
    try (EntryLog log = SqliteEntryLog.open(from)) {
      earlier = History.of(log.readAll()).hearing();
    }
    return opener.create(file, newHearing().after(earlier, FileNames.title(file), people));
  }

  @Override
  public void choose() {
    asker.existing(messages.text("welcome.open")).ifPresent(frame::open);
  }

  @Override
  public WelcomeBackups backups() {
    return backups;
  }

  @Override
  public void open(Path file) {
    frame.open(file);
  }

  @Override
  public void openSample() {
    frame.openSample();
  }

  @Override
  public void lookFor(RecentRow missing) {
    asker
        .existing(messages.text("welcome.look_for"))
        .ifPresent(found -> {
          settings.forget(missing.file());
          frame.open(found);
        });
  }

  @Override
  public void forget(RecentRow row) {
    settings.forget(row.file());
    refresh();
  }

  private NewHearing newHearing() {
    ZoneId zone = ZoneId.systemDefault();
    return new NewHearing(messages, () -> Ids.random().next().value(), LocalDate.now(zone), zone);
  }

  private void refresh() {
    recent.setAll(settings.recent().stream().map(this::row).toList());
  }

  private RecentRow row(RecentHearing hearing) {
    RecentRow.State state = state(hearing);
    String opened = formats().date(hearing.opened()) + ", " + formats().time(hearing.opened());
    String when =
        switch (state) {
          case MISSING ->
              messages.text(
                  "welcome.when.missing",
                  Optional.ofNullable(hearing.file().getParent()).orElse(hearing.file()));
          case NOT_CLOSED -> messages.text("welcome.when.not_closed");
          case DRAFT, LIVE, CLOSED -> messages.text("welcome.when.opened", opened);
        };
    return new RecentRow(
        hearing.file(), hearing.title(), when, hearing.date(), hearing.place(), state);
  }

  private static RecentRow.State state(RecentHearing hearing) {
    if (!Files.exists(hearing.file())) {
      return RecentRow.State.MISSING;
    }
    if (!hearing.closedProperly()) {
      return RecentRow.State.NOT_CLOSED;
    }
    return Stream.of(RecentRow.State.values())
        .filter(state -> state.name().equals(hearing.stage()))
        .findFirst()
        .orElse(RecentRow.State.DRAFT);
  }

  private Formats formats() {
    return new Formats(messages, Formats.ClockSeparator.FULL_STOP, ZoneId.systemDefault());
  }

  /** A place that waits for a hearing. */
  private record Later(String id, Icons icon, Place.Spot spot) implements Place {
    @Override
    public Node view() {
      return new EmptyState(icon, "", "");
    }
  }

  /** There is nothing to undo and nothing to show while no hearing is open. */
  private static final class NothingOpen implements ShellViewModel.Requests {
    @Override
    public void undo() {}

    @Override
    public void redo() {}

    @Override
    public void roomScreen() {}
  }
}
