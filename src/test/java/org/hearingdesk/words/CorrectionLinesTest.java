package org.hearingdesk.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.command.Decide;
import org.hearingdesk.domain.command.Decision;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.ItemKind;
import org.hearingdesk.domain.hearing.Level;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.Span;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.log.Change;
import org.hearingdesk.domain.log.Desk;
import org.hearingdesk.domain.log.Fact;
import org.hearingdesk.i18n.Formats;
import org.hearingdesk.i18n.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How history tells what was put right: one sentence a change, with before and after. */
class CorrectionLinesTest {
  private static final Id<AgendaItem> ITEM = Id.of("item");
  private static final Id<AgendaItem> LATER = Id.of("later");
  private static final Id<Intervention> FIRST = Id.of("first");
  private static final Id<Intervention> SECOND = Id.of("second");
  private static final Id<Intervention> THIRD = Id.of("third");

  private final Desk desk = new Desk("a", 1);
  private final Instant begin = desk.now();

  @BeforeEach
  void oneSpokeAndTwoSpeaks() {
    together(new Command.AddPart(item(ITEM, "Discussion")));
    together(new Command.AddPart(item(LATER, "Later")));
    together(new Command.AddPart(organisation("One")));
    together(new Command.AddPart(organisation("Two")));
    together(new Command.StartItem(ITEM));
    together(new Command.GiveFloor(FIRST, ITEM, body("One"), RequestKind.ORDINARY));
    desk.pass(60);
    together(new Command.GiveFloor(SECOND, ITEM, body("Two"), RequestKind.ORDINARY));
    desk.pass(120);
  }

  @Test
  void aSwapIsOneSentence() {
    assertThat(
            together(
                new Command.CorrectSpeaker(FIRST, body("Two")),
                new Command.CorrectSpeaker(SECOND, body("One"))))
        .isEqualTo("Swapped the speakers of two turns: One, then Two → Two, then One");
  }

  @Test
  void aStopThatWasForgotten() {
    assertThat(together(new Command.EndFloor(), times(SECOND, span(60, 90))))
        .isEqualTo("Two had finished earlier: 8.01.00–8.03.00 (2:00) → 8.01.00–8.01.30 (0:30)");
  }

  @Test
  void aStopAndTheNextStartThatWereForgotten() {
    assertThat(
            together(
                new Command.GiveFloor(THIRD, ITEM, body("One"), RequestKind.ORDINARY),
                times(SECOND, span(60, 90)),
                times(THIRD, Span.from(at(100)))))
        .isEqualTo(
            "One had begun earlier, and Two had finished: 8.01.00–8.03.00 (2:00) →"
                + " 8.01.00–8.01.30 (0:30), from 8.01.40");
  }

  @Test
  void whoAndWhenOfOneTurn() {
    assertThat(together(new Command.CorrectSpeaker(FIRST, body("Two")), times(FIRST, span(0, 50))))
        .isEqualTo(
            "Corrected who spoke and when (Two): One, 8.00.00–8.01.00 (1:00) → Two,"
                + " 8.00.00–8.00.50 (0:50)");
  }

  @Test
  void aTurnAndItsNeighbour() {
    assertThat(together(times(FIRST, span(0, 50)), times(SECOND, Span.from(at(50)))))
        .isEqualTo(
            "Corrected the times of One and Two: 8.00.00–8.01.00 (1:00), from 8.01.00 →"
                + " 8.00.00–8.00.50 (0:50), from 8.00.50");
  }

  @Test
  void aForgottenTurnForWhichTheNeighbourMadeRoom() {
    assertThat(
            together(
                new Command.NoteIntervention(THIRD, ITEM, body("Two"), List.of(span(40, 60))),
                times(FIRST, span(0, 40))))
        .isEqualTo(
            "Wrote down an intervention of Two afterwards; corrected the times of One:"
                + " 8.00.40–8.01.00 (0:20)");
  }

  @Test
  void splitJoinedMovedAndTheItemItself() {
    assertThat(together(new Command.SplitIntervention(FIRST, THIRD, at(20), body("One"))))
        .isEqualTo(
            "Made two turns of one: One, then One: 8.00.00–8.01.00 (1:00) → 8.00.00–8.00.20"
                + " (0:20) and 8.00.20–8.01.00 (0:40)");
    assertThat(together(new Command.JoinInterventions(FIRST, THIRD)))
        .isEqualTo(
            "Made one turn of two of One: 8.00.00–8.00.20 (0:20) and 8.00.20–8.01.00 (0:40) →"
                + " 8.00.00–8.01.00 (1:00)");
    assertThat(together(new Command.CorrectItem(FIRST, LATER)))
        .isEqualTo("Put the intervention of One under another agenda item: Discussion → Later");
    assertThat(together(new Command.CorrectItemTimes(ITEM, List.of(Span.from(at(-60))))))
        .isEqualTo("Corrected when “Discussion” ran: from 8.00.00 → from 7.59.00");
  }

  @Test
  void givingTheFloorStaysWhatItWas() {
    assertThat(together(new Command.GiveFloor(THIRD, ITEM, body("One"), RequestKind.ORDINARY)))
        .isEqualTo("Gave the floor to One");
  }

  private String together(Command... commands) {
    Desk trial = new Desk("trial", 2, desk.history());
    trial.pass(java.time.Duration.between(trial.now(), desk.now()).toSeconds());
    List<Fact> facts = new java.util.ArrayList<>();
    for (Command command : commands) {
      if (trial.submit(command) instanceof Decision.Accepted(List<Fact> more)) {
        facts.addAll(more);
      } else {
        throw new AssertionError(Decide.decide(trial.hearing(), command, trial.now()));
      }
    }
    Id<Change> change = desk.record(facts);
    ChangeGroup group =
        ChangeGroup.newestFirst(desk.history()).stream()
            .filter(each -> each.change().equals(change))
            .findFirst()
            .orElseThrow();
    Formats formats =
        new Formats(
            Messages.strict(Locale.ENGLISH), Formats.ClockSeparator.FULL_STOP, ZoneOffset.UTC);
    return new ChangeSentences(formats).line(desk.hearing(), group).text();
  }

  private static Command times(Id<Intervention> turn, Span span) {
    return new Command.CorrectTimes(turn, List.of(span));
  }

  private Instant at(int second) {
    return begin.plusSeconds(second);
  }

  private Span span(int from, int to) {
    return Span.of(at(from), at(to));
  }

  private static Speaker body(String organisation) {
    return new Speaker.Body(Id.of(organisation));
  }

  private static AgendaItem item(Id<AgendaItem> id, String title) {
    return new AgendaItem(
        id,
        ItemKind.DISCUSSION,
        title,
        Optional.empty(),
        java.time.Duration.ofMinutes(30),
        List.of(),
        Optional.empty(),
        "",
        "");
  }

  private static Organisation organisation(String id) {
    return new Organisation(Id.of(id), id, "", Optional.empty(), Level.CROSS_INDUSTRY, "", "");
  }
}
