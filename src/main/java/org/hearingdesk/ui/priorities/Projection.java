package org.hearingdesk.ui.priorities;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearingdesk.domain.command.Rejection;
import org.hearingdesk.domain.hearing.ClockStyle;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.domain.hearing.RoundState;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.Stage;
import org.hearingdesk.domain.hearing.Table;
import org.hearingdesk.domain.hearing.VoterKind;
import org.hearingdesk.domain.hearing.VotingForm;
import org.hearingdesk.i18n.Formats;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.priorities.Line.State;
import org.hearingdesk.ui.priorities.PrioritiesViewModel.Choice;
import org.hearingdesk.ui.priorities.ballots.Electorate;
import org.hearingdesk.ui.priorities.questions.QuestionWords;
import org.hearingdesk.words.Rejections;

/** A hearing's questions and rounds, put into lines and screens. Pure. */
final class Projection {
  private final Hearing hearing;
  private final Messages messages;
  private final QuestionWords words;
  private final Map<VoterKind, Integer> entitled = new EnumMap<>(VoterKind.class);

  Projection(Hearing hearing, Messages messages) {
    this.hearing = hearing;
    this.messages = messages;
    this.words = new QuestionWords(messages);
  }

  /** Times as this hearing writes them. */
  Formats formats() {
    boolean colon = hearing.details().filter(d -> d.clockStyle() == ClockStyle.COLON).isPresent();
    return new Formats(
        messages,
        colon ? Formats.ClockSeparator.COLON : Formats.ClockSeparator.FULL_STOP,
        hearing.details().map(HearingDetails::zone).orElse(ZoneOffset.UTC));
  }

  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (PriorityQuestion question : hearing.questions()) {
      lines.add(new Line.Question(question.id(), question.text(), words.options(question)));
      List<Round> rounds = hearing.roundsOf(question.id());
      rounds.forEach(round -> lines.add(line(round)));
      if (rounds.stream().allMatch(round -> round.state() == RoundState.DISCARDED)) {
        lines.add(notOpened(question, rounds.size() + 1));
      }
    }
    return lines;
  }

  private Line notOpened(PriorityQuestion question, int number) {
    return new Line.RoundLine(
        question.id(),
        Optional.empty(),
        messages.text("priorities.round.not_opened", number),
        words.method(question),
        "–",
        State.NOT_OPENED,
        0);
  }

  private Line line(Round round) {
    Progress progress =
        round.form() == VotingForm.HANDS
            ? hands(round)
            : new Progress("priorities.of", round.handedIn(), entitled(round.asked()));
    return new Line.RoundLine(
        round.asked().id(),
        Optional.of(round.id()),
        title(round),
        words.method(round.asked()),
        messages.text(progress.key(), progress.done(), Math.max(progress.done(), progress.all())),
        state(round),
        progress.share());
  }

  /** How far a round has come, in the words of a message. */
  private record Progress(String key, int done, int all) {
    double share() {
      return all == 0 ? 0 : (double) done / all;
    }
  }

  /** By side: how many have raised a hand is told only when the round is over. */
  private Progress hands(Round round) {
    int sides = (int) hearing.sides().stream().filter(Side::votes).count();
    return new Progress("priorities.hands.sides", round.hands().map(Table::size).orElse(0), sides);
  }

  private String title(Round round) {
    return switch (round.state()) {
      case OPEN -> messages.text("priorities.round.open", round.number());
      case CLOSED -> messages.text("priorities.round.closed", round.number());
      case DISCARDED -> messages.text("priorities.round.discarded", round.number());
    };
  }

  private static State state(Round round) {
    return switch (round.state()) {
      case OPEN -> State.OPEN;
      case CLOSED -> State.CLOSED;
      case DISCARDED -> State.DISCARDED;
    };
  }

  private int entitled(PriorityQuestion question) {
    return entitled.computeIfAbsent(question.voters(), kind -> Electorate.size(hearing, kind));
  }

  /** Whether what is chosen is still there. */
  boolean isThere(Choice choice) {
    return choice.round().isPresent()
        ? hearing.rounds().has(choice.round().get())
        : hearing.questions().has(choice.question())
            && hearing.roundsOf(choice.question()).stream()
                .allMatch(round -> round.state() == RoundState.DISCARDED);
  }

  /** What is shown first: an open round, else one that could be opened, else the latest result. */
  Optional<Choice> first() {
    return choice(RoundState.OPEN)
        .or(() ->
            hearing.questions().stream()
                .map(question -> new Choice(question.id(), Optional.empty()))
                .filter(this::isThere)
                .findFirst())
        .or(() -> choice(RoundState.CLOSED));
  }

  private Optional<Choice> choice(RoundState state) {
    return hearing.rounds().stream()
        .filter(round -> round.state() == state)
        .reduce((earlier, later) -> later)
        .map(round -> new Choice(round.asked().id(), Optional.of(round.id())));
  }

  Screen screen(Choice choice) {
    Optional<Round> round = choice.round().flatMap(id -> hearing.rounds().find(id));
    if (round.isPresent()) {
      return screen(round.get());
    }
    return hearing
        .questions()
        .find(choice.question())
        .<Screen>map(question ->
            new Screen.NotOpened(
                question, missing(question), hearing.roundsOf(question.id()).isEmpty()))
        .orElseGet(Screen.NoQuestion::new);
  }

  /** The gathering of options for the question that is chosen. */
  Optional<Screen> gathering(Choice choice) {
    return hearing
        .questions()
        .find(choice.question())
        .map(question ->
            new Screen.Gathering(
                question,
                hearing.roundsOf(question.id()).stream()
                    .anyMatch(round -> round.state() == RoundState.OPEN)));
  }

  private Screen screen(Round round) {
    String title =
        messages.text("priorities.round.title", round.number(), words.method(round.asked()));
    return switch (round.state()) {
      case OPEN -> open(round, title);
      case CLOSED -> new Screen.Result(round, title, round.reason());
      case DISCARDED -> new Screen.Discarded(round, title);
    };
  }

  /** A closed round while late ballots of it are taken. */
  Screen late(Round round) {
    return new Screen.Ballots(
        round,
        messages.text("priorities.late.title", round.number()),
        round
            .closedAt()
            .map(at -> messages.text("priorities.late.since", formats().time(at)))
            .orElse(""));
  }

  private Screen open(Round round, String title) {
    String since = messages.text("priorities.round.since", formats().time(round.openedAt()));
    return round.form() == VotingForm.HANDS
        ? new Screen.Hands(round, title, since)
        : new Screen.Ballots(round, title, since);
  }

  /** What keeps a question from being put now. */
  private List<String> missing(PriorityQuestion question) {
    Rejections rejections = new Rejections(messages);
    List<String> missing = new ArrayList<>();
    if (hearing.stage() == Stage.DRAFT) {
      missing.add(rejections.words(new Rejection.WrongStage(hearing.stage())));
    }
    if (question.options().size() < 2) {
      missing.add(rejections.words(new Rejection.TooFewOptions(question.options().size())));
    }
    if (entitled(question) == 0) {
      missing.add(messages.text("priorities.missing.voters"));
    }
    return missing;
  }
}
