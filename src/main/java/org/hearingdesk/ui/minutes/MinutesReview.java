package org.hearingdesk.ui.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.hearingdesk.ui.minutes.versions.VersionActs;
import org.hearingdesk.ui.minutes.versions.VersionsView;
import org.hearingdesk.ui.minutes.versions.VersionsViewModel;
import org.hearingdesk.ui.shell.Act;
import org.hearingdesk.ui.shell.Hint;

/** What belongs to the review of the minutes: correction round, versions, approval. */
public final class MinutesReview {
  /** How many times the size of its text the head is wide when its buttons show their words. */
  private static final int WIDE = 72;

  private static final String ROUND = "Shift+F9";

  private final CorrectionsViewModel corrections;
  private final Messages messages;
  private final ApprovalViewModel approval;
  private final CorrectionsView view;
  private final VersionsViewModel versions;
  private final VersionsView versionsView;
  private final ApprovalBar bar;

  public MinutesReview(
      CorrectionsViewModel corrections,
      ApprovalViewModel approval,
      VersionsViewModel versions,
      CorrectionFiles files,
      Messages messages) {
    this.corrections = corrections;
    this.approval = approval;
    this.versions = versions;
    this.messages = messages;
    view = new CorrectionsView(corrections, files, messages);
    bar = new ApprovalBar(approval, messages);
    versionsView = new VersionsView(versions, messages);
    for (Node each : places()) {
      each.setVisible(false);
      each.managedProperty().bind(each.visibleProperty());
    }
  }

  /** What takes the place of the text while it is shown. */
  List<Node> places() {
    return List.of(view, versionsView);
  }

  /** The keyboard goes to what is shown in the place of the text. */
  void focus(Node shown) {
    if (shown.equals(view)) {
      view.focus();
    } else {
      versionsView.focus();
    }
  }

  Node bar() {
    return bar;
  }

  void attach(Subscriptions subscriptions) {
    corrections.attach();
    approval.attach();
    versions.attach();
    subscriptions.add(corrections::detach);
    subscriptions.add(approval::detach);
    subscriptions.add(versions::detach);
    view.attach(subscriptions);
    versionsView.attach(subscriptions);
    bar.attach(subscriptions);
  }

  /** What can be done; {@code shown} puts the correction round on the screen, or takes it off. */
  List<Act> acts(MinutesView minutes) {
    List<Act> acts = new ArrayList<>();
    acts.add(round(minutes));
    acts.addAll(CorrectionActs.of(MinutesPlace.ID, corrections, view, () -> minutes.show(view)));
    acts.addAll(
        new VersionActs(versions, versionsView, () -> minutes.show(versionsView))
            .acts(versionsAct(minutes)));
    acts.add(approve());
    return acts;
  }

  /**
   * Buttons for the head of the minutes, which keep only their icons where there is little room.
   */
  List<Node> buttons(MinutesView minutes, Region head) {
    Button round = button(round(minutes), Icons.EDIT);
    Button compare = button(versionsAct(minutes), Icons.TAG);
    Button approve = button(approve(), Icons.LOCK);
    minutes
        .shownProperty()
        .subscribe(shown -> {
          named(round, shown, view, "minutes.act.corrections");
          named(compare, shown, versionsView, "minutes.act.versions");
        });
    head.widthProperty()
        .subscribe(width -> {
          boolean wide = width.doubleValue() > WIDE * round.getFont().getSize();
          for (Button each : List.of(round, compare, approve)) {
            each.setContentDisplay(wide ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
          }
        });
    return List.of(round, compare, approve);
  }

  private void named(Button button, Optional<Node> shown, Node place, String key) {
    boolean here = shown.filter(place::equals).isPresent();
    String words = messages.text(here ? "minutes.corrections.to_text" : key);
    button.setText(words);
    button.setAccessibleText(words);
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
    return MinutesPlace.act("corrections", "corrections", () -> minutes.switchTo(view)).keys(ROUND);
  }

  private Act versionsAct(MinutesView minutes) {
    return MinutesPlace.act("versions", "versions", () -> minutes.switchTo(versionsView))
        .keys(VersionActs.SHOW);
  }

  /** The keys that the foot tells of what is in the place of the text, or of the text. */
  List<Hint> hints(Optional<Node> shown) {
    if (shown.isEmpty()) {
      return List.of(
          hint(ROUND, "minutes.hint.corrections"), hint(VersionActs.SHOW, "minutes.hint.versions"));
    }
    return shown.get().equals(view)
        ? List.of(
            hint(CorrectionActs.SEND, "minutes.hint.corrections_send"),
            hint(CorrectionActs.READ_IN, "minutes.hint.corrections_read"),
            hint(CorrectionActs.NEXT, "minutes.hint.corrections_next"),
            hint(CorrectionActs.ACCEPT_ALL, "minutes.hint.corrections_all"),
            hint(ROUND, "minutes.hint.text"))
        : List.of(
            hint(VersionActs.NEXT, "minutes.hint.difference_next"),
            hint(VersionActs.PREVIOUS, "minutes.hint.difference_previous"),
            hint(VersionActs.RESTORE, "minutes.hint.version_restore"),
            hint(VersionActs.NAME, "minutes.hint.version_name"),
            hint(VersionActs.SHOW, "minutes.hint.text"));
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
