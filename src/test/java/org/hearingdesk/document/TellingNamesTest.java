package org.hearingdesk.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.hearingdesk.domain.attribution.Attribution;
import org.hearingdesk.domain.attribution.PublishedHearing;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Ballot;
import org.hearingdesk.domain.hearing.BallotMethod;
import org.hearingdesk.domain.hearing.FollowUp;
import org.hearingdesk.domain.hearing.Gender;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.ItemKind;
import org.hearingdesk.domain.hearing.Level;
import org.hearingdesk.domain.hearing.Mark;
import org.hearingdesk.domain.hearing.Option;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Position;
import org.hearingdesk.domain.hearing.Presence;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.hearing.Prose;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.Role;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.SideColour;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.hearing.Topic;
import org.hearingdesk.domain.hearing.Voter;
import org.hearingdesk.domain.hearing.VoterKind;
import org.hearingdesk.domain.hearing.Weight;
import org.hearingdesk.domain.hearing.Weighting;
import org.hearingdesk.domain.hearing.WrittenContribution;
import org.hearingdesk.domain.log.TextPlace;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.MemorySession;
import org.hearingdesk.session.PlainDetails;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that cannot be mistaken for a word go in; what comes out is searched for them. */
class TellingNamesTest {
  private static final Instant START = Instant.parse("2021-04-15T07:30:00Z");
  private static final String PERSON = "Zyxpersona";
  private static final String BODY = "Qwvcorpus";
  private static final String SIDE = "Kjhflatus";
  private static final int SEEDS = 12;

  private final Messages messages = Messages.strict(Locale.ENGLISH);

  @ParameterizedTest
  @EnumSource(AttributionRule.class)
  void noDocumentTellsMoreThanTheRule(AttributionRule rule) {
    for (int seed = 0; seed < SEEDS; seed++) {
      Hearing hearing = random(new Random(seed), AttributionRule.NAMED);
      for (DocumentKind kind : DocumentKind.values()) {
        assertTellsNoMore(kind, hearing, rule, "seed " + seed);
      }
      assertThat(forbidden(rule))
          .as("figures, seed %d", seed)
          .noneMatch(name -> tells(figures(hearing, rule), name));
    }
  }

  @ParameterizedTest
  @EnumSource(AttributionRule.class)
  void noDocumentTellsMoreThanTheRuleOfTheHearing(AttributionRule own) {
    Hearing hearing = random(new Random(99), own);
    for (DocumentKind kind : DocumentKind.values()) {
      assertTellsNoMore(kind, hearing, own, "own rule");
      String asked =
          PlainText.of(
              kind.builder(messages)
                  .build(Attribution.publish(hearing, AttributionRule.NAMED), START));
      assertThat(forbidden(own)).as(kind + " " + own).noneMatch(name -> tells(asked, name));
    }
  }

  @Test
  void theNamesAreThereWhenTheRuleAllowsThem() {
    Hearing hearing = random(new Random(1), AttributionRule.NAMED);
    assertThat(text(DocumentKind.MINUTES, hearing, AttributionRule.NAMED)).contains(PERSON, BODY);
    assertThat(text(DocumentKind.MINUTES, hearing, AttributionRule.ORGANISATION)).contains(BODY);
    assertThat(text(DocumentKind.MINUTES, hearing, AttributionRule.SIDE)).contains(SIDE);
  }

  @ParameterizedTest
  @EnumSource(AttributionRule.class)
  void aDraftThatWasTakenOverIsTakenOverByTheRuleThatHolds(AttributionRule rule) {
    for (int seed = 0; seed < SEEDS; seed++) {
      HearingSession session = session(new Random(seed), AttributionRule.NAMED);
      PublishedHearing own =
          Attribution.publish(session.snapshot().hearing(), AttributionRule.NAMED);
      List<Command> takeOver = new ArrayList<>();
      for (MinutesDraft.DraftSection section : MinutesDraft.of(own, messages)) {
        takeOver.add(new Command.TakeOverSection(section.id(), section.draft()));
      }
      Hearing hearing = MemorySession.after(session, takeOver);
      assertTellsNoMore(DocumentKind.MINUTES, hearing, rule, "seed " + seed);
      String text = text(DocumentKind.MINUTES, hearing, rule);
      assertThat(text).as("nothing is lost").contains("said something").doesNotContain("who spoke");
    }
  }

