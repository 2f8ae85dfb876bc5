package org.hearingdesk.domain.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.command.Decision;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Conflict;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.ItemKind;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Position;
import org.hearingdesk.domain.hearing.Presence;
import org.hearingdesk.domain.hearing.Prose;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.Role;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.hearing.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two laptops that went on from the same copy, and what they find when they meet again. */
class ConflictTest {
  private static final Id<Intervention> TURN = Id.of("turn");
  private static final TextPlace PLACE = new TextPlace.InIntervention(TURN);

  private Desk first = new Desk("a", 1);
  private Desk second = new Desk("b", 1, History.EMPTY);

  @BeforeEach
  void copies() {
    first = new Desk("a", 1);
    first.submit(new Command.AddPart(person("Ana", Set.of(Role.DELEGATE), "")));
    first.submit(
        new Command.AddPart(
            new AgendaItem(
                Id.of("item"),
                ItemKind.DISCUSSION,
                "Skills",
                Optional.empty(),
                Duration.ofHours(1),
                List.of(),
                Optional.empty(),
                "",
                "")));
    first.submit(new Command.AddPart(new Topic(Id.of("pay"), "Pay")));
    first.submit(new Command.StartItem(Id.of("item")));
    first.submit(
        new Command.GiveFloor(
            TURN, Id.of("item"), new Speaker.Unidentified(), RequestKind.ORDINARY));
    first.submit(new Command.WriteText(PLACE, Prose.EMPTY, "One\nTwo", Id.of("seed")));
    second = new Desk("b", 2, first.history());
    second.pass(5);
  }

  @Test
  void twoTextsOfOneParagraphAreBothKept() {
    write(first, "One, as Ana heard it\nTwo");
    write(second, "One, as Ben heard it\nTwo");
    Hearing merged = merged();
    assertThat(merged.conflicts()).hasSize(1);
    Conflict conflict = merged.conflicts().getFirst();
    assertThat(conflict.field()).isEqualTo("text");
    assertThat(conflict.before()).isEqualTo("One");
    assertThat(conflict.replaced()).isEqualTo("One, as Ana heard it");
    assertThat(conflict.standing()).isEqualTo("One, as Ben heard it");
    assertThat(text(merged)).isEqualTo("One, as Ben heard it\nTwo");
  }

  @Test
  void twoParagraphsOfOneTextAreNoConflict() {
    write(first, "One, longer\nTwo");
    write(second, "One\nTwo, longer");
    Hearing merged = merged();
    assertThat(merged.conflicts()).isEmpty();
    assertThat(text(merged)).isEqualTo("One, longer\nTwo, longer");
  }

  @Test
  void newParagraphsOfBothStandInTheText() {
    write(first, "One\nTwo\nThree of a");
    write(second, "One\nTwo\nThree of b");
    assertThat(merged().conflicts()).isEmpty();
    assertThat(text(merged())).startsWith("One\nTwo\n").contains("Three of a", "Three of b");
  }

  @Test
  void whatOneRewroteIsNotLostWhenTheOtherStruckIt() {
    write(first, "One, with a figure\nTwo");
    write(second, "Two");
    Hearing merged = merged();
    assertThat(text(merged)).contains("One, with a figure");
    assertThat(merged.conflicts()).hasSize(1);
  }

  @Test
  void twoPositionsAreAConflictAndTheSameOneIsNot() {
    first.submit(new Command.TakePosition(TURN, Position.IN_FAVOUR));
    second.submit(new Command.TakePosition(TURN, Position.AGAINST));
    assertThat(merged().conflicts()).extracting(Conflict::field).containsExactly("position");
    assertThat(merged().interventions().find(TURN).orElseThrow().position())
        .isEqualTo(Position.AGAINST);
  }

  @Test
  void thePositionThatBothTookIsNoConflict() {
    first.submit(new Command.TakePosition(TURN, Position.IN_FAVOUR));
    second.submit(new Command.TakePosition(TURN, Position.IN_FAVOUR));
    assertThat(merged().conflicts()).isEmpty();
  }

