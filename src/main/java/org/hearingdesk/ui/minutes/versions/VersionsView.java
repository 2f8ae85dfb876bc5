package org.hearingdesk.ui.minutes.versions;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Subscriptions;

/** The versions at the left, at the right what differs between two of them. */
public final class VersionsView extends HBox {
  private final VersionsCard versions;
  private final CompareCard compare;

  public VersionsView(VersionsViewModel model, Messages messages) {
    versions = new VersionsCard(model, messages);
    compare = new CompareCard(model, messages);
    getStyleClass().add("minutes-columns");
    setMinHeight(0);
    HBox.setHgrow(compare.node(), Priority.ALWAYS);
    getChildren().addAll(versions.node(), compare.node());
    visibleProperty().subscribe(model::inSight);
  }

  public void attach(Subscriptions subscriptions) {
    versions.attach(subscriptions);
    compare.attach(subscriptions);
  }

  /** The keyboard goes to the field for the name of a version. */
  public void name() {
    versions.name();
  }

  /** The keyboard goes to the comparison; where there is no version, to the name of one. */
  public void focus() {
    if (versions.isEmpty()) {
      versions.name();
    } else {
      compare.focus();
    }
  }

  public void nextDifference() {
    compare.step(1);
  }

  public void previousDifference() {
    compare.step(-1);
  }

  /** Brings the section of the chosen line back to how it stood. */
  public void restore() {
    compare.restore();
  }
}
