package org.hearingdesk.ui.minutes;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.KeyHint;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Subscriptions;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.ui.minutes.corrections.CorrectionActs;
import org.hearingdesk.ui.minutes.corrections.CorrectionFiles;
import org.hearingdesk.ui.minutes.corrections.CorrectionsView;
import org.hearingdesk.ui.minutes.corrections.CorrectionsViewModel;
import org.hearingdesk.ui.minutes.review.ApprovalBar;
import org.hearingdesk.ui.minutes.review.ApprovalViewModel;
import org.hearingdesk.ui.shell.Act;
import org.hearingdesk.ui.shell.Hint;

/** What belongs to the review of the minutes: the correction round and the approval. */
public final class MinutesReview {
  /** How many times the size of its text the head is wide when its buttons show their words. */
  private static final int WIDE = 72;

  private static final String ROUND = "Shift+F9";

  private final CorrectionsViewModel corrections;
  private final Messages messages;
  private final ApprovalViewModel approval;
  private final CorrectionsView view;
  private final ApprovalBar bar;

  public MinutesReview(
      CorrectionsViewModel corrections,
      ApprovalViewModel approval,
      CorrectionFiles files,
      Messages messages) {
    this.corrections = corrections;
    this.approval = approval;
    this.messages = messages;
    view = new CorrectionsView(corrections, files, messages);
    bar = new ApprovalBar(approval, messages);
    view.setVisible(false);
    view.managedProperty().bind(view.visibleProperty());
  }

  /** The correction round, which takes the place of the text while it is shown. */
  CorrectionsView corrections() {
    return view;
  }

  Node bar() {
    return bar;
  }

  void attach(Subscriptions subscriptions) {
    corrections.attach();
    approval.attach();
    subscriptions.add(corrections::detach);
    subscriptions.add(approval::detach);
    view.attach(subscriptions);
    bar.attach(subscriptions);
  }

  /** What can be done; {@code shown} puts the correction round on the screen, or takes it off. */
  List<Act> acts(MinutesView minutes) {
    List<Act> acts = new ArrayList<>();
    acts.add(round(minutes));
    acts.addAll(
        CorrectionActs.of(MinutesPlace.ID, corrections, view, () -> minutes.showCorrections(true)));
    acts.add(approve());
    return acts;
  }

  /**
   * Buttons for the head of the minutes, which keep only their icons where there is little room.
   */
  List<Node> buttons(MinutesView minutes, Region head) {
    Button round = button(round(minutes), Icons.EDIT);
    Button approve = button(approve(), Icons.LOCK);
    minutes
        .textShown()
        .subscribe(text -> {
          String words =
              messages.text(text ? "minutes.act.corrections" : "minutes.corrections.to_text");
          round.setText(words);
          round.setAccessibleText(words);
        });
    head.widthProperty()
        .subscribe(width -> {
          boolean wide = width.doubleValue() > WIDE * round.getFont().getSize();
          for (Button each : List.of(round, approve)) {
            each.setContentDisplay(wide ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
          }
        });
    return List.of(round, approve);
  }

  private Button button(Act act, Icons icon) {
    String words = messages.text(act.title());
    Button button = Texts.button(icon, words, Look.QUIET);
    button.setId(act.id());
    button.setAccessibleText(words);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> act.run().run());
    act.enabled().subscribe(enabled -> button.setDisable(!enabled));
    act.keys().ifPresent(keys -> button.setTooltip(new Tooltip(words + "  " + KeyHint.name(keys))));
    return button;
  }

  Act round(MinutesView minutes) {
    return MinutesPlace.act("corrections", "corrections", minutes::switchCorrections).keys(ROUND);
  }

  /** The keys that the foot tells while the text is in sight, or while the round is. */
  List<Hint> hints(boolean text) {
    return text
        ? List.of(hint(ROUND, "minutes.hint.corrections"))
        : List.of(
            hint(CorrectionActs.SEND, "minutes.hint.corrections_send"),
            hint(CorrectionActs.READ_IN, "minutes.hint.corrections_read"),
            hint(CorrectionActs.NEXT, "minutes.hint.corrections_next"),
            hint(CorrectionActs.ACCEPT_ALL, "minutes.hint.corrections_all"),
            hint(ROUND, "minutes.hint.text"));
  }

  private static Hint hint(String keys, String words) {
    return new Hint(KeyHint.name(KeyCombination.valueOf(keys)), words);
  }

  Act approve() {
    return MinutesPlace.act("approve", "approve", bar::ask)
        .keys("Shortcut+F9")
        .when(approval.possibleProperty());
  }
}
