package org.hearingdesk.ui.priorities.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.hearingdesk.Shares;
import org.hearingdesk.domain.hearing.BallotMethod;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.Ids;
import org.hearingdesk.session.Laptop;
import org.hearingdesk.store.SqliteEntryLog;
import org.hearingdesk.store.StoreException;
import org.hearingdesk.ui.kit.FxExecutor;
import org.hearingdesk.ui.kit.Theme;
import org.hearingdesk.ui.priorities.PrioritiesPlace;
import org.hearingdesk.ui.priorities.PrioritiesViewModel;
import org.hearingdesk.ui.priorities.SampleRound;
import org.hearingdesk.ui.shell.Acts;
import org.hearingdesk.ui.shell.ShellView;
import org.hearingdesk.ui.shell.ShellViewModel;
import org.testfx.api.FxToolkit;

/**
 * How soon the order so far follows a ballot that is keyed in, with 500 ballots of 20 options and
 * more: from the Enter of the ballot until the pulse in which the window is laid out with the
 * changed order, and until the one in which it says how firm that is; and how long the keys of the
 * next ballot wait meanwhile.
 */
public final class ResultPace {
  private static final int SIDE = 330;
  private static final int BEFORE = 500;
  private static final int OPTIONS = 20;
  private static final int WARM_UP = 40;
  private static final int BALLOTS = 100;
  private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(40);
  private static final long SEED = 20_210_415;

  private final List<Double> orders = new ArrayList<>();
  private final List<Double> firm = new ArrayList<>();
  private final List<Double> drawn = new ArrayList<>();
  private final List<Double> keys = new ArrayList<>();
  private final List<Double> commits = new ArrayList<>();
  private final List<Double> counted = new ArrayList<>();
  private final Random random = new Random(SEED);
  private Scene scene = new Scene(new javafx.scene.Group());
  private boolean struck;
  private CompletableFuture<Long> seen = new CompletableFuture<>();
  private volatile Optional<Ballot> awaited = Optional.empty();

  /** One ballot that was handed in, and when what was to be laid out. */
  private static final class Ballot {
    private final int number;
    private final long entered = System.nanoTime();
    private final CompletableFuture<Double> order = new CompletableFuture<>();
    private final CompletableFuture<Double> firmness = new CompletableFuture<>();
    private final CompletableFuture<Double> draws = new CompletableFuture<>();
    private volatile double committed = Double.POSITIVE_INFINITY;
    private double orderCounted = Double.POSITIVE_INFINITY;
    private boolean ordered;
    private boolean tested;
    private boolean redrawn;

    private Ballot(int number) {
      this.number = number;
    }

    void counted(ResultSheet sheet) {
      if (sheet.turnout().startsWith(number + " ")) {
        if (!ordered) {
          orderCounted = (System.nanoTime() - entered) / 1e6;
        }
        ordered = true;
        tested |= sheet.tested();
        redrawn |= !sheet.draws().isEmpty();
      }
    }

    void laidOut() {
      double took = (System.nanoTime() - entered) / 1e6;
      if (ordered) {
        order.complete(took);
      }
      if (tested) {
        firmness.complete(took);
      }
      if (redrawn) {
        draws.complete(took);
      }
    }
  }

  private ResultPace() {}

  /** Keys ballots into a window and says how long all took, a line each. */
  public static String measured() throws IOException, StoreException, TimeoutException {
    FxToolkit.registerPrimaryStage();
    ResultPace pace = new ResultPace();
    Path folder = Files.createTempDirectory("result-pace");
    try (ExecutorService thread = Executors.newSingleThreadExecutor();
        ExecutorService workers = Executors.newFixedThreadPool(2);
        HearingSession session =
            HearingSession.open(
                SqliteEntryLog.create(folder.resolve("round.hearing")),
                new Laptop("pace", "Moderator"),
                InstantSource.system(),
                Ids.random(),
                thread)) {
      pace.walk(new SampleRound(session), workers);
    }
    return String.join(System.lineSeparator(), pace.lines());
  }

  private List<String> lines() {
    return List.of(
        line("ballot in the file", commits),
        line("order counted", counted),
        line("order on screen", orders),
        line("firmness on screen", firm),
        line("redrawn on screen", drawn),
        line("keys meanwhile", keys));
  }

  private static String line(String what, List<Double> took) {
    return String.format(
        Locale.ROOT,
        "%s (%d): p50 %.1f ms, p99 %.1f ms, longest %.1f ms",
        what,
        took.size(),
        Shares.of(took, Double::doubleValue, 0.5),
        Shares.of(took, Double::doubleValue, 0.99),
        Shares.of(took, Double::doubleValue, 1));
  }