  @Test
  void aPassageThatAPersonWroteWithANameIsLeftOutAndSaidSo() {
    HearingSession session = session(new Random(3), AttributionRule.ORGANISATION);
    PublishedHearing own =
        Attribution.publish(session.snapshot().hearing(), AttributionRule.ORGANISATION);
    MinutesDraft.DraftSection nature = MinutesDraft.of(own, messages).get(1);
    Hearing hearing =
        MemorySession.after(
            session,
            List.of(
                new Command.TakeOverSection(nature.id(), nature.draft()),
                new Command.WriteText(
                    new TextPlace.InSection(nature.id()),
                    Prose.of(nature.draft()),
                    "It was " + BODY + " 1 who asked for it.\nNobody objected.",
                    Id.of("typed"))));
    assertThat(text(DocumentKind.MINUTES, hearing, AttributionRule.ORGANISATION))
        .contains("It was " + BODY + " 1 who asked for it.");
    assertThat(text(DocumentKind.MINUTES, hearing, AttributionRule.CHATHAM_HOUSE))
        .doesNotContain(BODY)
        .contains("Nobody objected.", "One passage that names who spoke is left out.");
  }

  /** A look within a name, a footnote and the address of a link tell as much as plain words. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "It was Q**wv**corpus 1 who asked.",
        "Somebody asked.^[Qwvcorpus 1 did.]",
        "Somebody [asked](https://example.eu/?who=Qwvcorpus+1+x&by=Qwvcorpus%201).^[Qwvcorpus *1*]"
      })
  void marksHideNoNames(String text) {
    HearingSession session = session(new Random(3), AttributionRule.ORGANISATION);
    PublishedHearing own =
        Attribution.publish(session.snapshot().hearing(), AttributionRule.ORGANISATION);
    MinutesDraft.DraftSection nature = MinutesDraft.of(own, messages).get(1);
    Hearing hearing =
        MemorySession.after(
            session,
            List.of(
                new Command.TakeOverSection(nature.id(), nature.draft()),
                new Command.WriteParagraph(
                    nature.id(),
                    java.util.Optional.empty(),
                    org.hearingdesk.domain.hearing.Paragraph.written(Id.of("typed"), text))));
    assertThat(text(DocumentKind.MINUTES, hearing, AttributionRule.ORGANISATION))
        .containsAnyOf("who asked.", "Somebody asked");
    assertThat(text(DocumentKind.MINUTES, hearing, AttributionRule.CHATHAM_HOUSE))
        .doesNotContain("who asked", "Somebody asked")
        .contains("One passage that names who spoke is left out.");
  }

  private void assertTellsNoMore(
      DocumentKind kind, Hearing hearing, AttributionRule rule, String what) {
    String text = text(kind, hearing, rule);
    assertThat(forbidden(rule))
        .as("%s by %s, %s:%n%s", kind, rule, what, text)
        .noneMatch(name -> tells(text, name));
  }

  /** Acronyms are the same names in capitals. */
  private static boolean tells(String text, String name) {
    return text.toUpperCase(Locale.ROOT).contains(name.toUpperCase(Locale.ROOT));
  }

  private String text(DocumentKind kind, Hearing hearing, AttributionRule rule) {
    return PlainText.of(kind.builder(messages).build(Attribution.publish(hearing, rule), START));
  }

  /** The table of figures, as it would be exported. */
  private String figures(Hearing hearing, AttributionRule rule) {
    PublishedHearing published = Attribution.publish(hearing, rule);
    return new HearingSheets(messages).all(published, START).toString()
        + new Deadlines(messages).of(published, START);
  }

  private static List<String> forbidden(AttributionRule rule) {
    return switch (rule) {
      case NAMED -> List.of();
      case ORGANISATION -> List.of(PERSON);
      case SIDE -> List.of(PERSON, BODY);
      case CHATHAM_HOUSE -> List.of(PERSON, BODY, SIDE);
    };
  }

  private static Hearing random(Random random, AttributionRule own) {
    return session(random, own).snapshot().hearing();
  }

  private static HearingSession session(Random random, AttributionRule own) {
    HearingSession session = MemorySession.open(InstantSource.fixed(START));
    List<Command> commands = new ArrayList<>();
    commands.add(new Command.CreateHearing(PlainDetails.of(own)));
    prepare(random, commands);
    commands.add(new Command.StartItem(Id.of("item")));
    for (int turn = 1; turn <= 12; turn++) {
      speak(random, turn, commands);
    }
    vote(random, commands);
    MemorySession.after(session, commands);
    return session;
  }

