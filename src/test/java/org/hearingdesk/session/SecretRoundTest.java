package org.hearingdesk.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.command.Rejection;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Ballot;
import org.hearingdesk.domain.hearing.BallotMethod;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Level;
import org.hearingdesk.domain.hearing.Option;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.SecretBallot;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.SideColour;
import org.hearingdesk.domain.hearing.Voter;
import org.hearingdesk.domain.hearing.VoterKind;
import org.hearingdesk.domain.hearing.Voting;
import org.hearingdesk.domain.hearing.VotingForm;
import org.hearingdesk.domain.hearing.Weight;
import org.hearingdesk.domain.hearing.Weighting;
import org.hearingdesk.domain.log.Fact;
import org.hearingdesk.store.BallotBoxFolder;
import org.hearingdesk.store.BallotBoxes;
import org.hearingdesk.store.SqliteEntryLog;
import org.hearingdesk.store.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the record of a secret round tells, and what it does not. */
class SecretRoundTest {
  private static final Id<Round> ROUND = Id.of("round");
  private static final int VOTERS = 8;

  @TempDir Path folder = Path.of("");

  @Test
  void theRecordIsTheSameWhoeverChoseWhat() throws Exception {
    byte[] expected = new byte[0];
    byte[] expectedBox = new byte[0];
    for (long seed = 0; seed < 30; seed++) {
      Path own = Files.createDirectory(folder.resolve("seed-" + seed));
      List<Integer> whose = new ArrayList<>(IntStream.range(0, VOTERS).boxed().toList());
      if (seed > 0) {
        Collections.shuffle(whose, new Random(seed));
      }
      try (HearingSession session = opened(own)) {
        // The voters come in the same order at the same moments; only who chose what differs.
        for (int voter = 0; voter < VOTERS; voter++) {
          done(session.submit(handIn(voter, whose.get(voter))).join());
        }
        byte[] box = bytes(own.resolve("boxes"));
        done(session.submit(new Command.CloseRound(ROUND)).join());
        assertThat(bytes(own.resolve("boxes"))).as("the box is gone").isEmpty();
        byte[] record = entries(session);
        if (seed == 0) {
          expected = record;
          expectedBox = box;
        }
        assertThat(record).as("the log, seed %d", seed).isEqualTo(expected);
        assertThat(box).as("the box before it was opened, seed %d", seed).isEqualTo(expectedBox);
      }
      assertThat(ballots(own)).as("seed %d", seed).hasSize(VOTERS);
    }
  }

  @Test
  void theRecordIsTheSameInWhateverOrderBallotsAndTheirMarksCame() throws Exception {
    List<SecretBallot> expected = List.of();
    for (long seed = 0; seed < 10; seed++) {
      Path own = Files.createDirectory(folder.resolve("order-" + seed));
      List<Integer> order = new ArrayList<>(IntStream.range(0, VOTERS).boxed().toList());
      Collections.shuffle(order, new Random(seed));
      try (HearingSession session = opened(own)) {
        for (int voter : order) {
          done(session.submit(handIn(voter, voter)).join());
        }
        done(session.submit(new Command.CloseRound(ROUND)).join());
        List<SecretBallot> stored = boxOpened(session).ballots();
        expected = seed == 0 ? stored : expected;
        assertThat(stored).as("seed %d", seed).isEqualTo(expected);
        assertThat(stored.toString()).as("marks too").isEqualTo(expected.toString());
      }
    }
  }

  @Test
  void whileTheRoundIsOpenNoBallotIsInTheFileOrBesideIt() throws Exception {
    try (HearingSession session = opened(folder)) {
      for (int voter = 0; voter < VOTERS; voter++) {
        done(session.submit(handIn(voter, voter)).join());
        String file = text(folder);
        assertThat(file).as("who handed in is there").contains("org-" + voter);
        assertThat(file).as("ballot %d", voter).doesNotContain("noOpinion");
      }
      assertThat(text(folder.resolve("boxes"))).as("where they are").contains("noOpinion");
    }
  }

