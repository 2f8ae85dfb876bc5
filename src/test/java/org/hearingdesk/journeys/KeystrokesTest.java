package org.hearingdesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.input.KeyCode;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Mark;
import org.hearingdesk.domain.hearing.Position;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.sample.Moment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The commonest acts on the Floor, with the keys that the README says: they are read from its
 * table, pressed in the window, and have to do what the table says, with as many presses as it
 * counts.
 */
class KeystrokesTest extends Journey {
  private static final int MOST = 6;
  private static final Pattern ROW =
      Pattern.compile("\\| ([a-z][^|]*) \\| ([^|]*`[^|]*) \\| (\\d) \\|");
  private static final Pattern STEP = Pattern.compile("`([^`]+)`|\\*([^*]+)\\*");

  /** A row of the table. */
  record Row(String act, String keys, int presses) {
    @Override
    public String toString() {
      return act + ": " + keys;
    }
  }

  static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    Matcher found = ROW.matcher(Files.readString(Path.of("README.md")));
    while (found.find()) {
      rows.add(new Row(found.group(1), found.group(2), Integer.parseInt(found.group(3))));
    }
    assertThat(rows).as("acts in the README's table").hasSize(10);
    return rows;
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theKeysOfTheReadmeDoIt(Row row) {
    walk().openSample(Moment.MICRO_CREDENTIALS);
    walk().untilSeen("List of speakers");
    walk().press(KeyCode.F4);
    walk().untilFocused("floor-text");
    Hearing before = walk().window.hearing();
    int presses = press(row.keys());
    walk().until(row.act(), done(row.act(), before));
    assertThat(presses).as("presses besides the name").isEqualTo(row.presses());
    assertThat(presses).isLessThanOrEqualTo(MOST);
    System.getLogger(KeystrokesTest.class.getName())
        .log(System.Logger.Level.INFO, "{0}: {1} presses", row.act(), presses);
  }

  private int press(String keys) {
    int presses = 0;
    Matcher step = STEP.matcher(keys);
    while (step.find()) {
      if (step.group(1) == null) {
        walk().type(step.group(2));
      } else {
        walk().press(chord(step.group(1)));
        presses++;
      }
    }
    return presses;
  }

  private static KeyCode[] chord(String words) {
    return Pattern.compile("\\+")
        .splitAsStream(words)
        .map(word ->
            switch (word) {
              case "Ctrl" -> KeyCode.CONTROL;
              case "Alt" -> KeyCode.ALT;
              case "Shift" -> KeyCode.SHIFT;
              case "Enter" -> KeyCode.ENTER;
              default -> Optional.ofNullable(KeyCode.getKeyCode(word)).orElseThrow();
            })
        .toArray(KeyCode[]::new);
  }

  private Callable<Boolean> done(String act, Hearing before) {
    Intervention spoke = before.onTheFloor().orElseThrow();
    Map<String, Callable<Boolean>> all =
        Map.of(
            "add a speaker", () -> waiting(now()) == waiting(before) + 1,
            "give the floor to the next",
                () -> now().onTheFloor().filter(t -> !t.id().equals(spoke.id())).isPresent(),
            "note a position", () -> turn(spoke).position() == Position.IN_FAVOUR,
            "mark a priority", () -> priorities(turn(spoke)) == priorities(spoke) + 1,
            "start the next item", () -> !now().runningItem().equals(before.runningItem()),
            "take a point of order", () -> orders(now()) == orders(before) + 1,
            "pause", () -> turn(spoke).paused(),
            "correct the speaker", () -> !turn(spoke).speaker().equals(spoke.speaker()),
            "undo", () -> walk().window.session().snapshot().redo().isPresent(),
            "search", () -> walk().sees("Flexibility of Member States"));
    return Optional.ofNullable(all.get(act)).orElseThrow();
  }

  private Hearing now() {
    return walk().window.hearing();
  }

  private Intervention turn(Intervention turn) {
    return now().interventions().find(turn.id()).orElseThrow();
  }

  private static long waiting(Hearing hearing) {
    return hearing.listOfSpeakers(hearing.runningItem().orElseThrow().id()).size();
  }

  private static long orders(Hearing hearing) {
    return hearing.requests().stream()
        .filter(request -> request.waits() && request.kind() == RequestKind.POINT_OF_ORDER)
        .count();
  }

  private static long priorities(Intervention turn) {
    return turn.markings().stream().filter(each -> each.mark() == Mark.PRIORITY).count();
  }
}
