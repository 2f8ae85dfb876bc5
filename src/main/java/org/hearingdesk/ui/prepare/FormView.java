package org.hearingdesk.ui.prepare;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** A section that is a form: there are no rows to act on. */
record FormView(Node node) implements SectionView {
  @Override
  public ObservableValue<Boolean> canActOnRow() {
    return new SimpleBooleanProperty();
  }
}