  private void walk(SampleRound sample, ExecutorService workers) throws TimeoutException {
    sample.organisations(SIDE, SIDE).question(BallotMethod.TOP_K, 5, OPTIONS).open();
    int keyed = 2 * SIDE - BEFORE;
    sample.lean(SampleRound.ids("e", keyed + 1, SIDE), List.of(7, 2), 1);
    sample.lean(SampleRound.ids("w", 1, SIDE), List.of(7, 4), 2);
    sample.session.subscribe(snapshot ->
        awaited.ifPresent(ballot -> ballot.committed = (System.nanoTime() - ballot.entered) / 1e6));
    PrioritiesViewModel model = sample.model(new FxExecutor(), workers);
    Stage stage = FxToolkit.setupFixture(() -> shown(model));
    FxToolkit.setupFixture(() -> {
      fire(KeyEvent.KEY_PRESSED, "", KeyCode.F7);
      return stage;
    });
    for (int i = 0; i < WARM_UP + BALLOTS; i++) {
      ballot(BEFORE + i + 1, i >= WARM_UP);
    }
    FxToolkit.setupFixture(() -> {
      stage.close();
      return stage;
    });
  }

  private Stage shown(PrioritiesViewModel model) {
    ShellViewModel shell = new ShellViewModel(new NoRequests());
    shell.themeProperty().set(Theme.LIGHT);
    ShellView view =
        new ShellView(
            SampleRound.MESSAGES,
            shell,
            new Acts(),
            List.of(new PrioritiesPlace(model, SampleRound.MESSAGES)),
            List.of());
    scene = new Scene(view, 1440, 900);
    view.attach(scene);
    Stage stage = new Stage();
    stage.setScene(scene);
    stage.show();
    shell.placeProperty().set("priorities");
    model
        .result()
        .sheetProperty()
        .subscribe(
            sheet -> sheet.ifPresent(now -> awaited.ifPresent(ballot -> ballot.counted(now))));
    scene.addPostLayoutPulseListener(this::laidOut);
    return stage;
  }

  private void laidOut() {
    awaited.ifPresent(Ballot::laidOut);
    if (struck) {
      struck = false;
      seen.complete(System.nanoTime());
    }
  }

  /** Keys five choices and Enter; what that leads to is laid out while the next ones are keyed. */
  private void ballot(int number, boolean counts) {
    List<Integer> options = new ArrayList<>();
    while (options.size() < 5) {
      int option = random.nextInt(OPTIONS);
      if (!options.contains(option)) {
        options.add(option);
      }
    }
    for (int option : options) {
      double took =
          strike(Character.toString((char) ('a' + option)), KeyCode.UNDEFINED, number, false);
      if (counts) {
        keys.add(took);
      }
    }
    awaited.ifPresent(before -> {
      if (counts && number > BEFORE + WARM_UP + 1) {
        commits.add(before.committed);
        counted.add(before.orderCounted);
        orders.add(before.order.getNow(Double.POSITIVE_INFINITY));
        firm.add(before.firmness.getNow(Double.POSITIVE_INFINITY));
        drawn.add(before.draws.getNow(Double.POSITIVE_INFINITY));
      }
    });
    double took = strike("", KeyCode.ENTER, number, true);
    if (counts) {
      keys.add(took);
    }
  }

  private double strike(String letter, KeyCode code, int number, boolean enters) {
    CompletableFuture<Long> pulse = new CompletableFuture<>();
    long struckAt = System.nanoTime();
    Platform.runLater(() -> {
      seen = pulse;
      if (enters) {
        awaited = Optional.of(new Ballot(number));
        fire(KeyEvent.KEY_PRESSED, "", code);
      } else {
        fire(KeyEvent.KEY_TYPED, letter, code);
      }
      struck = true;
      Platform.requestNextPulse();
    });
    try {
      double took = (pulse.get(20, TimeUnit.SECONDS) - struckAt) / 1e6;
      LockSupport.parkNanos(BETWEEN);
      return took;
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new IllegalStateException("the key was not seen", e);
    }
  }

  private void fire(EventType<KeyEvent> type, String character, KeyCode code) {
    Event.fireEvent(
        scene.getFocusOwner(), new KeyEvent(type, character, "", code, false, false, false, false));
  }

  private static final class NoRequests implements ShellViewModel.Requests {
    @Override
    public void undo() {}

    @Override
    public void redo() {}

    @Override
    public void roomScreen() {}
  }
}
