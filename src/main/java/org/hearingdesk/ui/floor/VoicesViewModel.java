package org.hearingdesk.ui.floor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.ListSync;
import org.hearingdesk.ui.kit.NameMatch;

/** Who speaks in the intervention that is being written: one, several together, or nobody knows. */
final class VoicesViewModel {
  /** The start of a word of a name; see {@link NameMatch}. */
  private static final int SURE = 10;

  private final Submitter submitter;
  private final Messages messages;
  private final Consumer<String> announce;
  private final ObservableList<VoiceRow> rows = FXCollections.observableArrayList();
  private final ListSync<VoiceRow> sync = new ListSync<>(rows, VoiceRow::speaker);
  private final ReadOnlyBooleanWrapper unknown = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<List<Candidate>> candidates =
      new ReadOnlyObjectWrapper<>(List.of());
  private Optional<Id<Intervention>> turn = Optional.empty();

  VoicesViewModel(Submitter submitter, Messages messages, Consumer<String> announce) {
    this.submitter = submitter;
    this.messages = messages;
    this.announce = announce;
  }

  /** Those who speak, in the order in which they were named. */
  ObservableList<VoiceRow> rows() {
    return rows;
  }

  /** Whether somebody speaks of whom it is not known who it is, or only of which side. */
  ReadOnlyBooleanProperty unknownProperty() {
    return unknown.getReadOnlyProperty();
  }

  /** Those who can be named. */
  ReadOnlyObjectProperty<List<Candidate>> candidatesProperty() {
    return candidates.getReadOnlyProperty();
  }

  /** Takes in everybody who can be given the floor; nobody is named as unidentified. */
  void candidates(List<Candidate> all) {
    candidates.set(
        all.stream().filter(each -> !(each.speaker() instanceof Speaker.Unidentified)).toList());
  }

  /** Those whose names fit, the best first, as in the list of speakers. */
  List<Candidate> found(String letters) {
    return letters.isBlank()
        ? List.of()
        : NameMatch.best(letters, candidates.get(), Candidate::names);
  }

  /** The one who must be meant: by the start of each word, and no namesake fits as well. */
  Optional<Candidate> sure(String letters) {
    List<Candidate> found = found(letters);
    if (found.isEmpty() || letters.length() < 2) {
      return Optional.empty();
    }
    Candidate best = found.getFirst();
    int score = score(letters, best);
    boolean namesake =
        found.stream()
            .skip(1)
            .takeWhile(each -> score(letters, each) == score)
            .anyMatch(each -> each.speaker().getClass().equals(best.speaker().getClass()));
    boolean starts = score >= SURE * letters.strip().split(" +", -1).length;
    return starts && !namesake ? Optional.of(best) : Optional.empty();
  }

  private static int score(String letters, Candidate candidate) {
    return NameMatch.score(letters, candidate.names()).orElse(0);
  }

  /** What naming somebody will do, in words: they speak, or they speak too. */
  String promise(Candidate candidate) {
    return messages.text(
        unknown.get() ? "floor.voices.speaks" : "floor.voices.speaks_too", candidate.title());
  }

  /** Names somebody who speaks; what is returned takes it back. */
  Runnable name(Candidate candidate) {
    return correct(
        List.of(),
        candidate.title(),
        now -> Voices.with(this::organisationOf, now, candidate.speaker()));
  }

  /** Names somebody who is not in the hearing yet: {@code Name}, or {@code Name, Organisation}. */
  Runnable create(String typed) {
    Optional<Newcomer> newcomer = Newcomer.literally(typed, hearing());
    if (newcomer.isEmpty()) {
      return () -> {};
    }
    Newcomer.Entry entry = newcomer.get().enter(submitter.session());
    Speaker named = entry.speaker();
    Voices.Belonging belonging =
        speaker -> speaker.equals(named) ? entry.organisation() : organisationOf(speaker);
    return correct(
        entry.parts(), newcomer.get().title(), now -> Voices.with(belonging, now, named));
  }

  private Optional<Id<Organisation>> organisationOf(Speaker speaker) {
    return hearing().organisationOf(speaker).map(Organisation::id);
  }

  void remove(VoiceRow row) {
    var _ = correct(List.of(), "", now -> Voices.without(now, row.speaker()));
  }

  /** Takes away the one who was named last. */
  void removeLast() {
    if (!rows.isEmpty() && rows.getLast().known()) {
      remove(rows.getLast());
    }
  }

  private interface Correction {
    Speaker of(Speaker now);
  }

  private Runnable correct(List<Command> before, String name, Correction correction) {
    Optional<Intervention> now = turn.flatMap(hearing().interventions()::find);
    if (now.isEmpty()) {
      return () -> {};
    }
    Intervention found = now.get();
    List<Command> commands = new ArrayList<>(before);
    commands.add(new Command.CorrectSpeaker(found.id(), correction.of(found.speaker())));
    submitter.submit(commands.toArray(Command[]::new));
    if (!name.isEmpty()) {
      announce.accept(messages.text("floor.voices.speaks", name));
    }
    return () -> takeBack(new Command.CorrectSpeaker(found.id(), found.speaker()), before);
  }

  /** The speakers as they were; whoever was taken into the hearing for it leaves again. */
  private void takeBack(Command correction, List<Command> before) {
    List<Command> commands = new ArrayList<>(List.of(correction));
    for (Command each : before) {
      if (each instanceof Command.AddPart add) {
        commands.add(new Command.RemovePart(add.part().id()));
      }
    }
    submitter.submit(commands.toArray(Command[]::new));
  }

  private Hearing hearing() {
    return submitter.session().snapshot().hearing();
  }

  void show(Moment moment, Optional<Intervention> now) {
    turn = now.map(Intervention::id);
    unknown.set(now.filter(each -> anyUnknown(each.speaker())).isPresent());
    sync.update(
        now.stream()
            .flatMap(each -> Voices.each(each.speaker()).stream())
            .distinct()
            .map(voice -> row(moment, voice))
            .toList());
  }

  private static boolean anyUnknown(Speaker speaker) {
    return Voices.each(speaker).stream().anyMatch(Voices::unknown);
  }

  private static VoiceRow row(Moment moment, Speaker voice) {
    return new VoiceRow(
        voice,
        moment.nameAndOrganisation(voice),
        moment.sideMark(voice),
        !(voice instanceof Speaker.Unidentified));
  }
}
