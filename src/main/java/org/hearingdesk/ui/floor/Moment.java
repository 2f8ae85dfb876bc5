package org.hearingdesk.ui.floor;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.ItemKind;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.i18n.Formats;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.words.SideMark;
import org.hearingdesk.words.SpeakerWords;

/**
 * A hearing at a moment, with what every part of the Floor asks of it.
 *
 * @param running the agenda item that runs
 * @param floor the intervention that is not over
 */
record Moment(
    Hearing hearing,
    Instant now,
    Formats formats,
    Optional<AgendaItem> running,
    Optional<Intervention> floor) {

  static Moment of(Hearing hearing, Instant now, Formats formats) {
    return new Moment(hearing, now, formats, hearing.runningItem(), hearing.onTheFloor());
  }

  Moment at(Instant later) {
    return new Moment(hearing, later, formats, running, floor);
  }

  Messages messages() {
    return formats.messages();
  }

  String name(Speaker speaker) {
    return new SpeakerWords(formats).name(hearing, speaker);
  }

  String nameAndOrganisation(Speaker speaker) {
    return new SpeakerWords(formats).nameAndOrganisation(hearing, speaker);
  }

  Optional<SideMark> sideMark(Speaker speaker) {
    return hearing.sideOf(speaker).map(SideMark::of);
  }

  /** The item whose list of speakers is kept: the running one, else the next to come. */
  Optional<AgendaItem> itemOfList() {
    return running
        .filter(Moment::toSpeakOn)
        .or(() -> nextItem(Moment::toSpeakOn))
        .or(() -> running)
        .or(this::nextItem);
  }

  private static boolean toSpeakOn(AgendaItem item) {
    return item.kind() != ItemKind.BREAK;
  }

  /** The first item to come after the running one, or after all that have run. */
  Optional<AgendaItem> nextItem() {
    return nextItem(item -> true);
  }

  private Optional<AgendaItem> nextItem(Predicate<AgendaItem> wanted) {
    boolean behind = running.isEmpty();
    Optional<AgendaItem> earlier = Optional.empty();
    for (AgendaItem item : hearing.agenda()) {
      boolean toCome = hearing.runOf(item.id()).toCome() && wanted.test(item);
      if (toCome && behind) {
        return Optional.of(item);
      }
      if (toCome && earlier.isEmpty()) {
        earlier = Optional.of(item);
      }
      behind = behind || running.filter(item::equals).isPresent();
    }
    return earlier;
  }

  /** The running item, else the one that ran last. */
  Optional<AgendaItem> latestItem() {
    return running.or(() ->
        hearing.runs().stream()
            .filter(run -> run.startedAt().isPresent())
            .max(Comparator.comparing(run -> run.spans().getLast().start()))
            .flatMap(run -> hearing.agenda().find(run.item())));
  }

  /** {@code 3 Micro-credentials}; a break has no number. */
  String numberedTitle(AgendaItem item) {
    return hearing.numberOf(item.id()).map(number -> number + " ").orElse("") + item.title();
  }

  /** All organisations that a speaker speaks for. */
  java.util.stream.Stream<Organisation> organisations(Speaker speaker) {
    return speaker instanceof Speaker.Several(var speakers)
        ? speakers.stream().flatMap(this::organisations)
        : hearing.organisationOf(speaker).stream();
  }
}
