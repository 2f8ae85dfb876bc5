package org.hearingdesk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.stage.Window;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Stage;
import org.hearingdesk.domain.log.Change;
import org.hearingdesk.domain.log.Entry;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.HearingClock;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.Outcome;
import org.hearingdesk.session.Snapshot;
import org.hearingdesk.settings.Settings;
import org.hearingdesk.store.EntryLog;
import org.hearingdesk.store.SqliteEntryLog;
import org.hearingdesk.store.StoreException;
import org.hearingdesk.ui.floor.FloorPlace;
import org.hearingdesk.ui.floor.bell.BellWatch;
import org.hearingdesk.ui.floor.bell.SineBell;
import org.hearingdesk.ui.history.HistoryPlace;
import org.hearingdesk.ui.kit.Banner;
import org.hearingdesk.ui.kit.FxDelay;
import org.hearingdesk.ui.minutes.MinutesPlace;
import org.hearingdesk.ui.minutes.MinutesReview;
import org.hearingdesk.ui.minutes.MinutesViewModel;
import org.hearingdesk.ui.minutes.RecordDrafts;
import org.hearingdesk.ui.minutes.SectionDrafts;
import org.hearingdesk.ui.minutes.corrections.CorrectionsViewModel;
import org.hearingdesk.ui.minutes.review.ApprovalViewModel;
import org.hearingdesk.ui.prepare.PreparePlace;
import org.hearingdesk.ui.priorities.PrioritiesPlace;
import org.hearingdesk.ui.priorities.PrioritiesViewModel;
import org.hearingdesk.ui.publish.PublishPlace;
import org.hearingdesk.ui.publish.PublishViewModel;
import org.hearingdesk.ui.room.RoomScreen;
import org.hearingdesk.ui.shell.Act;
import org.hearingdesk.ui.shell.Acts;
import org.hearingdesk.ui.shell.Notice;
import org.hearingdesk.ui.shell.Place;
import org.hearingdesk.ui.shell.ShellView;
import org.hearingdesk.ui.shell.ShellViewModel;
import org.hearingdesk.words.ChangeGroup;
import org.hearingdesk.words.ChangeSentences;
import org.hearingdesk.words.HearingFormats;
import org.hearingdesk.words.Rejections;

/** One open hearing in the window: its session, its places, and the frame around them. */
final class OpenHearing implements AutoCloseable, ShellViewModel.Requests, ShellProjection.Rescue {
  private static final String BACKUP = "backup";

