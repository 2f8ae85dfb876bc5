package org.hearingdesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Mark;
import org.hearingdesk.domain.hearing.Marking;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Position;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.RoundState;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.hearing.Stage;
import org.hearingdesk.domain.time.SpeakingTime;
import org.hearingdesk.sample.DayScript;
import org.hearingdesk.sample.ScriptedClock;
import org.hearingdesk.ui.kit.NameMatch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The whole reference day, from the opening to the closing of the hearing, through the window and
 * by keys alone. At the end it has come to what the replay of the same day comes to: the same turns
 * of the same speakers, to the second, with the same positions, marks and topics.
 */
@Tag("slow")
class ReferenceDayJourneyTest extends Journey {
  private static final int TYPED = 24;

  /** What one turn came to, without the ids that differ from run to run. */
  private record Turn(
      Speaker speaker,
      String times,
      Position position,
      Set<Mark> marks,
      Set<String> topics,
      RequestKind kind) {}

  @Test
  void aMouseIsNotNeeded() throws Exception {
    ScriptedClock clock = walk().window.openPreparedSample();
    walk().untilOpen();
    walk().go("floor");
    for (DayScript.Line line : DayScript.lines()) {
      clock.set(line.at());
      act(line);
      if (line.verb().equals("close")) {
        break;
      }
    }
    Hearing run = walk().window.inFile();
    Hearing replayed = walk().window.replayedSample();
    assertThat(run.stage()).isEqualTo(Stage.CLOSED);
    assertThat(turns(run)).containsExactlyElementsOf(turns(replayed));
    assertThat(run.runs().all()).isEqualTo(replayed.runs().all());
    assertThat(SpeakingTime.bySide(run, run.interventions().all(), clock.instant()))
        .isEqualTo(SpeakingTime.bySide(replayed, replayed.interventions().all(), clock.instant()));
  }

  private void act(DayScript.Line line) {
    switch (line.verb()) {
      case "start" -> startNext(line.object());
      case "floor", "request" -> speaker(line);
      case "next" -> giveToNext();
      case "pause", "resume" -> {
        boolean paused = line.verb().equals("pause");
        walk().press(KeyCode.F6);
        walk().until(line.verb(), () -> onTheFloor().filter(t -> t.paused() == paused).isPresent());
      }
      case "end" -> {
        walk().press(KeyCode.F7);
        walk().until("nobody speaks", () -> onTheFloor().isEmpty());
      }
      case "note", "position", "mark", "topic" -> capture(line);
      case "open" -> openRound();
      case "ballots" -> threeBallots();
      case "shut" -> closeRound();
      case "close" -> {
        walk().palette("close the hearing");
        walk().until("it is closed", () -> hearing().stage() == Stage.CLOSED);
      }
      default -> {
        // Conclusions, follow-up and the minutes are written after the day, elsewhere.
      }
    }
  }

  private void startNext(String item) {
    walk().press(KeyCode.F9);
    walk()
        .until(
            item + " runs",
            () -> hearing().runningItem().filter(now -> now.id().value().equals(item)).isPresent());
  }

  private void speaker(DayScript.Line line) {
    Optional<Intervention> before = onTheFloor();
    if (line.object().equals("unidentified")) {
      walk().press(KeyCode.CONTROL, KeyCode.U);
      awaitTurnAfter(before);
      return;
    }
    boolean atOnce = line.verb().equals("floor");
    List<String> who =
        List.of(line.head().substring(line.head().indexOf(':') + 1).split("\\+", -1));
    if (line.tail().equals("POINT_OF_ORDER")) {
      walk().press(KeyCode.SHIFT, KeyCode.F2);
    } else if (line.tail().equals("RIGHT_OF_REPLY")) {
      walk().press(KeyCode.CONTROL, KeyCode.F2);
    } else {
      walk().press(KeyCode.F2);
    }
    walk().untilFocused("floor-add");
    walk().type(called(who.getFirst()));
    long waiting = hearing().requests().stream().count();
    walk().press(KeyCode.ENTER);
    walk().until("one more waits", () -> hearing().requests().stream().count() == waiting + 1);
    if (!atOnce) {
      walk().press(KeyCode.F4);
      return;
    }
    // Whoever has just been added is the last of the list, and is called out of turn.
    walk().press(KeyCode.F3);
    walk().press(KeyCode.END);
    walk().press(KeyCode.ENTER);
    awaitTurnAfter(before);
    for (String other : who.subList(1, who.size())) {
      walk().untilFocused("floor-text");
      walk().type("@" + called(other));
      walk().press(KeyCode.TAB);
      walk()
          .until(
              "they speak together",
              () -> onTheFloor().filter(t -> t.speaker() instanceof Speaker.Several).isPresent());
    }
  }

