package org.hearingdesk.words;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Conclusion;
import org.hearingdesk.domain.hearing.Consultation;
import org.hearingdesk.domain.hearing.FollowUp;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Part;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.Topic;
import org.hearingdesk.domain.hearing.WrittenContribution;
import org.hearingdesk.domain.log.Fact;
import org.hearingdesk.i18n.Messages;

/** Changes of what is prepared. */
final class PartChanges {
  private PartChanges() {}

  static ChangeLine added(Messages messages, Part part) {
    return of(messages, "added", part);
  }

  static ChangeLine removed(Messages messages, Part part) {
    return of(messages, "removed", part);
  }

  static ChangeLine edited(Messages messages, Part before, Part after) {
    String sentence =
        messages.text("history.change.part.edited", thing(messages, after), after.label());
    return before.label().equals(after.label())
        ? ChangeLine.of(kind(after), sentence)
        : ChangeLine.of(kind(after), sentence, before.label(), after.label());
  }

  static ChangeLine moved(Messages messages, Hearing hearing, Id<?> id) {
    return hearing
        .part(id)
        .map(part -> of(messages, "moved", part))
        .orElseGet(() ->
            ChangeLine.of(ChangeKind.PREPARATION, messages.text("history.change.part.moved_gone")));
  }

  static ChangeLine details(Messages messages, Fact.DetailsEdited edited) {
    String before = edited.before().title();
    String after = edited.after().title();
    String sentence = messages.text("history.change.details");
    return Objects.equals(before, after)
        ? ChangeLine.of(ChangeKind.PREPARATION, sentence)
        : ChangeLine.of(ChangeKind.PREPARATION, sentence, before, after);
  }

  static ChangeLine broughtBack(Messages messages, Part part) {
    return of(messages, "brought_back", part);
  }

  static ChangeLine joined(Messages messages, Fact.PeopleJoined joined) {
    return ChangeLine.of(
        ChangeKind.PEOPLE,
        messages.text(
            "history.change.people_joined", joined.other().name(), joined.person().name()));
  }

  static ChangeLine keptApart(Messages messages, Hearing hearing, Fact.PeopleKeptApart apart) {
    String gone = messages.text("history.change.gone");
    return ChangeLine.of(
        ChangeKind.PEOPLE,
        messages.text(
            "history.change.people_kept_apart",
            hearing.part(apart.first()).map(Part::label).orElse(gone),
            hearing.part(apart.second()).map(Part::label).orElse(gone)));
  }

  /** The kind of several parts that were added together. */
  static ChangeKind kind(List<Fact> facts) {
    return facts.getLast() instanceof Fact.PartAdded added
        ? kind(added.part())
        : ChangeKind.PREPARATION;
  }

  private static ChangeLine of(Messages messages, String act, Part part) {
    return ChangeLine.of(
        kind(part),
        messages.text("history.change.part." + act, thing(messages, part), part.label()));
  }

  private static ChangeKind kind(Part part) {
    return switch (part) {
      case Side side -> ChangeKind.PEOPLE;
      case Organisation organisation -> ChangeKind.PEOPLE;
      case Participant participant -> ChangeKind.PEOPLE;
      case AgendaItem item -> ChangeKind.PREPARATION;
      case Topic topic -> ChangeKind.TEXT;
      case WrittenContribution contribution -> ChangeKind.PREPARATION;
      case Consultation consultation -> ChangeKind.PREPARATION;
      case PriorityQuestion question -> ChangeKind.PRIORITIES;
      case Conclusion conclusion -> ChangeKind.MINUTES;
      case FollowUp followUp -> ChangeKind.MINUTES;
    };
  }

  private static String thing(Messages messages, Part part) {
    return messages.text(
        "history.thing." + part.getClass().getSimpleName().toLowerCase(Locale.ROOT));
  }
}
