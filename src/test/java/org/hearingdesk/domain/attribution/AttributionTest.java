package org.hearingdesk.domain.attribution;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.command.Decision;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Ballot;
import org.hearingdesk.domain.hearing.BallotMethod;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.ItemKind;
import org.hearingdesk.domain.hearing.Level;
import org.hearingdesk.domain.hearing.Option;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Presence;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.hearing.Prose;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.Role;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.SideColour;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.hearing.Voter;
import org.hearingdesk.domain.hearing.VoterKind;
import org.hearingdesk.domain.hearing.Weight;
import org.hearingdesk.domain.hearing.Weighting;
import org.hearingdesk.domain.hearing.WrittenContribution;
import org.hearingdesk.domain.log.Desk;
import org.hearingdesk.domain.log.SampleDetails;
import org.hearingdesk.domain.log.TextPlace;
import org.hearingdesk.export.record.RecordWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Names that occur nowhere else are looked for in the bytes of what is published. */
class AttributionTest {
  private static final List<String> PERSONS =
      List.of("Quixada", "Zephyrine", "Obermuller", "MX-HON");
  private static final List<String> PERSON_IDS = List.of("person-one", "person-two");
  private static final List<String> FUNCTIONS = List.of("Sous-chef of papers");
  private static final List<String> ORGANISATIONS =
      List.of("Kraftverband", "KVB", "Syndikat Nord", "PAPER-TITLE", "organisation-one");
  private static final List<String> NEVER =
      List.of("secret@example.org", "off the record", "for the desk only");
  private static final List<String> ALWAYS =
      List.of("Employers", "Workers", "What was said aloud", "Item on skills");

  @Test
  void namedTellsWhoSpoke() throws IOException {
    String told = published(hearing(AttributionRule.NAMED), AttributionRule.NAMED);
    assertThat(told).contains(PERSONS).contains(ORGANISATIONS).contains(ALWAYS);
    assertNone(told, NEVER);
  }

  @Test
  void underTheRuleOfOrganisationsNobodyIsNamed() throws IOException {
    String told = published(hearing(AttributionRule.NAMED), AttributionRule.ORGANISATION);
    assertThat(told).contains(ORGANISATIONS).contains(ALWAYS);
    assertNone(told, PERSONS);
    assertNone(told, FUNCTIONS);
    assertNone(told, NEVER);
  }

  @ParameterizedTest
  @EnumSource(names = {"SIDE", "CHATHAM_HOUSE"})
  void underStricterRulesNoOrganisationIsNamedEither(AttributionRule rule) throws IOException {
    String told = published(hearing(AttributionRule.NAMED), rule);
    assertThat(told).contains(ALWAYS);
    for (List<String> names : List.of(PERSONS, PERSON_IDS, FUNCTIONS, ORGANISATIONS, NEVER)) {
      assertNone(told, names);
    }
  }

  @Test
  void underTheChathamHouseRuleNotEvenASideIsTiedToATurnOrABallot() throws IOException {
    Hearing hearing =
        Attribution.publish(hearing(AttributionRule.NAMED), AttributionRule.CHATHAM_HOUSE)
            .hearing();
    assertThat(hearing.interventions().all())
        .isNotEmpty()
        .allSatisfy(turn -> assertThat(turn.speaker()).isEqualTo(new Speaker.Unidentified()));
    assertThat(hearing.organisations().all())
        .allSatisfy(voter -> assertThat(voter.side()).isEmpty());
    assertThat(hearing.participants().isEmpty()).isTrue();
    assertThat(hearing.agenda().all()).allSatisfy(item -> assertThat(item.presenters()).isEmpty());
  }

  @ParameterizedTest
  @EnumSource
  void theRuleOfTheHearingIsNeverLoosened(AttributionRule asked) throws IOException {
    String told = published(hearing(AttributionRule.SIDE), asked);
    for (List<String> names : List.of(PERSONS, PERSON_IDS, ORGANISATIONS, NEVER)) {
      assertNone(told, names);
    }
  }

  @Test
  void oneInterventionMayBeStricterThanTheRest() {
    Hearing hearing = hearing(AttributionRule.NAMED);
    PublishedHearing published = Attribution.publish(hearing, AttributionRule.NAMED);
    assertThat(published.hearing().interventions().find(Id.of("turn-2")).orElseThrow().speaker())
        .isEqualTo(new Speaker.OfSide(Id.of("side-w")));
    assertThat(published.hearing().interventions().find(Id.of("turn-1")).orElseThrow().speaker())
        .isEqualTo(new Speaker.Person(Id.of("person-one")));
    assertThat(published.withheld())
        .contains(
            new PublishedHearing.Withheld(
                PublishedHearing.Kind.SPEAKERS_OF_STRICTER_INTERVENTIONS, 1));
  }

