package org.hearingdesk.domain.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearingdesk.domain.hearing.BallotMethod;
import org.hearingdesk.domain.hearing.Counting;
import org.hearingdesk.domain.hearing.CountingMethod;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Option;
import org.hearingdesk.domain.hearing.OptionOrder;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.VoterKind;
import org.hearingdesk.domain.hearing.Weighting;
import org.hearingdesk.domain.log.Desk;
import org.hearingdesk.domain.log.History;
import org.hearingdesk.domain.log.SampleDetails;
import org.junit.jupiter.api.Test;

class CountingChoiceTest {
  private final Desk desk = new Desk("a", 1, History.EMPTY);

  @Test
  void kemenyTakesEightOptionsAndRefusesNine() {
    begin();
    PriorityQuestion eight = question(8, new Counting(CountingMethod.KEMENY));
    accept(new Command.AddPart(eight));
    assertThat(desk.submit(new Command.EditPart(eight, eight.offering(options(9)))))
        .isEqualTo(new Decision.Refused(new Rejection.TooManyToCount(CountingMethod.KEMENY, 9, 8)));
  }

  @Test
  void gradesAreNotCountedByBorda() {
    begin();
    PriorityQuestion grades =
        new PriorityQuestion(
            Id.of("q"),
            "What first?",
            Optional.empty(),
            options(3),
            BallotMethod.RATING,
            5,
            VoterKind.ORGANISATION,
            Weighting.EQUAL);
    assertThat(
            desk.submit(new Command.AddPart(grades.countedAs(new Counting(CountingMethod.BORDA)))))
        .isEqualTo(new Decision.Refused(new Rejection.CannotCount(CountingMethod.BORDA)));
  }

  @Test
  void aRoundRecordsTheSeedThatNobodyChoseAndKeepsOneThatWasChosen() {
    begin();
    PriorityQuestion drawn =
        question(3, new Counting(CountingMethod.BORDA, OptionOrder.SHUFFLED, Optional.empty()));
    accept(new Command.AddPart(drawn));
    accept(new Command.OpenRound(Id.of("r1"), Id.of("q")));
    Counting first = round("r1").asked().counted();
    assertThat(first.seed()).isPresent();
    assertThat(first.order()).isEqualTo(OptionOrder.SHUFFLED);
    accept(new Command.CloseRound(Id.of("r1")));
    accept(new Command.EditPart(drawn, drawn.countedAs(first.drawnBy(7))));
    accept(new Command.OpenRound(Id.of("r2"), Id.of("q")));
    assertThat(round("r2").asked().counted().seed()).contains(7);
  }

  @Test
  void aRoundKeepsItsOptionsWhenTheQuestionIsEdited() {
    begin();
    PriorityQuestion asked = question(3, new Counting(CountingMethod.BORDA));
    accept(new Command.AddPart(asked));
    accept(new Command.OpenRound(Id.of("r1"), Id.of("q")));
    accept(new Command.EditPart(asked, asked.offering(options(2))));
    assertThat(round("r1").asked().options()).hasSize(3);
    accept(new Command.CloseRound(Id.of("r1")));
    accept(new Command.OpenRound(Id.of("r2"), Id.of("q")));
    assertThat(round("r2").asked().options()).hasSize(2);
  }

  @Test
  void whatIsUsualIsNotWritten() {
    PriorityQuestion usual = question(3, new Counting(CountingMethod.BORDA));
    assertThat(usual.counting()).isEmpty();
    assertThat(usual.counted().by()).isEqualTo(CountingMethod.BORDA);
  }

  private void begin() {
    accept(new Command.CreateHearing(SampleDetails.of("Hearing")));
    accept(new Command.OpenHearing());
  }

  private static PriorityQuestion question(int options, Counting counting) {
    return new PriorityQuestion(
            Id.of("q"),
            "What first?",
            Optional.empty(),
            options(options),
            BallotMethod.TOP_K,
            3,
            VoterKind.ORGANISATION,
            Weighting.EQUAL)
        .countedAs(counting);
  }

  private static List<Option> options(int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> new Option(Id.of("o" + i), "Option " + i, Set.of()))
        .toList();
  }

  private Round round(String id) {
    return desk.hearing().rounds().find(Id.<Round>of(id)).orElseThrow();
  }

  private void accept(Command command) {
    assertThat(desk.submit(command)).isInstanceOf(Decision.Accepted.class);
  }
}
