package org.hearingdesk.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Part;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.hearing.SpeakerRequest;
import org.hearingdesk.domain.log.Change;
import org.hearingdesk.domain.log.Entry;
import org.hearingdesk.domain.log.Fact;
import org.hearingdesk.domain.log.History;
import org.hearingdesk.i18n.Formats;
import org.hearingdesk.i18n.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What the things in a log are called, also those that have been removed since.
 *
 * <p>What is still there is asked of the hearing; the log is read through only when something is
 * not. May be used by several threads.
 */
final class LogNames {
  private final Messages messages;
  private final Formats formats;
  private final History history;
  private @Nullable Former former;

  LogNames(Messages messages, History history) {
    this.messages = messages;
    this.history = history;
    this.formats = HearingFormats.of(messages, history.hearing());
  }

  Formats formats() {
    return formats;
  }

  Hearing hearing() {
    return history.hearing();
  }

  /** What is known only from the log. */
  private static final class Former {
    final Map<String, String> parts = new HashMap<>();
    final Map<String, Speaker> speakers = new HashMap<>();
    final Map<String, String> rounds = new HashMap<>();
    final Map<Id<Change>, List<Entry>> changes = new HashMap<>();

    Former(List<Entry> entries) {
      for (Entry entry : entries) {
        changes.computeIfAbsent(entry.change(), id -> new ArrayList<>()).add(entry);
        read(entry.fact());
      }
    }

    private void read(Fact fact) {
      switch (fact) {
        case Fact.PartAdded added -> put(added.part());
        case Fact.PartEdited edited -> put(edited.after());
        case Fact.PartRemoved removed -> put(removed.part());
        case Fact.FloorGiven given -> speakers.put(given.intervention().value(), given.speaker());
        case Fact.InterventionNoted noted ->
            speakers.put(noted.intervention().value(), noted.speaker());
        case Fact.SpeakerCorrected corrected ->
            speakers.put(corrected.intervention().value(), corrected.after());
        case Fact.FloorRequested requested ->
            speakers.put(requested.request().value(), requested.speaker());
        case Fact.RoundOpened opened -> rounds.put(opened.round().value(), opened.asked().text());
        // Names nothing that another fact refers to.
        default -> {}
      }
    }

    private void put(Part part) {
      parts.put(part.id().value(), part.label());
    }
  }

  private synchronized Former former() {
    Former known = former;
    if (known == null) {
      known = new Former(history.entries());
      former = known;
    }
    return known;
  }

  /** What a part is or was called. */
  String part(Id<?> id) {
    return hearing()
        .part(id)
        .map(Part::label)
        .or(() -> Optional.ofNullable(former().parts.get(id.value())))
        .map(TextDifference::shorten)
        .orElseGet(() -> messages.text("history.name.unknown"));
  }

  /** An agenda item with its number. */
  String item(Id<AgendaItem> id) {
    return hearing()
        .numberOf(id)
        .map(number -> messages.text("history.name.item", number, part(id)))
        .orElseGet(() -> part(id));
  }

  String speaker(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Person(var id) -> person(speaker, id);
      case Speaker.Body(var id) -> part(id);
      case Speaker.OfSide(var id) -> part(id);
      case Speaker.Several(var several) ->
          formats.list(several.stream().map(this::speaker).toList());
      case Speaker.Unidentified() -> messages.text("history.name.unidentified");
    };
  }

  private String person(Speaker speaker, Id<?> id) {
    return hearing()
        .organisationOf(speaker)
        .map(organisation -> messages.text("history.name.person", part(id), organisation.label()))
        .orElseGet(() -> part(id));
  }

  /** The speaker of an intervention and when it began. */
  String turn(Id<Intervention> id) {
    Optional<Intervention> turn = hearing().interventions().find(id);
    String name = turn.map(Intervention::speaker).map(this::speaker).orElseGet(() -> spoke(id));
    return turn.flatMap(Intervention::startedAt)
        .map(at -> messages.text("history.name.turn", name, formats.time(at)))
        .orElse(name);
  }

  /** Who waits, or waited, in a list of speakers. */
  String request(Id<SpeakerRequest> id) {
    return hearing()
        .requests()
        .find(id)
        .map(SpeakerRequest::speaker)
        .map(this::speaker)
        .orElseGet(() -> spoke(id));
  }

  private String spoke(Id<?> id) {
    Speaker speaker = former().speakers.get(id.value());
    return speaker == null ? messages.text("history.name.unidentified") : speaker(speaker);
  }

  String round(Id<Round> id) {
    return hearing()
        .rounds()
        .find(id)
        .map(round -> round.asked().text())
        .or(() -> Optional.ofNullable(former().rounds.get(id.value())))
        .orElseGet(() -> messages.text("history.name.unknown"));
  }

  /** The entries of a change. */
  List<Entry> change(Id<Change> id) {
    return former().changes.getOrDefault(id, List.of());
  }
}