  @Test
  void theBoxKeepsNothingOfWhatItWasABallotAgo() throws Exception {
    try (HearingSession session = opened(folder)) {
      long before = 0;
      for (int voter = 0; voter < VOTERS; voter++) {
        done(session.submit(handIn(voter, voter)).join());
        String box = text(folder.resolve("boxes"));
        long ballots = box.split("noOpinion", -1).length - 1L;
        assertThat(ballots).as("ballots in both copies").isEqualTo(2L * (voter + 1));
        assertThat(ballots).isGreaterThan(before);
        before = ballots;
      }
    }
  }

  @Test
  void everyBallotThatWasTakenIsThereAfterAPowerCut() throws Exception {
    Path later = Files.createDirectory(folder.resolve("later"));
    try (HearingSession session = opened(folder)) {
      for (int voter = 0; voter < 5; voter++) {
        done(session.submit(handIn(voter, voter)).join());
      }
      for (String ending : List.of("", "-wal")) {
        Path from = folder.resolve("Skills.hearing" + ending);
        if (Files.exists(from)) {
          Files.copy(from, later.resolve("Skills.hearing" + ending));
        }
      }
      try (HearingSession again = reopened(later, folder.resolve("boxes"))) {
        assertThat(round(again).secrets().votes().size()).isEqualTo(5);
        done(again.submit(new Command.CloseRound(ROUND)).join());
        assertThat(round(again).secrets().ballots()).hasSize(5);
      }
    }
  }

  @Test
  void aVoteIsFoundThatWasInTheBoxWhenThePowerWentAndNotYetInTheLog() throws Exception {
    BallotBoxes boxes = new BallotBoxFolder(folder.resolve("boxes"));
    try (HearingSession session = opened(folder)) {
      for (int voter = 0; voter < 3; voter++) {
        done(session.submit(handIn(voter, voter)).join());
      }
      SecretRounds.Drop drop =
          SecretRounds.Drop.of(session.snapshot().hearing(), handIn(3, 3)).orElseThrow();
      boxes.change(ROUND, "unused", box -> box.with(drop.vote(), drop.ballot()));
    }
    try (HearingSession again = reopened(folder, folder.resolve("boxes"))) {
      assertThat(round(again).has(Id.of("org-3"))).isTrue();
      Outcome twice = again.submit(handIn(3, 4)).join();
      assertThat(twice).isEqualTo(new Outcome.Refused(new Rejection.SecretBallotStays("org-3")));
      done(again.submit(new Command.CloseRound(ROUND)).join());
      assertThat(round(again).secrets().ballots()).hasSize(4);
    }
  }

  @Test
  void aBallotWhoseVoteCouldNotBeWrittenIsInNoBox() throws Exception {
    BallotBoxes boxes = BallotBoxes.inMemory();
    FailingLog log = new FailingLog(new MemoryLog());
    HearingSession session =
        HearingSession.open(
            log, new Laptop("one", "Test"), clock(), ids("one"), Runnable::run, boxes);
    prepare(session);
    done(session.submit(handIn(0, 0)).join());
    log.failWith(StoreException.Kind.DISK_FULL);
    assertThat(session.submit(handIn(1, 1)).join()).isInstanceOf(Outcome.NotSaved.class);
    assertThat(boxes.find(ROUND).orElseThrow().ballots()).hasSize(1);
    assertThat(boxes.find(ROUND).orElseThrow().votes()).hasSize(1);
    log.mend();
    done(session.submit(handIn(1, 1)).join());
    assertThat(boxes.find(ROUND).orElseThrow().ballots()).hasSize(2);
  }

  @Test
  void nothingOfASecretRoundIsTakenBackCorrectedOrOpenedAgain() throws Exception {
    try (HearingSession session = opened(folder)) {
      for (int voter = 0; voter < 4; voter++) {
        done(session.submit(handIn(voter, voter)).join());
      }
      Round voted = round(session);
      refused(session.undo().join());
      Ballot other = handIn(0, 5).ballot();
      refused(session.submit(new Command.HandInBallot(ROUND, voter(0), other)).join());
      refused(session.submit(handIn(0, 5)).join());
      refused(session.submit(new Command.WithdrawBallot(ROUND, voter(0))).join());
      session.snapshot().history().entries().stream()
          .filter(entry -> entry.fact() instanceof Fact.RoundOpened)
          .forEach(entry -> refused(session.takeBack(entry.change()).join()));
      assertThat(round(session)).isEqualTo(voted);
      done(session.submit(new Command.CloseRound(ROUND)).join());
      Round closed = round(session);
      refused(session.undo().join());
      refused(session.submit(new Command.ReopenRound(ROUND, "One more.")).join());
      session.snapshot().history().entries().stream()
          .filter(entry ->
              entry.fact() instanceof Fact.RoundClosed || entry.fact() instanceof Fact.BoxOpened)
          .forEach(entry -> refused(session.takeBack(entry.change()).join()));
      assertThat(round(session)).isEqualTo(closed);
    }
  }

