package org.hearingdesk.domain.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.BallotMethod;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.ItemKind;
import org.hearingdesk.domain.hearing.Option;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.hearing.VoterKind;
import org.hearingdesk.domain.hearing.Weighting;
import org.hearingdesk.domain.log.Desk;
import org.hearingdesk.domain.log.History;
import org.junit.jupiter.api.Test;

class SoundnessTest {
  @Test
  void aRoundMayHaveBeenAskedUnderAnItemThatHasGone() {
    Desk desk = new Desk("a", 1);
    Id<AgendaItem> item = Id.of("item");
    desk.submit(
        new Command.AddPart(
            new AgendaItem(
                item,
                ItemKind.DISCUSSION,
                "Skills",
                Optional.empty(),
                Duration.ofMinutes(10),
                List.of(),
                Optional.empty(),
                "",
                "")));
    PriorityQuestion asked = question(Optional.of(item));
    desk.submit(new Command.AddPart(asked));
    desk.submit(new Command.OpenHearing());
    desk.submit(new Command.OpenRound(Id.of("round"), asked.id()));
    desk.submit(new Command.EditPart(asked, question(Optional.empty())));
    desk.submit(new Command.RemovePart(item));
    Hearing record = desk.hearing();
    assertThat(record.agenda().isEmpty()).isTrue();
    assertThat(record.rounds().size()).isEqualTo(1);

    assertThat(new Desk("b", 1, History.EMPTY).submit(new Command.TakeOverRecord(record)))
        .isInstanceOf(Decision.Accepted.class);
  }

  private static PriorityQuestion question(Optional<Id<AgendaItem>> item) {
    return new PriorityQuestion(
        Id.of("question"),
        "What first?",
        item,
        List.of(
            new Option(Id.of("one"), "One", Set.of()), new Option(Id.of("two"), "Two", Set.of())),
        BallotMethod.POINTS,
        10,
        VoterKind.ORGANISATION,
        Weighting.EQUAL);
  }
}