  /** What a moderator types: one word by which the field finds them first, else the whole name. */
  private String called(String id) {
    Map<String, List<String>> all = new LinkedHashMap<>();
    hearing().organisations().forEach(each -> all.put(each.id().value(), names(each)));
    for (Participant person : hearing().participants()) {
      List<String> names = new ArrayList<>(List.of(person.name()));
      person
          .organisation()
          .flatMap(hearing().organisations()::find)
          .ifPresent(each -> names.addAll(names(each)));
      all.put(person.id().value(), names);
    }
    String name = Optional.ofNullable(all.get(id)).orElseThrow().getFirst();
    return Pattern.compile(" ")
        .splitAsStream(name)
        .filter(
            word -> NameMatch.best(word, List.copyOf(all.keySet()), all::get).getFirst().equals(id))
        .findFirst()
        .orElse(name);
  }

  private static List<String> names(Organisation organisation) {
    return Stream.of(organisation.acronym(), organisation.name())
        .filter(name -> !name.isBlank())
        .toList();
  }

  private void giveToNext() {
    Optional<Intervention> before = onTheFloor();
    walk().press(KeyCode.CONTROL, KeyCode.ENTER);
    awaitTurnAfter(before);
  }

  private void awaitTurnAfter(Optional<Intervention> before) {
    walk()
        .until(
            "the next one speaks",
            () -> onTheFloor().isPresent() && !id(onTheFloor()).equals(id(before)));
  }

  private static Optional<String> id(Optional<Intervention> turn) {
    return turn.map(each -> each.id().value());
  }

  private void capture(DayScript.Line line) {
    Intervention turn = onTheFloor().orElseThrow();
    walk().untilFocused("floor-text");
    switch (line.verb()) {
      case "note" -> {
        String words = line.object().substring(0, Math.min(TYPED, line.object().length()));
        walk().type(words.substring(0, words.lastIndexOf(' ')) + ". ");
      }
      case "position" -> {
        walk().press(KeyCode.ALT, key(Position.valueOf(line.object())));
        walk()
            .until(
                "the position is taken",
                () -> now(turn).position() == Position.valueOf(line.object()));
      }
      case "topic" -> topic(turn, line.object());
      default -> {
        Mark mark = Mark.valueOf(line.head());
        walk().press(KeyCode.ALT, key(mark));
        walk()
            .until(
                "it is marked",
                () -> now(turn).markings().stream().anyMatch(each -> each.mark() == mark));
      }
    }
  }

  private static KeyCode key(Position position) {
    return switch (position) {
      case NOT_RECORDED -> KeyCode.X;
      case IN_FAVOUR -> KeyCode.F;
      case WITH_CONDITIONS -> KeyCode.O;
      case NEUTRAL -> KeyCode.U;
      case AGAINST -> KeyCode.G;
    };
  }

  private static KeyCode key(Mark mark) {
    return switch (mark) {
      case PRIORITY -> KeyCode.P;
      case CRUCIAL_ISSUE -> KeyCode.C;
      case CONCERN -> KeyCode.W;
      case PROPOSAL -> KeyCode.R;
      case QUESTION -> KeyCode.Q;
    };
  }

  private void topic(Intervention turn, String id) {
    String name =
        hearing().topics().find(org.hearingdesk.domain.hearing.Id.of(id)).orElseThrow().name();
    int before = now(turn).topics().size();
    walk().type("#" + name.replace(' ', '_') + " ");
    walk().until("the topic is tagged", () -> now(turn).topics().size() == before + 1);
  }

  private void openRound() {
    if (hearing().rounds().isEmpty()) {
      walk().go("priorities");
      walk().untilSeen("Open the round");
      walk().press(KeyCode.CONTROL, KeyCode.ENTER);
      walk().untilFocused("priorities-grid");
    }
  }

  /** Three are enough here: the grid has a journey of its own. */
  private void threeBallots() {
    if (hearing().rounds().all().getLast().ballots().isEmpty()) {
      for (String ballot : List.of("abcde", "hbcda", "hgfed")) {
        walk().type(ballot);
        walk().press(KeyCode.ENTER);
      }
      walk()
          .until(
              "three have handed in",
              () -> hearing().rounds().all().getLast().ballots().size() == 3);
    }
  }

  private void closeRound() {
    if (hearing().rounds().all().getLast().state() == RoundState.OPEN) {
      walk().palette("close the round");
      walk()
          .until(
              "the round is closed",
              () -> hearing().rounds().all().getLast().state() == RoundState.CLOSED);
      walk().go("floor");
      walk().until("the floor is in sight", () -> walk().sees("List of speakers"));
    }
  }

  private Hearing hearing() {
    return walk().window.hearing();
  }

  private Optional<Intervention> onTheFloor() {
    return hearing().onTheFloor();
  }

  private Intervention now(Intervention turn) {
    return hearing().interventions().find(turn.id()).orElseThrow();
  }

  private static List<Turn> turns(Hearing hearing) {
    return hearing.interventions().stream()
        .map(turn ->
            new Turn(
                turn.speaker(),
                turn.spans().toString(),
                turn.position(),
                new TreeSet<>(turn.markings().stream().map(Marking::mark).toList()),
                turn.topics().stream()
                    .map(id -> id.value().toLowerCase(Locale.ROOT))
                    .collect(Collectors.toCollection(TreeSet::new)),
                turn.kind()))
        .toList();
  }
}
