package org.hearingdesk.ui.minutes.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.comparison.MinutesComparison;
import org.hearingdesk.domain.comparison.Restoring;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.MinutesSection;
import org.hearingdesk.domain.hearing.MinutesVersion;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.hearing.VersionSection;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.Outcome;
import org.hearingdesk.session.SaveState;
import org.hearingdesk.session.Snapshot;
import org.hearingdesk.ui.kit.ListSync;
import org.hearingdesk.ui.minutes.FollowedHearing;
import org.hearingdesk.ui.minutes.Notices;
import org.hearingdesk.ui.minutes.SectionDrafts;
import org.hearingdesk.ui.minutes.Submitter;

/** The versions of the minutes, and two of them compared, or one with the minutes as they stand. */
public final class VersionsViewModel {
  /** What is compared, asked for in one go. */
  private record Wanted(Hearing hearing, Optional<MinutesVersion> from, Optional<VersionRow> to) {}

  private final HearingSession session;
  private final SectionDrafts drafts;
  private final Messages messages;
  private final Executor fx;
  private final Executor worker;
  private final Submitter submitter;
  private final Notices notices;
  private final FollowedHearing followed;
  private final ObservableList<VersionRow> versions = FXCollections.observableArrayList();
  private final ObservableList<VersionRow> targets = FXCollections.observableArrayList();
  private final ListSync<VersionRow> syncVersions = new ListSync<>(versions, VersionRow::id);
  private final ListSync<VersionRow> syncTargets = new ListSync<>(targets, VersionRow::id);
  private final ReadOnlyObjectWrapper<Optional<VersionRow>> from =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<VersionRow>> to =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Compared> compared =
      new ReadOnlyObjectWrapper<>(Compared.NOTHING);
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper writable = new ReadOnlyBooleanWrapper();
  private boolean inSight;
  private final AtomicReference<Optional<Wanted>> waiting = new AtomicReference<>(Optional.empty());

  /**
   * @param worker drafts the sections that nobody has touched, and compares
   */
  public VersionsViewModel(
      HearingSession session,
      SectionDrafts drafts,
      Messages messages,
      Executor fx,
      Executor worker) {
    this.session = session;
    this.drafts = drafts;
    this.messages = messages;
    this.fx = fx;
    this.worker = worker;
    this.submitter = new Submitter(session, messages, fx);
    this.notices = new Notices(submitter);
    this.followed = new FollowedHearing(session, fx, this::show);
  }

  /** Follows the hearing from now on. */
  public void attach() {
    followed.attach();
  }

  /** Stops following. */
  public void detach() {
    followed.detach();
  }

  /** The versions, the latest first. */
  ObservableList<VersionRow> versions() {
    return versions;
  }

  /** What the chosen version can be compared with: the minutes now, then the other versions. */
  ObservableList<VersionRow> targets() {
    return targets;
  }

  /** The version that is compared. */
  ReadOnlyObjectProperty<Optional<VersionRow>> fromProperty() {
    return from.getReadOnlyProperty();
  }