  @Test
  void fieldsOfOnePartAreMergedOneByOne() {
    Participant before = person("Ana", Set.of(Role.DELEGATE), "");
    first.submit(
        new Command.EditPart(before, person("Anna", Set.of(Role.DELEGATE, Role.CHAIR), "")));
    second.submit(
        new Command.EditPart(
            before, person("Ana", Set.of(Role.DELEGATE, Role.RAPPORTEUR), "Director")));
    Hearing merged = merged();
    assertThat(merged.conflicts()).isEmpty();
    assertThat(merged.participants().find(Id.of("person")).orElseThrow())
        .isEqualTo(person("Anna", Set.of(Role.DELEGATE, Role.CHAIR, Role.RAPPORTEUR), "Director"));
  }

  @Test
  void oneFieldEditedTwiceIsAConflictThatCanBeSettled() {
    Participant before = person("Ana", Set.of(Role.DELEGATE), "");
    first.submit(new Command.EditPart(before, person("Anna", Set.of(Role.DELEGATE), "")));
    second.submit(new Command.EditPart(before, person("Anne", Set.of(Role.DELEGATE), "")));
    Conflict conflict = merged().conflicts().getFirst();
    assertThat(conflict)
        .extracting(Conflict::field, Conflict::before, Conflict::replaced, Conflict::standing)
        .containsExactly("givenName", "Ana", "Anna", "Anne");
    first.merge(second.history());
    assertThat(
            first.submit(
                new Command.SettleConflict(conflict.entry(), conflict.subject(), conflict.field())))
        .isInstanceOf(Decision.Accepted.class);
    assertThat(first.hearing().conflicts()).isEmpty();
  }

  @Test
  void ofTwoRulesForOneTurnTheStricterStands() {
    first.submit(new Command.TightenAttribution(TURN, Optional.of(AttributionRule.CHATHAM_HOUSE)));
    second.submit(new Command.TightenAttribution(TURN, Optional.of(AttributionRule.ORGANISATION)));
    assertThat(merged().interventions().find(TURN).orElseThrow().stricter())
        .contains(AttributionRule.CHATHAM_HOUSE);
  }

  @Test
  void whatWasRemovedElsewhereIsAnAnomalyAndNoCrash() {
    first.submit(new Command.RemoveIntervention(TURN));
    write(second, "One, longer\nTwo");
    second.submit(new Command.TakePosition(TURN, Position.AGAINST));
    assertThat(merged().anomalies()).hasSize(2);
    assertThat(merged().interventions().isEmpty()).isTrue();
  }

  @Test
  void tagsOfBothStand() {
    first.submit(new Command.AddPart(new Topic(Id.of("time"), "Time")));
    first.submit(new Command.TagTopic(TURN, Id.of("time")));
    second.submit(new Command.TagTopic(TURN, Id.of("pay")));
    assertThat(merged().interventions().find(TURN).orElseThrow().topics())
        .containsExactlyInAnyOrder(Id.of("pay"), Id.of("time"));
  }

  private static void write(Desk desk, String text) {
    Prose base = desk.hearing().interventions().find(TURN).orElseThrow().text();
    assertThat(desk.submit(new Command.WriteText(PLACE, base, text, desk.<Paragraph>newId())))
        .isInstanceOf(Decision.Accepted.class);
  }

  private Hearing merged() {
    return first.history().merge(second.history().entries()).hearing();
  }

  private static String text(Hearing hearing) {
    return hearing.interventions().find(TURN).orElseThrow().text().text();
  }

  private static Participant person(String given, Set<Role> roles, String function) {
    return new Participant(
        Id.of("person"),
        "",
        given,
        "Sample",
        function,
        Optional.empty(),
        roles,
        Presence.IN_ROOM,
        "");
  }
}
