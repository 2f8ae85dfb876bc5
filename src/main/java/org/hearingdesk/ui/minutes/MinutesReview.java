package org.hearingdesk.ui.minutes;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Subscriptions;
import org.hearingdesk.ui.minutes.corrections.CorrectionActs;
import org.hearingdesk.ui.minutes.corrections.CorrectionFiles;
import org.hearingdesk.ui.minutes.corrections.CorrectionsView;
import org.hearingdesk.ui.minutes.corrections.CorrectionsViewModel;
import org.hearingdesk.ui.minutes.review.ApprovalBar;
import org.hearingdesk.ui.minutes.review.ApprovalViewModel;
import org.hearingdesk.ui.shell.Act;

/** What belongs to the review of the minutes: the correction round and the approval. */
public final class MinutesReview {
  private final CorrectionsViewModel corrections;
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

  Act round(MinutesView minutes) {
    return MinutesPlace.act("corrections", "corrections", minutes::switchCorrections)
        .keys("Shift+F9")
        .hint("minutes.hint.corrections");
  }

  Act approve() {
    return MinutesPlace.act("approve", "approve", bar::ask)
        .keys("Shortcut+F9")
        .when(approval.possibleProperty());
  }
}