  /** What it is compared with. */
  ReadOnlyObjectProperty<Optional<VersionRow>> toProperty() {
    return to.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Compared> comparedProperty() {
    return compared.getReadOnlyProperty();
  }

  /** Why a version could not be named; blank when it was. */
  ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Whether there is a hearing in a file that can be written. */
  public ReadOnlyBooleanProperty writableProperty() {
    return writable.getReadOnlyProperty();
  }

  /** What became of the last act. */
  Notices notices() {
    return notices;
  }

  void chooseFrom(VersionRow version) {
    if (!from.get().equals(Optional.of(version))) {
      from.set(Optional.of(version));
      targets(session.snapshot().hearing());
      compare();
    }
  }

  void chooseTo(VersionRow version) {
    if (!to.get().equals(Optional.of(version))) {
      to.set(Optional.of(version));
      compare();
    }
  }

  /**
   * Gives the minutes as they stand a name.
   *
   * @param done called when they have it
   */
  void name(String name, Runnable done) {
    Hearing now = session.snapshot().hearing();
    worker.execute(() -> {
      List<VersionSection> sections = StandingMinutes.of(now, drafts, messages);
      fx.execute(() -> name(name.strip(), sections, done));
    });
  }

  private void name(String name, List<VersionSection> sections, Runnable done) {
    Id<MinutesVersion> id = submitter.session().newId();
    submitter.submit(
        List.of(new Command.NameVersion(id, name, sections)),
        submitter.session().newId(),
        outcome -> {
          problem.set(submitter.reason(outcome).orElse(""));
          if (outcome instanceof Outcome.Done) {
            done.run();
          }
        });
  }

  /** Brings a section back to how it stood in the version that is compared, in one change. */
  void restore(Id<MinutesSection> id) {
    Hearing now = session.snapshot().hearing();
    Optional<MinutesVersion> version = version(now, from.get());
    Optional<VersionSection> then = version.flatMap(each -> each.find(id));
    if (then.isEmpty()) {
      notices.tell(messages.text("minutes.versions.not_there"), true);
      return;
    }
    Optional<MinutesSection> stored = now.sections().find(id).filter(MinutesSection::takenOver);
    List<Paragraph> stands = stored.map(each -> each.text().all()).orElse(List.of());
    List<Command> commands = Restoring.commands(then.get(), stands, stored.isPresent());
    if (commands.isEmpty()) {
      notices.tell(messages.text("minutes.versions.stands_so"), false);
      return;
    }
    String section = (then.get().number() + " " + then.get().title()).strip();
    notices.submit(
        commands,
        messages.text("minutes.versions.restored", section, version.orElseThrow().name()));
  }

  private static Optional<MinutesVersion> version(Hearing hearing, Optional<VersionRow> row) {
    return row.flatMap(VersionRow::id).flatMap(hearing.review().versions()::find);
  }

  private void show(Snapshot snapshot) {
    Hearing hearing = snapshot.hearing();
    writable.set(snapshot.saveState() != SaveState.READ_ONLY && hearing.details().isPresent());
    VersionRows words = new VersionRows(hearing, messages);
    syncVersions.update(words.versions());
    from.set(
        versions.stream()
            .filter(row -> from.get().filter(chosen -> chosen.id().equals(row.id())).isPresent())
            .findFirst()
            .or(() -> versions.stream().findFirst()));
    targets(hearing);
    compare();
  }

  private void targets(Hearing hearing) {
    List<VersionRow> all = new ArrayList<>();
    all.add(new VersionRows(hearing, messages).now());
    versions.stream().filter(row -> !Optional.of(row).equals(from.get())).forEach(all::add);
    syncTargets.update(all);
    to.set(
        all.stream()
            .filter(row -> to.get().filter(chosen -> chosen.id().equals(row.id())).isPresent())
            .findFirst()
            .or(() -> Optional.of(all.getFirst())));
  }

  /** Whether the comparison is in sight: what nobody sees is not compared. */
  public void inSight(boolean seen) {
    inSight = seen;
    compare();
  }

  /** Only the newest of what waits is compared. */
  private void compare() {
    if (!inSight) {
      return;
    }
    Hearing hearing = session.snapshot().hearing();
    Wanted wanted = new Wanted(hearing, version(hearing, from.get()), to.get());
    if (waiting.getAndSet(Optional.of(wanted)).isEmpty()) {
      worker.execute(() ->
          waiting
              .getAndSet(Optional.empty())
              .ifPresent(asked -> {
                Compared result = compared(asked);
                fx.execute(() -> compared.set(result));
              }));
    }
  }

  private Compared compared(Wanted wanted) {
    if (wanted.from().isEmpty()) {
      return Compared.NOTHING;
    }
    List<VersionSection> after =
        version(wanted.hearing(), wanted.to())
            .map(MinutesVersion::sections)
            .orElseGet(() -> StandingMinutes.of(wanted.hearing(), drafts, messages));
    MinutesComparison comparison = MinutesComparison.between(wanted.from().get().sections(), after);
    return Compared.of(comparison, messages);
  }
}