  @Test
  void ofOneOrTwoBallotsNothingIsTold() throws Exception {
    try (HearingSession session = opened(folder)) {
      done(session.submit(handIn(0, 0)).join());
      done(session.submit(handIn(1, 1)).join());
      assertThat(session.submit(new Command.CloseRound(ROUND)).join())
          .isEqualTo(new Outcome.Refused(new Rejection.TooFewSecretBallots(2, 3)));
      done(session.submit(new Command.DiscardRound(ROUND, "Too few came.")).join());
      assertThat(round(session).secrets().ballots()).isEmpty();
      assertThat(bytes(folder.resolve("boxes"))).isEmpty();
      assertThat(text(folder)).doesNotContain("noOpinion");
    }
  }

  @Test
  void aRoundInWhichNobodyHandedInCanBeClosedAndUndone() throws Exception {
    try (HearingSession session = opened(folder)) {
      done(session.submit(new Command.CloseRound(ROUND)).join());
      done(session.undo().join());
      done(session.undo().join());
      assertThat(session.snapshot().hearing().rounds().isEmpty()).isTrue();
    }
  }

  @Test
  void twoLaptopsEachHaveABoxAndTheirBallotsComeTogether() throws Exception {
    HearingSession one = memory("one", BallotBoxes.inMemory());
    prepare(one);
    HearingSession two = memory("two", BallotBoxes.inMemory());
    done(two.merge(one.snapshot().history().entries()).join());
    for (int voter = 0; voter < 4; voter++) {
      done(one.submit(handIn(voter, voter)).join());
      done(two.submit(handIn(voter + 4, voter + 4)).join());
    }
    done(one.submit(new Command.CloseRound(ROUND)).join());
    assertThat(round(one).secrets().ballots()).hasSize(4);
    // The other laptop opens its own box when it learns that the round is over.
    done(two.merge(one.snapshot().history().entries()).join());
    done(one.merge(two.snapshot().history().entries()).join());
    done(two.merge(one.snapshot().history().entries()).join());
    assertThat(round(one).secrets().ballots()).hasSize(8);
    assertThat(round(one)).isEqualTo(round(two));
    assertThat(round(one).secrets().boxes()).hasSize(2);
  }

  @Test
  void aSmallBoxOfTheOtherLaptopIsNotOpened() throws Exception {
    HearingSession one = memory("one", BallotBoxes.inMemory());
    prepare(one);
    HearingSession two = memory("two", BallotBoxes.inMemory());
    done(two.merge(one.snapshot().history().entries()).join());
    for (int voter = 0; voter < 4; voter++) {
      done(one.submit(handIn(voter, voter)).join());
    }
    done(two.submit(handIn(7, 7)).join());
    done(one.submit(new Command.CloseRound(ROUND)).join());
    done(two.merge(one.snapshot().history().entries()).join());
    assertThat(round(two).secrets().votes().size()).isEqualTo(5);
    assertThat(round(two).secrets().ballots()).hasSize(4);
  }

  private static void done(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
  }

  private static void refused(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
  }

  private static Round round(HearingSession session) {
    return session.snapshot().hearing().rounds().find(ROUND).orElseThrow();
  }

  private static Fact.BoxOpened boxOpened(HearingSession session) {
    return session.snapshot().history().entries().stream()
        .map(entry -> entry.fact())
        .filter(Fact.BoxOpened.class::isInstance)
        .map(Fact.BoxOpened.class::cast)
        .findFirst()
        .orElseThrow();
  }

