package org.hearingdesk.ui.priorities;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import org.hearingdesk.ui.shell.Act;

/** Everything that can be done in this place. */
record PriorityActs(
    Act write,
    Act open,
    Act close,
    Act another,
    Act reopen,
    Act discard,
    Act room,
    Act pairs,
    Act fix,
    Act find,
    Act proxy,
    Act late,
    Act countLate,
    Act blank,
    Act withdraw,
    Act explain,
    Act live,
    GatheringActs gathering,
    IntakeActs intake) {

  static final String PLACE = "priorities";

  /** What only the view can do: it asks for a reason, or moves the keyboard. */
  record InView(
      Runnable reopen,
      Runnable discard,
      Runnable find,
      Runnable proxy,
      Runnable late,
      Runnable explain,
      Runnable rename,
      Runnable paste,
      Runnable file) {}

  static PriorityActs of(PrioritiesViewModel model, InView view) {
    Sight sight = model.sight();
    ObservableValue<Boolean> ballots = sight.inSight(Screen.Ballots.class);
    ObservableValue<Boolean> result = sight.inSight(Screen.Result.class);
    ObservableValue<Boolean> open = sight.open();
    ObservableValue<Boolean> round = sight.openOrClosed();
    ObservableValue<Boolean> ready = sight.canOpen();
    return new PriorityActs(
        act("new", model::writeNew).keys("Shortcut+N"),
        act("open", model::openRound).keys("Shortcut+Enter").when(ready),
        act("close", model::closeRound).keys("Shortcut+Shift+Enter").when(open),
        act("another", model::openRound).when(result),
        act("reopen", view.reopen()).when(sight.canReopen()),
        act("discard", view.discard()).when(round),
        act("room", model::showInRoom).keys("F9").when(result).hint("priorities.hint.room"),
        act("pairs", () -> model.result().togglePairs())
            .keys("Shortcut+T")
            .when(sight.canCompare())
            .hint("priorities.hint.pairs"),
        act("fix", () -> model.ballots().nextToFix())
            .keys("F8")
            .when(ballots)
            .hint("priorities.hint.fix"),
        act("find", view.find()).when(ballots),
        act("proxy", view.proxy()).keys("Shortcut+Shift+H").when(ballots),
        act("late", view.late()).when(sight.canTakeLate()),
        act("count_late", model::countLate).when(sight.hasLate()),
        act("blank", () -> model.ballots().handInBlank()).keys("Shortcut+B").when(ballots),
        act("withdraw", () -> model.ballots().withdraw()).keys("Shortcut+Delete").when(ballots),
        act("explain", view.explain()).keys("Shift+F1"),
        act("live", model::follow).keys("F7").when(sight.canFollow()).hint("priorities.hint.live"),
        GatheringActs.of(model, view.rename()),
        IntakeActs.of(model, view.paste(), view.file()));
  }

  private static Act act(String name, Runnable run) {
    return Act.of("priorities-" + name, "priorities.act." + name, run).in(PLACE);
  }

  List<Act> all() {
    List<Act> all =
        new ArrayList<>(
            List.of(
                write, open, close, another, reopen, discard, room, pairs, fix, find, proxy, late,
                countLate, blank, withdraw, explain, live));
    all.addAll(gathering.all());
    all.addAll(intake.all());
    return all;
  }
}
