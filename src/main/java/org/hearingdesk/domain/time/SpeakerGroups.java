package org.hearingdesk.domain.time;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hearingdesk.domain.hearing.Gender;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Level;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Presence;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.Speaker;

/**
 * Which group a speaker belongs to, of each kind. Of several who speak together the one that they
 * have in common, if they have.
 */
public final class SpeakerGroups {
  private final Hearing hearing;

  public SpeakerGroups(Hearing hearing) {
    this.hearing = hearing;
  }

  /** The persons and organisations of a speaker, those who speak together one by one. */
  public static List<Speaker> known(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Person person -> List.of(person);
      case Speaker.Body body -> List.of(body);
      case Speaker.Several several ->
          several.speakers().stream().flatMap(each -> known(each).stream()).toList();
      case Speaker.OfSide ofSide -> List.of();
      case Speaker.Unidentified unidentified -> List.of();
    };
  }

  public Group<Participant> person(Speaker speaker) {
    return ofPerson(speaker, Group.Of::new);
  }

  public Group<Gender> gender(Speaker speaker) {
    return ofPerson(speaker, person -> recorded(person.gender()));
  }

  /** In the room or online; a person who has left is not recorded to be anywhere. */
  public Group<Presence> presence(Speaker speaker) {
    return ofPerson(
        speaker,
        person ->
            recorded(Optional.of(person.presence()).filter(where -> where != Presence.ABSENT)));
  }

  public Group<Organisation> organisation(Speaker speaker) {
    return ofOrganisation(speaker, Group.Of::new);
  }

  public Group<Level> level(Speaker speaker) {
    return ofOrganisation(
        speaker,
        organisation ->
            recorded(Optional.of(organisation.level()).filter(level -> level != Level.NOT_STATED)));
  }

  public Group<Side> side(Speaker speaker) {
    return switch (speaker) {
      case Speaker.OfSide ofSide -> found(hearing.sides().find(ofSide.side()));
      case Speaker.Several several -> common(several, this::side);
      case Speaker.Person person -> sideOfOrganisation(person);
      case Speaker.Body body -> sideOfOrganisation(body);
      case Speaker.Unidentified unidentified -> new Group.NotAttributed<>();
    };
  }

  private Group<Side> sideOfOrganisation(Speaker speaker) {
    return ofOrganisation(speaker, organisation -> recorded(hearing.sideOf(organisation)));
  }

  private <K> Group<K> ofPerson(Speaker speaker, Function<Participant, Group<K>> group) {
    return switch (speaker) {
      case Speaker.Person person ->
          hearing
              .participants()
              .find(person.participant())
              .map(group)
              .orElseGet(Group.NotAttributed::new);
      case Speaker.Several several -> common(several, each -> ofPerson(each, group));
      case Speaker.Body body -> new Group.NotAttributed<>();
      case Speaker.OfSide ofSide -> new Group.NotAttributed<>();
      case Speaker.Unidentified unidentified -> new Group.NotAttributed<>();
    };
  }

  private <K> Group<K> ofOrganisation(Speaker speaker, Function<Organisation, Group<K>> group) {
    return switch (speaker) {
      case Speaker.Person person ->
          hearing.participants().has(person.participant())
              ? hearing.organisationOf(person).map(group).orElseGet(Group.NotRecorded::new)
              : new Group.NotAttributed<>();
      case Speaker.Body body ->
          hearing
              .organisations()
              .find(body.organisation())
              .map(group)
              .orElseGet(Group.NotAttributed::new);
      case Speaker.Several several -> common(several, each -> ofOrganisation(each, group));
      case Speaker.OfSide ofSide -> new Group.NotAttributed<>();
      case Speaker.Unidentified unidentified -> new Group.NotAttributed<>();
    };
  }

  private static <K> Group<K> common(Speaker.Several several, Function<Speaker, Group<K>> group) {
    List<Group<K>> different = several.speakers().stream().map(group).distinct().toList();
    return switch (different.size()) {
      case 0 -> new Group.NotAttributed<>();
      case 1 -> different.getFirst();
      default -> new Group.Together<>();
    };
  }

  private static <K> Group<K> recorded(Optional<K> key) {
    return key.<Group<K>>map(Group.Of::new).orElseGet(Group.NotRecorded::new);
  }

  private static <K> Group<K> found(Optional<K> key) {
    return key.<Group<K>>map(Group.Of::new).orElseGet(Group.NotAttributed::new);
  }
}