  /** A ballot that nobody else hands in: the options from a place on, around the end. */
  private static Command.HandInSecretly handIn(int voter, int content) {
    Map<Id<Option>, Integer> given = new LinkedHashMap<>();
    int marks = 4;
    for (int place = marks; place >= 1; place--) {
      given.put(Id.of("option-" + (content + place * 3) % VOTERS), place);
    }
    return new Command.HandInSecretly(
        ROUND, voter(voter), Optional.empty(), new Ballot(given, Set.of()));
  }

  private static Voter voter(int number) {
    return new Voter.OrganisationVoter(Id.of("org-" + number));
  }

  private HearingSession opened(Path own) throws StoreException {
    HearingSession session =
        HearingSession.open(
            SqliteEntryLog.create(own.resolve("Skills.hearing")),
            new Laptop("one", "Test"),
            clock(),
            ids("one"),
            Runnable::run,
            new BallotBoxFolder(own.resolve("boxes")));
    prepare(session);
    return session;
  }

  private static HearingSession reopened(Path own, Path boxes) throws StoreException {
    return HearingSession.open(
        SqliteEntryLog.open(own.resolve("Skills.hearing")),
        new Laptop("one", "Test"),
        clock(),
        Ids.random(),
        Runnable::run,
        new BallotBoxFolder(boxes));
  }

  private static HearingSession memory(String node, BallotBoxes boxes) throws StoreException {
    return HearingSession.open(
        new MemoryLog(), new Laptop(node, "Test"), clock(), ids(node), Runnable::run, boxes);
  }

  private static Ids ids(String node) {
    AtomicInteger counter = new AtomicInteger();
    return new Ids(() -> node + "-" + counter.incrementAndGet());
  }

  /** A clock that moves on by a second each time it is looked at. */
  private static InstantSource clock() {
    AtomicLong seconds = new AtomicLong(Instant.parse("2021-04-15T09:00:00Z").getEpochSecond());
    return () -> Instant.ofEpochSecond(seconds.incrementAndGet());
  }

  /** All organisations of one side, so that any of them may have handed in any ballot. */
  private static void prepare(HearingSession session) {
    List<Command> commands = new ArrayList<>();
    commands.add(new Command.CreateHearing(PlainDetails.of(AttributionRule.NAMED)));
    commands.add(new Command.OpenHearing());
    commands.add(
        new Command.AddPart(
            new Side(Id.of("side"), "Workers", "W", SideColour.TEAL, true, Weight.ONE)));
    for (int i = 0; i < VOTERS; i++) {
      commands.add(
          new Command.AddPart(
              new Organisation(
                  Id.of("org-" + i),
                  "Sample organisation " + i,
                  "",
                  Optional.of(Id.of("side")),
                  Level.NOT_STATED,
                  "",
                  "")));
    }
    List<Option> options = new ArrayList<>();
    for (int i = 0; i < VOTERS; i++) {
      options.add(new Option(Id.of("option-" + i), "Sample option " + i, Set.of()));
    }
    commands.add(
        new Command.AddPart(
            new PriorityQuestion(
                    Id.of("question"),
                    "What first?",
                    Optional.empty(),
                    options,
                    BallotMethod.TOP_K,
                    4,
                    VoterKind.ORGANISATION,
                    Weighting.EQUAL)
                .holding(Voting.USUAL.in(VotingForm.SECRET))));
    commands.add(new Command.OpenRound(ROUND, Id.of("question")));
    MemorySession.after(session, commands);
  }

  private static byte[] entries(HearingSession session) {
    return session.snapshot().history().entries().toString().getBytes(StandardCharsets.UTF_8);
  }

  private static List<SecretBallot> ballots(Path own) throws StoreException {
    try (HearingSession session = reopened(own, own.resolve("boxes"))) {
      Hearing hearing = session.snapshot().hearing();
      assertThat(hearing.anomalies()).isEmpty();
      return hearing.rounds().find(ROUND).orElseThrow().secrets().ballots();
    }
  }

  private static String text(Path folder) throws IOException {
    return new String(bytes(folder), StandardCharsets.UTF_8);
  }

  /** Everything in the files of a folder, but not in the folders in it. */
  private static byte[] bytes(Path folder) throws IOException {
    java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          all.write(Files.readAllBytes(file));
        }
      }
    }
    return all.toByteArray();
  }
}