  private final HearingOpener.Opened opened;
  private final HearingSession session;
  private final Messages messages;
  private final Settings settings;
  private final Executor fx;
  private final FileAsker asker;
  private final Frame frame;
  private final Consumer<Path> openFolder;
  private final RoomScreen room;
  private final ExecutorService drafting =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("drafts").factory());
  private final ShellViewModel shell = new ShellViewModel(this);
  private final SineBell bell = new SineBell();
  private final BellWatch bellWatch = new BellWatch(bell);
  private final ClockNotices clockNotices;
  private final ShellProjection projection;
  private final ShellView view;
  private String restingAt = "";
  private boolean roomWasOn;
  private final Optional<BackupKeeper> backups;

  OpenHearing(
      HearingOpener.Opened opened,
      Messages messages,
      Settings settings,
      Executor fx,
      Executor worker,
      FileAsker asker,
      Window window,
      Consumer<Path> openFolder,
      Frame frame,
      Function<OpenHearing, List<Act>> ownActs) {
    this.opened = opened;
    this.openFolder = openFolder;
    this.session = opened.session();
    this.messages = messages;
    this.settings = settings;
    this.fx = fx;
    this.asker = asker;
    this.frame = frame;
    this.room = new RoomScreen(session, messages, settings, fx, worker, window);
    shell.roomScreenProperty().bind(room.onProperty());
    shell.roomWordsProperty().bind(room.standsProperty());
    this.projection =
        new ShellProjection(session, shell, messages, opened.clock(), fx, this, this::inWords);
    this.clockNotices = new ClockNotices(session, shell, messages, this::tell);
    bellWatch.choiceProperty().set(BellActs.remembered(settings));
    Acts acts = new Acts(frame.uses());
    acts.addAll(ownActs.apply(this));
    acts.addAll(BellActs.of(bellWatch, settings));
    acts.addAll(room.acts());
    List<Place> places = places(worker, acts.find(HearingActs.REHEARSE));
    HearingSearch search =
        new HearingSearch(() -> session.snapshot().hearing(), messages, shell.placeProperty()::set);
    this.view = new ShellView(messages, shell, acts, places, List.of(search));
    view.room(room.menu(), room.preview());
    room.noticeProperty().subscribe(this::tellOfRoom);
    this.backups = keeper(worker);
  }

  ShellView view() {
    return view;
  }

  ShellViewModel shell() {
    return shell;
  }

  String title() {
    return shell.titleProperty().get();
  }

  /** Whether this file is the hearing. */
  boolean isIn(Path file) {
    try {
      return Files.isSameFile(session.snapshot().file(), file);
    } catch (IOException e) {
      return false;
    }
  }

  Hearing hearing() {
    return session.snapshot().hearing();
  }

  /** The hearing once everything that was handed in is written. */
  CompletableFuture<Hearing> settled() {
    return CompletableFuture.supplyAsync(this::hearing, opened.thread());
  }

  /** Shows the place where the hearing stands, and remembers that it is open. */
  void begin() {
    Stage stage = session.snapshot().hearing().stage();
    shell
        .placeProperty()
        .set(
            switch (stage) {
              case DRAFT -> PreparePlace.ID;
              case LIVE -> FloorPlace.ID;
              case CLOSED -> MinutesPlace.ID;
            });
    projection.tellAccess(opened.access());
    remember(false);
  }

  /** Shows the Floor, or where the hearing is prepared before it; the room is told what it sees. */
  void beginRehearsal(String mark) {
    room.mark(mark);
    shell.placeProperty().set(FloorPlace.ID);
  }

  /** Hands in what is being typed and leaves the window to something else. */
  void rest() {
    restingAt = shell.placeProperty().get();
    roomWasOn = room.onProperty().getValue();
    shell.placeProperty().set("");
    room.turnOff();
  }

  /** Is where it was when it was put to rest. */
  void goOn() {
    shell.placeProperty().set(restingAt);
    if (roomWasOn) {
      room.toggle();
    }
  }

  void tick() {
    projection.tick();
    backups.ifPresent(BackupKeeper::tick);
    bellWatch.watch(session.snapshot().hearing(), session.now());
    if (opened.clock() instanceof HearingClock clock) {
      clockNotices.show(clock.takeJumps());
    }
  }

  @Override
  public void undo() {
    tell(session.undo());
  }

  @Override
  public void redo() {
    tell(session.redo());
  }

  @Override
  public void roomScreen() {
    room.toggle();
  }

  @Override
  public void retry() {
    tell(session.retry());
  }

  @Override
  public void saveElsewhere() {
    Path file = session.snapshot().file();
    asker
        .place(messages.text("shell.file.save_elsewhere"), FileNames.title(file))
        .ifPresent(place -> tell(session.saveElsewhere(place, SqliteEntryLog::open)));
  }

  @Override
  public void close() {
    shell.placeProperty().set("");
    room.close();
    drafting.shutdown();
    bell.close();
    projection.close();
    remember(true);
    opened.close();
    backups.ifPresent(BackupKeeper::close);
  }

  private Optional<BackupKeeper> keeper(Executor worker) {
    if (opened.sample() || opened.access() != EntryLog.Access.WRITE) {
      return Optional.empty();
    }
    return Optional.of(
        new BackupKeeper(
            session,
            () -> BackupPlace.of(settings, session.snapshot().file()),
            InstantSource.system(),
            worker,
            BackupKeeper.PACE,
            trouble -> fx.execute(() -> tellOfBackup(trouble))));
  }

  private void tellOfBackup(Optional<StoreException> trouble) {
    trouble.ifPresentOrElse(
        why ->
            shell.show(
                new Notice(
                    BACKUP,
                    Banner.Kind.WARNING,
                    messages.text("shell.backup.failed", FileTrouble.inWords(messages, why)),
                    List.of(
                        new Notice.Answer(
                            messages.text("shell.act.backup_folder"), this::chooseBackupFolder)))),
        () -> shell.withdraw(BACKUP));
  }

  /** Asks where backups go from now on. */
  void chooseBackupFolder() {
    Path now = BackupPlace.of(settings, session.snapshot().file()).folder();
    asker
        .folder(
            messages.text("shell.act.backup_folder"),
            Optional.ofNullable(now.getParent()).orElse(now))
        .ifPresent(folder -> {
          BackupPlace.choose(settings, folder);
          backups.ifPresent(BackupKeeper::writeSoon);
        });
  }

  /** From now on backups go beside the hearing. */
  void backupBeside() {
    BackupPlace.forget(settings);
    backups.ifPresent(BackupKeeper::writeSoon);
  }

  void backupNow() {
    backups.ifPresent(BackupKeeper::writeSoon);
  }

  private List<Place> places(Executor worker, Optional<Act> rehearse) {
    SectionDrafts drafts = new RecordDrafts(messages);
    FloorPlace floor =
        new FloorPlace(
            session,
            messages,
            fx,
            new FxDelay(),
            new StatisticsFile(asker::table, messages, opened.clock(), worker));
    return List.of(
        new PreparePlace(session, messages, fx, rehearse, new ListFiles(asker, settings, worker)),
        floor,
        new PrioritiesPlace(
            new PrioritiesViewModel(session, messages, fx, worker, room::showResult),
            messages,
            turn -> {
              shell.placeProperty().set(FloorPlace.ID);
              floor.show(turn);
            },
            () -> asker.ballots(messages.text("intake.title"))),
        new MinutesPlace(
            new MinutesViewModel(session, drafts, messages, fx, drafting, new FxDelay()),
            messages,
            () -> shell.placeProperty().set(PublishPlace.ID),
            Optional.of(review(drafts, worker))),
        new PublishPlace(
            new PublishViewModel(
                session,
                Documents.publication(opened.clock()),
                new RememberedFolders(settings),
                messages,
                fx,
                worker,
                new FxDelay()),
            messages,
            asker.publishing(),
            openFolder),
        new HistoryPlace(session, messages, fx, worker));
  }

  private MinutesReview review(SectionDrafts drafts, Executor worker) {
    return new MinutesReview(
        new CorrectionsViewModel(session, drafts, messages, fx, worker, opened.clock()),
        new ApprovalViewModel(session, drafts, messages, fx, worker),
        asker.corrections(session.snapshot().file()),
        messages);
  }

  private void tellOfRoom(Optional<Notice> notice) {
    notice.ifPresentOrElse(shell::show, () -> shell.withdraw(RoomScreen.NOTICE));
  }

  void copy() {
    Path file = session.snapshot().file();
    asker
        .place(messages.text("shell.act.copy"), FileNames.title(file))
        .ifPresent(place -> tell(session.copyTo(place)));
  }

  /** Says what was refused; what could not be written is told by the banner. */
  private void tell(CompletableFuture<Outcome> outcome) {
    var _ =
        outcome.whenCompleteAsync(
            (done, failure) -> {
              if (failure != null) {
                Failures.note(failure);
              } else if (done instanceof Outcome.Refused(var reason)) {
                frame.tell(new Rejections(messages).words(reason));
              }
            },
            fx);
  }

  private String inWords(Id<Change> change) {
    Snapshot snapshot = session.snapshot();
    List<Entry> entries =
        snapshot.history().entries().stream().filter(e -> e.change().equals(change)).toList();
    if (entries.isEmpty()) {
      return "";
    }
    ChangeGroup group = new ChangeGroup(change, entries, snapshot.history().isReverted(change));
    return new ChangeSentences(HearingFormats.of(messages, snapshot.hearing()))
        .line(snapshot.hearing(), group)
        .sentence();
  }

  private void remember(boolean closedProperly) {
    if (!opened.sample()) {
      settings.remember(Remembered.of(session.snapshot(), messages, closedProperly));
    }
  }
}