  private static void prepare(Random random, List<Command> commands) {
    for (int side = 1; side <= 2; side++) {
      commands.add(
          new Command.AddPart(
              new Side(
                  Id.of("side-of-" + side),
                  SIDE + " " + side,
                  "" + side,
                  SideColour.BLUE,
                  true,
                  Weight.ONE)));
    }
    for (int body = 1; body <= 6; body++) {
      commands.add(
          new Command.AddPart(
              new Organisation(
                  Id.of("body-" + body),
                  BODY + " " + body,
                  random.nextBoolean() ? BODY.substring(0, 9).toUpperCase(Locale.ROOT) + body : "",
                  Optional.of(Id.of("side-of-" + (1 + body % 2))),
                  Level.NOT_STATED,
                  "",
                  "")));
      commands.add(
          new Command.AddPart(
              new Participant(
                  Id.of("person-" + body),
                  "Ms",
                  PERSON,
                  PERSON + "va " + body,
                  "Director",
                  Optional.of(Id.of("body-" + body)),
                  Set.of(random.nextBoolean() ? Role.CHAIR : Role.DELEGATE),
                  random.nextBoolean() ? Presence.IN_ROOM : Presence.ONLINE,
                  PERSON + "@example.org",
                  Optional.of(body % 2 == 0 ? Gender.WOMAN : Gender.MAN),
                  Optional.empty())));
    }
    commands.add(new Command.AddPart(new Topic(Id.of("topic"), "A topic")));
    commands.add(
        new Command.AddPart(
            new WrittenContribution(
                Id.of("paper"), "Paper of " + BODY, Optional.of(Id.of("body-1")), Set.of(), "")));
    commands.add(
        new Command.AddPart(new FollowUp(Id.of("follow"), "do it", BODY + " 1", Optional.empty())));
    commands.add(
        new Command.AddPart(
            new AgendaItem(
                Id.of("item"),
                pick(random, ItemKind.values()),
                "An item",
                Optional.empty(),
                Duration.ofMinutes(10),
                List.of(Id.of("person-1"), Id.of("person-2")),
                Optional.empty(),
                "",
                PERSON)));
  }

  private static void speak(Random random, int turn, List<Command> commands) {
    Id<Intervention> id = Id.of("turn-" + turn);
    commands.add(
        new Command.GiveFloor(
            id, Id.of("item"), speaker(random, 2), pick(random, RequestKind.values())));
    String[] notes = {"said something", "that it said something", "They said something.", ""};
    commands.add(
        new Command.WriteText(
            new TextPlace.InIntervention(id),
            Prose.EMPTY,
            turn == 1 ? notes[0] : notes[random.nextInt(notes.length)],
            Id.of("text-" + turn)));
    commands.add(new Command.TakePosition(id, pick(random, Position.values())));
    commands.add(
        new Command.AddMark(
            id,
            Id.of("mark-" + turn),
            pick(random, Mark.values()),
            random.nextBoolean() ? "a wording" : ""));
    commands.add(new Command.WritePrivateNote(id, PERSON + BODY));
  }

  private static Speaker speaker(Random random, int depth) {
    int number = 1 + random.nextInt(6);
    return switch (random.nextInt(depth > 0 ? 5 : 4)) {
      case 0 -> new Speaker.Person(Id.of("person-" + number));
      case 1 -> new Speaker.Body(Id.of("body-" + number));
      case 2 -> new Speaker.OfSide(Id.of("side-of-" + (1 + number % 2)));
      case 3 -> new Speaker.Unidentified();
      default ->
          new Speaker.Several(List.of(speaker(random, depth - 1), speaker(random, depth - 1)));
    };
  }

  private static void vote(Random random, List<Command> commands) {
    VoterKind voters = pick(random, VoterKind.values());
    commands.add(
        new Command.AddPart(
            new PriorityQuestion(
                Id.of("question"),
                "What comes first?",
                Optional.of(Id.of("item")),
                List.of(
                    new Option(Id.of("one"), "Option one", Set.of()),
                    new Option(Id.of("two"), "Option two", Set.of())),
                BallotMethod.RATING,
                5,
                voters,
                pick(random, Weighting.values()))));
    commands.add(new Command.OpenRound(Id.of("round"), Id.of("question")));
    for (int voter = 1; voter <= 6; voter++) {
      Ballot ballot =
          new Ballot(Map.of(Id.of("one"), 1 + random.nextInt(5), Id.of("two"), 3), Set.of());
      commands.add(
          new Command.HandInBallot(
              Id.of("round"),
              voters == VoterKind.ORGANISATION
                  ? new Voter.OrganisationVoter(Id.of("body-" + voter))
                  : new Voter.ParticipantVoter(Id.of("person-" + voter)),
              ballot));
    }
    commands.add(new Command.CloseRound(Id.of("round")));
  }

  private static <T> T pick(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }
}
