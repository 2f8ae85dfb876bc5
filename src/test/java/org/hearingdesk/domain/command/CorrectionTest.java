package org.hearingdesk.domain.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.ItemKind;
import org.hearingdesk.domain.hearing.ItemRun;
import org.hearingdesk.domain.hearing.Level;
import org.hearingdesk.domain.hearing.Mark;
import org.hearingdesk.domain.hearing.MinutesSection;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.hearing.ParagraphKind;
import org.hearingdesk.domain.hearing.Position;
import org.hearingdesk.domain.hearing.Prose;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.Span;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.hearing.Topic;
import org.hearingdesk.domain.log.Change;
import org.hearingdesk.domain.log.Desk;
import org.hearingdesk.domain.log.Fact;
import org.hearingdesk.domain.log.TextPlace;
import org.hearingdesk.domain.time.SpeakingTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Turns and items put right afterwards: split, joined, moved, and when an item ran. */
class CorrectionTest {
  private static final Id<AgendaItem> ITEM = Id.of("item");
  private static final Id<AgendaItem> LATER = Id.of("later");
  private static final Id<Intervention> TURN = Id.of("turn");
  private static final Id<Intervention> REST = Id.of("rest");

  private final Desk desk = new Desk("a", 1);
  private Instant begin = desk.now();

  @BeforeEach
  void somebodySpokeForTwoMinutesPausedForOneAndSpokeForThree() {
    accept(new Command.AddPart(item(ITEM, "Discussion")));
    accept(new Command.AddPart(item(LATER, "Later")));
    accept(new Command.AddPart(organisation("one")));
    accept(new Command.AddPart(organisation("two")));
    accept(new Command.AddPart(new Topic(Id.of("topic"), "Quality")));
    accept(new Command.StartItem(ITEM));
    desk.pass(60);
    begin = desk.now();
    accept(new Command.GiveFloor(TURN, ITEM, body("one"), RequestKind.ORDINARY));
    desk.pass(120);
    accept(new Command.PauseFloor());
    desk.pass(60);
    accept(new Command.ResumeFloor());
    desk.pass(180);
  }

  @Test
  void aTurnThatWasTwoIsSplitAndNoSecondIsLost() {
    accept(new Command.EndFloor());
    write(TURN, "what the first said");
    desk.pass(30);
    accept(split(at(240)));
    assertThat(turn(TURN).spans()).containsExactly(span(0, 120), span(180, 240));
    assertThat(turn(REST).spans()).containsExactly(span(240, 360));
    assertThat(turn(REST).speaker()).isEqualTo(body("two"));
    assertThat(turn(REST).ended()).isTrue();
    assertThat(turn(TURN).text().text()).isEqualTo("what the first said");
    assertThat(turn(REST).text().isBlank()).isTrue();
    assertThat(SpeakingTime.total(desk.hearing().interventions().all(), desk.now()))
        .isEqualTo(Duration.ofMinutes(5));
    assertThat(desk.hearing().interventionsOn(ITEM))
        .extracting(Intervention::id)
        .containsExactly(TURN, REST);
  }

  @Test
  void splitInAPauseThePauseIsNobodys() {
    accept(new Command.EndFloor());
    accept(split(at(150)));
    assertThat(turn(TURN).spans()).containsExactly(span(0, 120));
    assertThat(turn(REST).spans()).containsExactly(span(180, 360));
  }

  @Test
  void ofARunningTurnTheSecondRunsOn() {
    accept(split(at(300)));
    assertThat(turn(TURN).ended()).isTrue();
    assertThat(turn(REST).speaking()).isTrue();
    assertThat(desk.hearing().onTheFloor().map(Intervention::id)).contains(REST);
    desk.pass(10);
    assertThat(SpeakingTime.of(turn(REST), desk.now())).isEqualTo(Duration.ofSeconds(70));
  }

  @Test
  void aTurnIsNotSplitOutsideItselfNorAtItsEnds() {
    refuse(split(at(400)), new Rejection.TimesDoNotFit());
    accept(new Command.EndFloor());
    desk.pass(600);
    for (int second : List.of(-1, 0, 360, 361, 900)) {
      assertThat(desk.submit(split(at(second))))
          .as("at second %d", second)
          .isEqualTo(new Decision.Refused(new Rejection.TimesDoNotFit()));
    }
  }

