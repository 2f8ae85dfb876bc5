package org.hearingdesk.journeys;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.hearingdesk.Shares;
import org.hearingdesk.document.MinutesSections;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.hearing.ParagraphKind;
import org.hearingdesk.exchange.start.Template;

/**
 * How soon a typed letter is seen in the whole window on a day with 500 participants, 2,000
 * interventions and 200 in the list of speakers: from the key until the pulse in which the window
 * is laid out with it, in the text of whoever speaks and in the field that adds a speaker.
 */
public final class TypingPace {
  private static final int WARM_UP = 120;
  private static final int KEYS = 400;
  private static final int PARAGRAPHS = 1_000;
  private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(25);
  private static final String SAID = "held that #training comes first, and that firms pay ";
  private static final String NAME = "given";

  private final Walk walk;
  private volatile CompletableFuture<Long> seen = new CompletableFuture<>();
  private volatile boolean struck;
  private long fxThread;
  private long drawingThread;
  private long drawn;

  /**
   * One key, in milliseconds.
   *
   * @param took until the window was laid out with what it did
   * @param computed what the FX thread computed for it
   * @param drew what the thread that draws computed since the key before; without a graphics card
   *     it paints each pixel itself
   */
  record Pace(double took, double computed, double drew) {}

  TypingPace(Walk walk) {
    this.walk = walk;
  }

  /** Shows a window, types in it, and says how long it took in one line for each field. */
  public static String measured() throws IOException, TimeoutException {
    TypingPace pace = new TypingPace(LongSession.inWindow());
    pace.prepare();
    return "text of the speaker:  "
        + line(pace.text())
        + System.lineSeparator()
        + "name to be added:     "
        + line(pace.names());
  }

  /** The same in minutes of 200 pages, all of them in the one section that is on the page. */
  public static String measuredInMinutes() throws IOException, TimeoutException {
    TypingPace pace = new TypingPace(LongSession.inWindow());
    pace.walk.create("Long.hearing", Template.ROUND_TABLE);
    pace.walk.window.submit(new Command.TakeOverSection(MinutesSections.NATURE, pages(PARAGRAPHS)));
    pace.walk.go("minutes");
    pace.walk.until(
        "there is something to look at", () -> !pace.walk.node("minutes-flagged").isDisabled());
    pace.watchThreads();
    pace.walk.press(KeyCode.F8);
    pace.walk.untilFocused("minutes-editor");
    return "text of 100,000 words:"
        + " "
        + line(pace.typed(WARM_UP + KEYS, i -> SAID.charAt(i % SAID.length())));
  }

  /** Paragraphs of 100 words; the first is to be looked at, and so is found by its key. */
  private static List<Paragraph> pages(int paragraphs) {
    List<Paragraph> pages = new ArrayList<>();
    for (int i = 0; i < paragraphs; i++) {
      String text = "Paragraph " + i + " of **sample** " + "text ".repeat(96).strip();
      pages.add(new Paragraph(Id.of("p" + i), ParagraphKind.TEXT, text, i == 0, Set.of()));
    }
    return pages;
  }

  static String line(List<Pace> paces) {
    return String.format(
        Locale.ROOT,
        "%d keys: p50 %.1f ms, p99 %.1f ms, longest %.1f ms;"
            + " computing p50 %.1f ms, p99 %.1f ms; drawing p50 %.1f ms, p99 %.1f ms",
        paces.size(),
        Shares.of(paces, Pace::took, 0.5),
        Shares.of(paces, Pace::took, 0.99),
        Shares.of(paces, Pace::took, 1),
        Shares.of(paces, Pace::computed, 0.5),
        Shares.of(paces, Pace::computed, 0.99),
        Shares.of(paces, Pace::drew, 0.5),
        Shares.of(paces, Pace::drew, 0.99));
  }

  /** The long day, somebody speaking, the Floor in sight. */
  void prepare() {
    walk.create("Long.hearing", Template.ROUND_TABLE);
    new LongSession(walk).prepare();
    walk.go("floor");
    walk.until("the floor is in sight", () -> walk.window.scene().lookup("#floor-add") != null);
    walk.press(KeyCode.CONTROL, KeyCode.ENTER);
    walk.until("somebody speaks", () -> walk.window.hearing().onTheFloor().isPresent());
    watchThreads();
  }

  private void watchThreads() {
    drawingThread =
        Thread.getAllStackTraces().keySet().stream()
            .filter(each -> each.getName().startsWith("QuantumRenderer"))
            .mapToLong(Thread::threadId)
            .findFirst()
            .orElseThrow();
    walk.robot()
        .interact(() -> {
          fxThread = Thread.currentThread().threadId();
          walk.window.scene().addPostLayoutPulseListener(this::laidOut);
        });
  }

  /** Types sentences, with topics among them, into the text of whoever speaks. */
  List<Pace> text() {
    walk.press(KeyCode.F4);
    walk.untilFocused("floor-text");
    return typed(WARM_UP + KEYS, i -> SAID.charAt(i % SAID.length()));
  }

  /** Types beginnings of names into the field that adds a speaker, and wipes each out again. */
  List<Pace> names() {
    walk.press(KeyCode.F2);
    walk.untilFocused("floor-add");
    List<Pace> paces = new ArrayList<>();
    for (int i = 0; paces.size() < WARM_UP + KEYS; i++) {
      String name = NAME + i % 500;
      paces.addAll(typed(name.length(), name::charAt));
      walk.press(KeyCode.ESCAPE);
    }
    return paces.subList(WARM_UP, paces.size());
  }

  private interface Letters {
    char at(int index);
  }

  private List<Pace> typed(int keys, Letters letters) {
    List<Pace> paces = new ArrayList<>();
    for (int i = 0; i < keys; i++) {
      paces.add(strike(letters.at(i)));
      LockSupport.parkNanos(BETWEEN);
    }
    return keys > WARM_UP ? paces.subList(WARM_UP, keys) : paces;
  }

  private Pace strike(char letter) {
    CompletableFuture<Long> pulse = new CompletableFuture<>();
    seen = pulse;
    long before = computed(fxThread);
    long drawnBefore = drawn;
    drawn = computed(drawingThread);
    long struckAt = System.nanoTime();
    Platform.runLater(() -> {
      strike(walk.window.scene().getFocusOwner(), letter);
      struck = true;
      Platform.requestNextPulse();
    });
    try {
      double took = (pulse.get(20, TimeUnit.SECONDS) - struckAt) / 1e6;
      return new Pace(took, (computed(fxThread) - before) / 1e6, (drawn - drawnBefore) / 1e6);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new IllegalStateException("the letter was not seen", e);
    }
  }

  private static void strike(Node at, char letter) {
    KeyCode code =
        Character.isLetterOrDigit(letter)
            ? KeyCode.getKeyCode(Character.toString(Character.toUpperCase(letter)))
            : KeyCode.UNDEFINED;
    Event.fireEvent(at, event(KeyEvent.KEY_PRESSED, "", code));
    Event.fireEvent(at, event(KeyEvent.KEY_TYPED, Character.toString(letter), KeyCode.UNDEFINED));
    Event.fireEvent(at, event(KeyEvent.KEY_RELEASED, "", code));
  }

  private static KeyEvent event(
      javafx.event.EventType<KeyEvent> type, String character, KeyCode code) {
    return new KeyEvent(type, character, "", code, false, false, false, false);
  }

  private void laidOut() {
    if (struck) {
      struck = false;
      seen.complete(System.nanoTime());
    }
  }

  private static long computed(long thread) {
    return ManagementFactory.getThreadMXBean().getThreadCpuTime(thread);
  }
}
