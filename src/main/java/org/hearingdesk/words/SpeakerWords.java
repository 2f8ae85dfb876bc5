package org.hearingdesk.words;

import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.i18n.Formats;

/**
 * Calls a speaker by name.
 *
 * <p>It tells whatever the speaker tells: on a screen that others see, hand in what {@link
 * org.hearingdesk.domain.attribution.Attribution#shown} lets through.
 */
public final class SpeakerWords {
  private final Formats formats;

  public SpeakerWords(Formats formats) {
    this.formats = formats;
  }

  /** The person, else the organisation as people say it, else the side. */
  public String name(Hearing hearing, Speaker speaker) {
    return switch (speaker) {
      case Speaker.Person(var id) ->
          hearing.participants().find(id).map(Participant::name).orElseGet(this::unidentified);
      case Speaker.Body(var id) ->
          hearing.organisations().find(id).map(Organisation::label).orElseGet(this::unidentified);
      case Speaker.OfSide(var id) ->
          hearing.sides().find(id).map(Side::name).orElseGet(this::unidentified);
      case Speaker.Several(var speakers) ->
          formats.list(speakers.stream().map(each -> name(hearing, each)).toList());
      case Speaker.Unidentified() -> unidentified();
    };
  }

  /** The name, and for a person the organisation too: {@code Anna Example · EFEE}. */
  public String nameAndOrganisation(Hearing hearing, Speaker speaker) {
    String name = name(hearing, speaker);
    return speaker instanceof Speaker.Person
        ? hearing
            .organisationOf(speaker)
            .map(organisation -> name + " · " + organisation.label())
            .orElse(name)
        : name;
  }

  private String unidentified() {
    return formats.messages().text("format.speaker.unidentified");
  }
}
