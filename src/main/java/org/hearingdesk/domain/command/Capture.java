package org.hearingdesk.domain.command;

import java.util.List;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Marking;
import org.hearingdesk.domain.log.Fact;

/** Decides on what is captured of an intervention beside its text. */
final class Capture {
  private Capture() {}

  static List<Fact> position(Hearing hearing, Command.TakePosition take) {
    Intervention turn = turn(hearing, take.intervention());
    return turn.position() == take.position()
        ? List.of()
        : List.of(new Fact.PositionTaken(turn.id(), turn.position(), take.position()));
  }

  static List<Fact> mark(Hearing hearing, Command.AddMark add) {
    Intervention turn = turn(hearing, add.intervention());
    Check.free(turn.markings(), add.marking(), "marking");
    Check.line("wording", add.wording(), 1_000);
    boolean there =
        turn.markings().stream()
            .anyMatch(
                marking -> marking.mark() == add.mark() && marking.wording().equals(add.wording()));
    return there
        ? List.of()
        : List.of(
            new Fact.Marked(turn.id(), new Marking(add.marking(), add.mark(), add.wording())));
  }

  static List<Fact> reword(Hearing hearing, Command.RewordMark reword) {
    Intervention turn = turn(hearing, reword.intervention());
    Marking before = Check.find(turn.markings(), reword.marking(), "marking");
    Check.line("wording", reword.wording(), 1_000);
    return before.wording().equals(reword.wording())
        ? List.of()
        : List.of(
            new Fact.MarkReworded(
                turn.id(), before, new Marking(before.id(), before.mark(), reword.wording())));
  }

  static List<Fact> unmark(Hearing hearing, Command.RemoveMark remove) {
    Intervention turn = turn(hearing, remove.intervention());
    Marking marking = Check.find(turn.markings(), remove.marking(), "marking");
    return List.of(new Fact.Unmarked(turn.id(), marking));
  }

  static List<Fact> tag(Hearing hearing, Command.TagTopic tag) {
    Intervention turn = turn(hearing, tag.intervention());
    Check.find(hearing.topics(), tag.topic(), "topic");
    return turn.topics().contains(tag.topic())
        ? List.of()
        : List.of(new Fact.TopicTagged(turn.id(), tag.topic()));
  }

  static List<Fact> untag(Hearing hearing, Command.UntagTopic untag) {
    Intervention turn = turn(hearing, untag.intervention());
    return turn.topics().contains(untag.topic())
        ? List.of(new Fact.TopicUntagged(turn.id(), untag.topic()))
        : List.of();
  }

  static List<Fact> tighten(Hearing hearing, Command.TightenAttribution tighten) {
    Intervention turn = turn(hearing, tighten.intervention());
    AttributionRule general =
        hearing.details().map(HearingDetails::attribution).orElse(AttributionRule.NAMED);
    if (tighten.rule().filter(general::stricterThan).isPresent()) {
      throw new Refusal(new Rejection.LooserThanHearing());
    }
    return turn.stricter().equals(tighten.rule())
        ? List.of()
        : List.of(new Fact.AttributionTightened(turn.id(), turn.stricter(), tighten.rule()));
  }

  static List<Fact> note(Hearing hearing, Command.WritePrivateNote write) {
    Intervention turn = turn(hearing, write.intervention());
    Check.text("privateNote", write.note(), Check.TEXT);
    return turn.privateNote().equals(write.note())
        ? List.of()
        : List.of(new Fact.PrivateNoteWritten(turn.id(), turn.privateNote(), write.note()));
  }

  private static Intervention turn(Hearing hearing, Id<Intervention> id) {
    return Check.find(hearing.interventions(), id, "intervention");
  }
}
