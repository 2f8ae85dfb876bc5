package org.hearingdesk.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearingdesk.document.tree.Document;
import org.hearingdesk.domain.attribution.Attribution;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.ItemKind;
import org.hearingdesk.domain.hearing.Level;
import org.hearingdesk.domain.hearing.Mark;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Position;
import org.hearingdesk.domain.hearing.Presence;
import org.hearingdesk.domain.hearing.Prose;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.Role;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.log.TextPlace;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.MemorySession;
import org.hearingdesk.session.PlainDetails;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OddHearingsTest {
  private static final Instant NOW = Instant.parse("2021-04-15T07:30:00Z");

  private final Messages messages = Messages.strict(Locale.ENGLISH);

  @ParameterizedTest
  @EnumSource(DocumentKind.class)
  void aHearingWithoutAnythingHasADocument(DocumentKind kind) {
    for (AttributionRule rule : AttributionRule.values()) {
      Document document =
          kind.builder(messages).build(Attribution.publish(Hearing.EMPTY, rule), NOW);
      assertThat(document.title()).contains("Untitled hearing");
      assertThat(PlainText.of(document)).contains("15 April 2021");
    }
  }

  @ParameterizedTest
  @EnumSource(DocumentKind.class)
  void aHearingWithoutAgendaHasADocument(DocumentKind kind) {
    String text = text(kind, hearing(List.of()));
    assertThat(text).contains("Sample hearing").doesNotContain("List of points discussed");
  }

  @Test
  void headingsWithNothingUnderThemAreLeftOut() {
    assertThat(text(DocumentKind.MINUTES, hearing(List.of())))
        .doesNotContain("Approval", "Nature", "Conclusions", "Next steps", "Annex");
  }

  @Test
  void aHundredAndFiftyInterventionsAreAllTold() {
    List<Command> commands = new ArrayList<>(discussion());
    for (int turn = 1; turn <= 150; turn++) {
      say(commands, "turn-" + turn, "o" + (turn % 40 + 1), "asked for thing " + turn + ".");
      commands.add(
          new Command.AddMark(
              Id.of("turn-" + turn), Id.of("mark-" + turn), Mark.PRIORITY, "thing " + turn));
      commands.add(new Command.TakePosition(Id.of("turn-" + turn), Position.IN_FAVOUR));
    }
    String text = text(DocumentKind.MINUTES, hearing(commands));
    for (int turn = 1; turn <= 150; turn++) {
      assertThat(text).contains("asked for thing " + turn + ".");
    }
    assertThat(text).contains("40 in favour");
    assertThat(text(DocumentKind.SUMMARY, hearing(commands)))
        .contains("named 150 priorities", "and 144 others");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Δείγμα Ομοσπονδίας Εκπαιδευτικών",
        "Примерна конфедерация",
        "منظمة العينة",
        "ארגון לדוגמה",
        "Sample 🎓 learners 👩‍🏫",
        "Zˇusan & Söhne, „Muster“",
        "<script>alert(1)</script>",
        "=cmd|' /C calc'!A0",
        "e.V. (s)ample {0} $1 \\ %s"
      })
  void namesAreToldAsTheyAreWritten(String name) {
    List<Command> commands = new ArrayList<>(discussion());
    commands.add(new Command.AddPart(organisation("odd", name)));
    commands.add(new Command.AddPart(person("odd-person", name, "odd")));
    say(commands, "turn", "odd", "asked for time.");
    commands.add(new Command.TakePosition(Id.of("turn"), Position.AGAINST));
    Hearing hearing = hearing(commands);
    assertThat(text(DocumentKind.MINUTES, hearing))
        .contains(name + " asked for time.", name + " spoke against");
    assertThat(text(DocumentKind.ATTENDANCE, hearing)).contains(name);
    assertThat(text(DocumentKind.SPEAKING_TIME, hearing)).contains(name);
  }

  @Test
  void aNameOfThreeHundredCharactersIsToldWhole() {
    namesAreToldAsTheyAreWritten("Sample " + "long ".repeat(58) + "end");
  }

  @Test
  void onePersonIsOnePerson() {
    List<Command> commands = new ArrayList<>();
    commands.add(new Command.AddPart(organisation("only", "Sample only")));
    commands.add(new Command.AddPart(person("only-person", "Only", "only")));
    assertThat(text(DocumentKind.MINUTES, hearing(commands)))
        .contains("One person from one organisation took part.");
  }

  @Test
  void aSkippedItemIsSaidToBeSkipped() {
    List<Command> commands =
        List.of(new Command.AddPart(item()), new Command.SkipItem(Id.of("item")));
    assertThat(text(DocumentKind.MINUTES, hearing(commands))).contains("This point was not taken.");
  }

  private static List<Command> discussion() {
    List<Command> commands = new ArrayList<>();
    commands.add(new Command.AddPart(item()));
    for (int number = 1; number <= 40; number++) {
      commands.add(new Command.AddPart(organisation("o" + number, "Sample " + number)));
    }
    commands.add(new Command.StartItem(Id.of("item")));
    return commands;
  }

  private static void say(List<Command> commands, String turn, String organisation, String text) {
    Id<Intervention> id = Id.of(turn);
    commands.add(
        new Command.GiveFloor(
            id, Id.of("item"), new Speaker.Body(Id.of(organisation)), RequestKind.ORDINARY));
    commands.add(
        new Command.WriteText(
            new TextPlace.InIntervention(id), Prose.EMPTY, text, Id.of("text-" + turn)));
  }

  private static AgendaItem item() {
    return new AgendaItem(
        Id.of("item"),
        ItemKind.DISCUSSION,
        "Discussion",
        Optional.empty(),
        Duration.ofMinutes(10),
        List.of(),
        Optional.empty(),
        "",
        "");
  }

  private static Organisation organisation(String id, String name) {
    return new Organisation(Id.of(id), name, "", Optional.empty(), Level.NOT_STATED, "", "");
  }

  private static Participant person(String id, String name, String organisation) {
    return new Participant(
        Id.of(id),
        "",
        name,
        "",
        "",
        Optional.of(Id.of(organisation)),
        Set.of(Role.DELEGATE),
        Presence.IN_ROOM,
        "");
  }

  private static Hearing hearing(List<Command> commands) {
    List<Command> all = new ArrayList<>();
    all.add(new Command.CreateHearing(PlainDetails.of(AttributionRule.NAMED)));
    all.addAll(commands);
    return MemorySession.after(MemorySession.open(InstantSource.fixed(NOW)), all);
  }

  private String text(DocumentKind kind, Hearing hearing) {
    return PlainText.of(
        kind.builder(messages).build(Attribution.publish(hearing, AttributionRule.NAMED), NOW));
  }
}
