package org.hearingdesk.ui.kit;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.text.Text;

/**
 * A text area without a frame that is as high as its text: it grows with what is typed and never
 * scrolls by itself. Font and line spacing come from the style sheet.
 */
public final class GrowingText extends TextArea {
  private final Text measure = new Text();

  public GrowingText() {
    getStyleClass().addAll("growing-text", Look.BARE);
    setWrapText(true);
    setMinHeight(USE_PREF_SIZE);
    measure.setManaged(false);
    measure.setVisible(false);
    measure.getStyleClass().add("text");
    getChildren().add(measure);
    textProperty().subscribe(this::requestLayout);
    skinProperty().subscribe(this::dontScroll);
  }

  private void dontScroll() {
    if (lookup(".scroll-pane") instanceof ScrollPane pane) {
      pane.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
      pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
      getChildren().remove(measure);
      getChildren().add(measure);
    }
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    Insets insets = getInsets();
    double inner = (width < 0 ? getWidth() : width) - insets.getLeft() - insets.getRight();
    measure.setFont(getFont());
    measure.setWrappingWidth(Math.max(inner, 1));
    // An empty last line takes its height too.
    measure.setText(getText().isEmpty() || getText().endsWith("\n") ? getText() + " " : getText());
    return Math.ceil(measure.getLayoutBounds().getHeight()) + insets.getTop() + insets.getBottom();
  }
}
