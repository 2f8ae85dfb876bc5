package org.hearingdesk.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearingdesk.domain.attribution.PublishedHearing;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.i18n.Messages;

/**
 * Puts speakers into words, by what a published hearing still tells of them: {@code EFEE}, {@code
 * one participant (employers)}, {@code one participant}.
 */
public final class Speakers {
  private final Hearing hearing;
  private final Phrasebook words;

  public Speakers(PublishedHearing published, Messages messages) {
    this(published.hearing(), new Phrasebook(messages, published.hearing()));
  }

  Speakers(Hearing hearing, Phrasebook words) {
    this.hearing = hearing;
    this.words = words;
  }

  /** The speaker inside a sentence. */
  public String name(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Person person ->
          participant(person.participant())
              .flatMap(this::named)
              .or(() -> hearing.organisationOf(person).map(Organisation::label))
              .orElseGet(this::nobody);
      case Speaker.Body body ->
          organisation(body.organisation()).map(Organisation::label).orElseGet(this::nobody);
      case Speaker.OfSide ofSide ->
          side(ofSide.side())
              .map(name -> words.text("document.speaker.of-side", name))
              .orElseGet(this::nobody);
      case Speaker.Several several -> several(several);
      case Speaker.Unidentified unidentified -> nobody();
    };
  }

  /** The speaker at the beginning of a sentence; a name keeps its letters as they are. */
  public String subject(Speaker speaker) {
    return identified(speaker) ? name(speaker) : words.sentenceStart(name(speaker));
  }

  /** Whether a name can be told: of a person or an organisation. */
  public boolean identified(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Person person ->
          participant(person.participant()).flatMap(this::named).isPresent()
              || hearing.organisationOf(person).filter(Speakers::isNamed).isPresent();
      case Speaker.Body body -> organisation(body.organisation()).isPresent();
      case Speaker.OfSide ofSide -> false;
      case Speaker.Several several -> several.speakers().stream().allMatch(this::identified);
      case Speaker.Unidentified unidentified -> false;
    };
  }

  /**
   * Who they were, for brackets behind a statement: {@code EFEE, ETUCE and three others}, {@code
   * employers, workers}. Empty where nothing may be told.
   */
  public String attribution(List<Speaker> speakers) {
    Set<String> names = new LinkedHashSet<>();
    Map<String, Integer> sides = new LinkedHashMap<>();
    for (Speaker speaker : flat(speakers)) {
      if (identified(speaker)) {
        names.add(name(speaker));
      } else if (speaker instanceof Speaker.OfSide(Id<Side> id)) {
        side(id).ifPresent(name -> sides.merge(name, 1, Integer::sum));
      }
    }
    List<String> parts = new ArrayList<>(names);
    sides.forEach((name, times) -> parts.add(words.count("document.speaker.side", times, name)));
    return words.names(parts);
  }

  /** {@code Ms Manuela Geleng (Director for Skills, DG EMPL)}, or as much of it as may be told. */
  public String inOffice(Participant participant) {
    String organisation =
        participant.organisation().flatMap(this::organisation).map(Organisation::label).orElse("");
    String office =
        participant.function().isBlank() || organisation.isEmpty()
            ? participant.function() + organisation
            : words.text("document.person.office", participant.function(), organisation);
    if (participant.name().isBlank()) {
      return office.isBlank() ? nobody() : office;
    }
    return office.isBlank()
        ? participant.name()
        : words.text("document.person.in-office", participant.name(), office);
  }

  /** {@code the Director for Skills of DG EMPL}, with the name where it may be told. */
  String inOfficeInSentence(Participant participant) {
    String organisation =
        participant.organisation().flatMap(this::organisation).map(Organisation::label).orElse("");
    if (participant.function().isBlank() || organisation.isEmpty()) {
      return inOffice(participant);
    }
    String key =
        participant.name().isBlank()
            ? "document.person.office-of"
            : "document.person.name-office-of";
    return words.text(key, participant.function(), organisation, participant.name());
  }

  /** The single speakers, those who spoke together one by one. */
  static List<Speaker> flat(List<Speaker> speakers) {
    List<Speaker> flat = new ArrayList<>();
    for (Speaker speaker : speakers) {
      if (speaker instanceof Speaker.Several(List<Speaker> together)) {
        flat.addAll(flat(together));
      } else {
        flat.add(speaker);
      }
    }
    return flat;
  }

  private String several(Speaker.Several several) {
    List<String> names = flat(List.of(several)).stream().map(this::name).distinct().toList();
    return names.isEmpty() ? nobody() : words.names(names);
  }

  private Optional<String> named(Participant participant) {
    if (participant.name().isBlank()) {
      return Optional.empty();
    }
    return Optional.of(
        participant
            .organisation()
            .flatMap(this::organisation)
            .map(of -> words.text("document.person.in-office", participant.name(), of.label()))
            .orElse(participant.name()));
  }

  private Optional<Participant> participant(Id<Participant> id) {
    return hearing.participants().find(id);
  }

  /** An organisation that has a name: the nameless ones stand for voters. */
  private Optional<Organisation> organisation(Id<Organisation> id) {
    return hearing.organisations().find(id).filter(Speakers::isNamed);
  }

  static boolean isNamed(Organisation organisation) {
    return !organisation.name().isBlank();
  }

  private Optional<String> side(Id<Side> id) {
    return hearing.sides().find(id).map(side -> words.sideInSentence(side.name()));
  }

  private String nobody() {
    return words.text("document.speaker.nobody");
  }
}
