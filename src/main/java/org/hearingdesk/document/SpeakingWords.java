package org.hearingdesk.document;

import java.util.List;
import org.hearingdesk.document.tree.Tone;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Gender;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Level;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Presence;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.time.Group;

/** What the groups are called that the speaking time is parted by. */
final class SpeakingWords {
  private final Phrasebook words;
  private final Speakers speakers;

  SpeakingWords(Hearing hearing, Phrasebook words) {
    this.words = words;
    this.speakers = new Speakers(hearing, words);
  }

  String text(String key) {
    return words.text(key);
  }

  String side(Group<Side> group) {
    return switch (group) {
      case Group.Of<Side>(Side side) -> side.name();
      case Group.Together<Side> together -> text("document.speaking-time.together");
      case Group.NotRecorded<Side> none -> text("document.speaking-time.no-side");
      case Group.NotAttributed<Side> untold -> text("document.speaking-time.side-not-told");
    };
  }

  String organisation(Group<Organisation> group) {
    return switch (group) {
      case Group.Of<Organisation>(Organisation organisation) -> organisation.label();
      case Group.Together<Organisation> together -> text("document.speaking-time.together");
      case Group.NotRecorded<Organisation> none -> text("document.speaking-time.no-organisation");
      case Group.NotAttributed<Organisation> untold -> notTold();
    };
  }

  String person(Group<Participant> group) {
    return switch (group) {
      case Group.Of<Participant>(Participant person) ->
          speakers.name(new Speaker.Person(person.id()));
      case Group.Together<Participant> together -> text("document.speaking-time.together");
      case Group.NotRecorded<Participant> none -> notTold();
      case Group.NotAttributed<Participant> untold -> notTold();
    };
  }

  String level(Group<Level> group) {
    return switch (group) {
      case Group.Of<Level>(Level level) -> text(level(level));
      case Group.Together<Level> together -> text("document.speaking-time.together");
      case Group.NotRecorded<Level> none -> text("document.level.not-stated");
      case Group.NotAttributed<Level> untold -> notTold();
    };
  }

  private static String level(Level level) {
    return switch (level) {
      case NOT_STATED -> "document.level.not-stated";
      case CROSS_INDUSTRY -> "document.level.cross-industry";
      case SECTORAL -> "document.level.sectoral";
    };
  }

  String presence(Group<Presence> group) {
    return switch (group) {
      case Group.Of<Presence>(Presence presence) ->
          text(
              switch (presence) {
                case IN_ROOM -> "document.column.in-room";
                case ONLINE -> "document.column.online";
                case ABSENT -> "document.speaking-time.has-left";
              });
      case Group.Together<Presence> together -> text("document.speaking-time.together");
      case Group.NotRecorded<Presence> left -> text("document.speaking-time.has-left");
      case Group.NotAttributed<Presence> untold -> notTold();
    };
  }

  String gender(Group<Gender> group) {
    return switch (group) {
      case Group.Of<Gender>(Gender gender) ->
          text(
              switch (gender) {
                case WOMAN -> "document.gender.women";
                case MAN -> "document.gender.men";
                case OTHER -> "document.gender.other";
              });
      case Group.Together<Gender> together -> text("document.speaking-time.together");
      case Group.NotRecorded<Gender> none -> text("document.gender.not-recorded");
      case Group.NotAttributed<Gender> untold -> notTold();
    };
  }

  String item(Group<AgendaItem> group) {
    return switch (group) {
      case Group.Of<AgendaItem>(AgendaItem item) -> item.title();
      case Group.Together<AgendaItem> together -> notTold();
      case Group.NotRecorded<AgendaItem> none -> notTold();
      case Group.NotAttributed<AgendaItem> gone -> text("document.speaking-time.no-item");
    };
  }

  /** Several groups in one line; none at all are those of whom nothing is told. */
  String together(List<String> groups) {
    return groups.isEmpty()
        ? notTold()
        : words.sentenceStart(words.formats().list(groups.stream().map(this::small).toList()));
  }

  private String small(String phrase) {
    int first = phrase.codePointAt(0);
    return Character.toString(Character.toLowerCase(first))
        + phrase.substring(Character.charCount(first));
  }

  /** The colour of a side, as near as documents have it; its name always stands beside it. */
  Tone tone(Side side) {
    return switch (side.colour()) {
      case TEAL -> Tone.TEAL;
      case RUST -> Tone.RUST;
      case VIOLET -> Tone.VIOLET;
      case GREEN -> Tone.GREEN;
      case PLUM -> Tone.PLUM;
      case BLUE -> Tone.ACCENT;
      case GOLD -> Tone.WARNING;
      case SLATE -> Tone.MUTED;
      case ROSE -> Tone.BAD;
    };
  }

  private String notTold() {
    return text("document.speaking-time.not-told");
  }
}