  @Test
  void splitNeedsAKnownTurnAFreshOneAndAKnownSpeaker() {
    accept(new Command.EndFloor());
    refuse(
        new Command.SplitIntervention(Id.of("none"), REST, at(30), body("two")),
        new Rejection.Unknown("intervention", "none"));
    refuse(
        new Command.SplitIntervention(TURN, TURN, at(30), body("two")),
        new Rejection.AlreadyThere("intervention", "turn"));
    refuse(
        new Command.SplitIntervention(TURN, REST, at(30), body("nobody")),
        new Rejection.Unknown("organisation", "nobody"));
    accept(new Command.NoteIntervention(Id.of("untimed"), ITEM, body("one"), List.of()));
    refuse(
        new Command.SplitIntervention(Id.of("untimed"), REST, at(30), body("two")),
        new Rejection.TimesDoNotFit());
  }

  @Test
  void splitAndJoinedAgainItIsWhatItWas() {
    accept(new Command.EndFloor());
    write(TURN, "text");
    Intervention before = turn(TURN);
    accept(new Command.SplitIntervention(TURN, REST, at(300), body("one")));
    accept(new Command.JoinInterventions(TURN, REST));
    assertThat(turn(TURN)).isEqualTo(before);
    assertThat(desk.hearing().interventions().has(REST)).isFalse();
  }

  @Test
  void joinedNothingThatWasCapturedIsLost() {
    accept(new Command.EndFloor());
    write(TURN, "first");
    accept(new Command.SplitIntervention(TURN, REST, at(300), body("one")));
    write(REST, "second");
    accept(new Command.TakePosition(REST, Position.AGAINST));
    accept(new Command.AddMark(TURN, Id.of("m1"), Mark.CONCERN, "first"));
    accept(new Command.AddMark(REST, Id.of("m2"), Mark.PRIORITY, "second"));
    accept(new Command.TagTopic(REST, Id.of("topic")));
    accept(new Command.WritePrivateNote(REST, "note"));
    accept(new Command.JoinInterventions(TURN, REST));
    Intervention joined = turn(TURN);
    assertThat(joined.text().text()).isEqualTo("first\nsecond");
    assertThat(joined.position()).isEqualTo(Position.AGAINST);
    assertThat(joined.markings()).extracting(each -> each.id().value()).containsExactly("m1", "m2");
    assertThat(joined.topics()).containsExactly(Id.<Topic>of("topic"));
    assertThat(joined.privateNote()).isEqualTo("note");
    assertThat(joined.spans()).containsExactly(span(0, 120), span(180, 360));
  }

  @Test
  void theMinutesThenRestOnTheJoinedTurn() {
    accept(new Command.EndFloor());
    accept(new Command.SplitIntervention(TURN, REST, at(300), body("one")));
    Id<MinutesSection> section = Id.of("section");
    Paragraph draft =
        new Paragraph(Id.of("p"), ParagraphKind.TEXT, "It was said.", true, Set.of(REST));
    accept(new Command.TakeOverSection(section, List.of(draft)));
    accept(new Command.JoinInterventions(TURN, REST));
    Paragraph rests = desk.hearing().sections().find(section).orElseThrow().text().all().getFirst();
    assertThat(rests.sources()).containsExactly(TURN);
  }

  @Test
  void onlyTurnsOfOneSpeakerOnOneItemAreJoined() {
    accept(new Command.EndFloor());
    accept(split(at(300)));
    refuse(new Command.JoinInterventions(TURN, REST), new Rejection.NotOneSpeaker());
    refuse(new Command.JoinInterventions(TURN, TURN), new Rejection.NotOneSpeaker());
    accept(new Command.CorrectSpeaker(REST, body("one")));
    accept(new Command.CorrectItem(REST, LATER));
    refuse(new Command.JoinInterventions(TURN, REST), new Rejection.NotOneSpeaker());
    refuse(
        new Command.JoinInterventions(TURN, Id.of("none")),
        new Rejection.Unknown("intervention", "none"));
  }

  @Test
  void aTurnThatRunsIsJoinedWithTheOneBeforeItAndRunsOn() {
    accept(split(at(300)));
    accept(new Command.CorrectSpeaker(REST, body("one")));
    accept(new Command.JoinInterventions(TURN, REST));
    assertThat(turn(TURN).speaking()).isTrue();
    assertThat(turn(TURN).spans()).hasSize(2);
    accept(new Command.EndFloor());
    assertThat(desk.hearing().onTheFloor()).isEmpty();
  }