  @Test
  void ballotsKeepTheirSumAndLoseTheirVoters() {
    Hearing hearing = hearing(AttributionRule.NAMED);
    Hearing told = Attribution.publish(hearing, AttributionRule.SIDE).hearing();
    assertThat(told.rounds().all().getFirst().ballots().size()).isEqualTo(2);
    assertThat(told.rounds().all().getFirst().ballots().all())
        .allSatisfy(each -> assertThat(each.voter().id().value()).startsWith("voter-"));
  }

  private static String published(Hearing hearing, AttributionRule rule) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new RecordWriter().write(Attribution.publish(hearing, rule), out);
    return out.toString(UTF_8);
  }

  private static void assertNone(String told, List<String> names) {
    assertThat(names).allSatisfy(name -> assertThat(told).doesNotContain(name));
  }

  private static Hearing hearing(AttributionRule own) {
    Desk desk = new Desk("a", 1);
    desk.submit(
        new Command.EditDetails(SampleDetails.of("Skills"), SampleDetails.of("Skills", own)));
    done(
        desk,
        new Command.AddParts(
            List.of(
                new Side(Id.of("side-e"), "Employers", "E", SideColour.TEAL, true, Weight.ONE),
                new Side(Id.of("side-w"), "Workers", "W", SideColour.RUST, true, Weight.ONE),
                new Organisation(
                    Id.of("organisation-one"),
                    "Kraftverband",
                    "KVB",
                    Optional.of(Id.of("side-e")),
                    Level.SECTORAL,
                    "",
                    ""),
                new Organisation(
                    Id.of("organisation-two"),
                    "Syndikat Nord",
                    "",
                    Optional.of(Id.of("side-w")),
                    Level.SECTORAL,
                    "",
                    ""),
                new Participant(
                    Id.of("person-one"),
                    "MX-HON",
                    "Quixada",
                    "Zephyrine",
                    "Sous-chef of papers",
                    Optional.of(Id.of("organisation-one")),
                    Set.of(Role.DELEGATE),
                    Presence.IN_ROOM,
                    "secret@example.org"),
                new Participant(
                    Id.of("person-two"),
                    "",
                    "",
                    "Obermuller",
                    "",
                    Optional.of(Id.of("organisation-two")),
                    Set.of(Role.DELEGATE),
                    Presence.ONLINE,
                    ""),
                new AgendaItem(
                    Id.of("item"),
                    ItemKind.DISCUSSION,
                    "Item on skills",
                    Optional.empty(),
                    Duration.ofMinutes(30),
                    List.of(Id.of("person-one")),
                    Optional.empty(),
                    "",
                    "for the desk only"),
                new WrittenContribution(
                    Id.of("paper"),
                    "PAPER-TITLE",
                    Optional.of(Id.of("organisation-one")),
                    Set.of(),
                    ""),
                new PriorityQuestion(
                    Id.of("question"),
                    "What first?",
                    Optional.empty(),
                    List.of(
                        new Option(Id.of("one"), "One", Set.of()),
                        new Option(Id.of("two"), "Two", Set.of())),
                    BallotMethod.POINTS,
                    10,
                    VoterKind.ORGANISATION,
                    Weighting.EQUAL))));
    done(desk, new Command.StartItem(Id.of("item")));
    done(
        desk,
        new Command.GiveFloor(
            Id.of("turn-1"),
            Id.of("item"),
            new Speaker.Person(Id.of("person-one")),
            RequestKind.ORDINARY));
    done(
        desk,
        new Command.WriteText(
            new TextPlace.InIntervention(Id.of("turn-1")),
            Prose.EMPTY,
            "What was said aloud",
            Id.of("seed")));
    done(desk, new Command.WritePrivateNote(Id.of("turn-1"), "off the record"));
    done(
        desk,
        new Command.GiveFloor(
            Id.of("turn-2"),
            Id.of("item"),
            new Speaker.Person(Id.of("person-two")),
            RequestKind.ORDINARY));
    done(
        desk,
        new Command.TightenAttribution(Id.of("turn-2"), Optional.of(AttributionRule.SIDE)),
        own);
    done(
        desk,
        new Command.RequestFloor(
            Id.of("waits"),
            Id.of("item"),
            new Speaker.Person(Id.of("person-one")),
            RequestKind.ORDINARY));
    done(desk, new Command.OpenRound(Id.of("round"), Id.of("question")));
    for (String organisation : List.of("organisation-one", "organisation-two")) {
      done(
          desk,
          new Command.HandInBallot(
              Id.of("round"),
              new Voter.OrganisationVoter(Id.of(organisation)),
              new Ballot(Map.of(Id.of("one"), 4), Set.of())));
    }
    return desk.hearing();
  }

  private static void done(Desk desk, Command command, AttributionRule own) {
    assertThat(own.stricterThan(AttributionRule.SIDE)).isFalse();
    done(desk, command);
  }

  private static void done(Desk desk, Command command) {
    assertThat(desk.submit(command)).as(command.toString()).isInstanceOf(Decision.Accepted.class);
  }
}
