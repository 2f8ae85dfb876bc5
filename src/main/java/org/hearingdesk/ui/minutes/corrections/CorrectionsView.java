package org.hearingdesk.ui.minutes.corrections;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Subscriptions;

/** The correction round: the delegations at the left, the passages of one of them at the right. */
public final class CorrectionsView extends HBox {
  private final SheetsCard sheets;
  private final PassagesCard passages;

  public CorrectionsView(CorrectionsViewModel model, CorrectionFiles files, Messages messages) {
    sheets = new SheetsCard(model, files, messages);
    passages = new PassagesCard(model, sheets::openForm, messages);
    getStyleClass().add("minutes-columns");
    setMinHeight(0);
    HBox.setHgrow(passages.node(), Priority.ALWAYS);
    getChildren().addAll(sheets.node(), passages.node());
  }

  public void attach(Subscriptions subscriptions) {
    sheets.attach(subscriptions);
    passages.attach(subscriptions);
  }

  /** Asks until when answers are taken, then writes the sheets. */
  public void send() {
    sheets.openForm();
  }

  public void readIn() {
    sheets.readIn();
  }

  /** The keyboard goes to the list of delegations. */
  public void focus() {
    sheets.focus();
  }
}