  @Test
  void aTurnIsPutUnderAnotherItemAndItsTimeGoesWithIt() {
    accept(new Command.EndFloor());
    accept(new Command.CorrectItem(TURN, LATER));
    assertThat(SpeakingTime.byItem(desk.hearing().interventions().all(), desk.now()))
        .containsOnlyKeys(LATER)
        .containsEntry(LATER, Duration.ofMinutes(5));
    assertThat(desk.submit(new Command.CorrectItem(TURN, LATER)))
        .isEqualTo(Decision.accept(List.of()));
    refuse(
        new Command.CorrectItem(TURN, Id.of("none")), new Rejection.Unknown("agendaItem", "none"));
    refuse(
        new Command.CorrectItem(Id.of("none"), LATER),
        new Rejection.Unknown("intervention", "none"));
  }

  @Test
  void whenAnItemRanIsPutRightAndWhetherItRunsStaysAsItIs() {
    accept(new Command.CorrectItemTimes(ITEM, List.of(Span.from(at(-30)))));
    assertThat(run(ITEM).startedAt()).contains(at(-30));
    assertThat(run(ITEM).running()).isTrue();
    refuse(itemTimes(ITEM, span(-30, 100)), new Rejection.TimesDoNotFit());
    accept(new Command.FinishItem(ITEM));
    accept(itemTimes(ITEM, span(-30, 100), span(200, 300)));
    assertThat(run(ITEM).endedAt()).contains(at(300));
    refuse(
        new Command.CorrectItemTimes(ITEM, List.of(Span.from(at(0)))),
        new Rejection.TimesDoNotFit());
  }

  @Test
  void timesOfAnItemThatDoNotFitAreRefused() {
    accept(new Command.FinishItem(ITEM));
    refuse(itemTimes(ITEM, span(100, 50)), new Rejection.TimesDoNotFit());
    refuse(itemTimes(ITEM, span(0, 100), span(50, 150)), new Rejection.TimesDoNotFit());
    accept(new Command.SkipItem(LATER));
    refuse(itemTimes(LATER, span(0, 10)), new Rejection.TimesDoNotFit());
    refuse(itemTimes(Id.of("none"), span(0, 10)), new Rejection.Unknown("agendaItem", "none"));
  }

  @Test
  void aForgottenStopIsOneChangeAndIsTakenBackAsOne() {
    Intervention before = turn(TURN);
    Id<Change> change = together(new Command.EndFloor(), times(TURN, span(0, 120)));
    assertThat(turn(TURN).ended()).isTrue();
    assertThat(SpeakingTime.of(turn(TURN), desk.now())).isEqualTo(Duration.ofMinutes(2));
    desk.record(List.of(new Fact.ChangeReverted(change)));
    assertThat(turn(TURN)).isEqualTo(before);
  }

  private Id<Change> together(Command... commands) {
    List<Fact> facts = new java.util.ArrayList<>();
    Desk trial = new Desk("trial", 2, desk.history());
    trial.pass(Duration.between(trial.now(), desk.now()).toSeconds());
    for (Command command : commands) {
      if (trial.submit(command) instanceof Decision.Accepted(List<Fact> more)) {
        facts.addAll(more);
      }
    }
    assertThat(facts).hasSize(commands.length);
    return desk.record(facts);
  }

  private static Command times(Id<Intervention> turn, Span... spans) {
    return new Command.CorrectTimes(turn, List.of(spans));
  }

  private static Command itemTimes(Id<AgendaItem> item, Span... spans) {
    return new Command.CorrectItemTimes(item, List.of(spans));
  }

  private static Command split(Instant at) {
    return new Command.SplitIntervention(TURN, REST, at, body("two"));
  }

  private void write(Id<Intervention> turn, String text) {
    accept(
        new Command.WriteText(new TextPlace.InIntervention(turn), Prose.EMPTY, text, desk.newId()));
  }

  private Instant at(int second) {
    return begin.plusSeconds(second);
  }

  private Span span(int from, int to) {
    return Span.of(at(from), at(to));
  }

  private Intervention turn(Id<Intervention> id) {
    return desk.hearing().interventions().find(id).orElseThrow();
  }

  private ItemRun run(Id<AgendaItem> item) {
    return desk.hearing().runOf(item);
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
        Duration.ofMinutes(30),
        List.of(),
        Optional.empty(),
        "",
        "");
  }

  private static Organisation organisation(String id) {
    return new Organisation(Id.of(id), id, "", Optional.empty(), Level.CROSS_INDUSTRY, "", "");
  }

  private void accept(Command command) {
    assertThat(desk.submit(command)).as(command.toString()).isInstanceOf(Decision.Accepted.class);
  }

  private void refuse(Command command, Rejection reason) {
    assertThat(desk.submit(command)).isEqualTo(new Decision.Refused(reason));
  }
}
