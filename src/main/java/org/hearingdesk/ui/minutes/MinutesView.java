package org.hearingdesk.ui.minutes;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearingdesk.domain.hearing.Comment;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Card;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.ProgressLine;
import org.hearingdesk.ui.kit.Subscriptions;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.ui.minutes.comments.CommentsPane;
import org.hearingdesk.ui.shell.Act;
import org.hearingdesk.ui.shell.ActButton;

/** The minutes: how far they are, the outline, the text, the sources. */
final class MinutesView extends VBox {
  static final String FLAGGED = "minutes-flagged";

  private final MinutesViewModel model;
  private final Messages messages;
  private final OutlineCard outline;
  private final TextCard text;
  private final Node strip;
  private final HBox columns;
  private final Optional<MinutesReview> review;
  private final SourcesCard sources;
  private final Label progress = Texts.label("", Look.NUMBERS);
  private final ProgressLine line = new ProgressLine(ProgressLine.Role.OK);
  private final Button flagged = Texts.button("", Look.LINK);
  private final Subscriptions subscriptions = new Subscriptions();

  /**
   * @param export goes to where the minutes are exported
   */
  MinutesView(
      MinutesViewModel model, Messages messages, Act export, Optional<MinutesReview> review) {
    this.model = model;
    this.messages = messages;
    this.review = review;
    outline = new OutlineCard(model, messages);
    text = new TextCard(model, messages);
    sources =
        new SourcesCard(
            model,
            new CommentsPane(model.comments(), messages, text::selectedWords, text::focusText),
            messages);
    model.comments().onGoTo(this::showComment);
    columns = new HBox(outline.node(), text.node(), sources.node());
    columns.getStyleClass().add("minutes-columns");
    columns.setMinHeight(0);
    HBox.setHgrow(text.node(), Priority.ALWAYS);
    VBox.setVgrow(columns, Priority.ALWAYS);
    getStyleClass().addAll(Look.PLACE, "minutes");
    strip = strip(export);
    getChildren().addAll(strip, columns);
    review.ifPresent(this::add);
    setMinSize(0, 0);
  }

  private Node strip(Act export) {
    Label heading = Texts.label(messages.text("minutes.heading"), Look.SEMIBOLD);
    flagged.setId(FLAGGED);
    flagged.setOnAction(event -> model.nextFlagged());
    HBox strip = Texts.row(heading, line, progress, flagged, Texts.spring());
    review.ifPresent(each -> strip.getChildren().addAll(each.buttons(this, strip)));
    strip.getChildren().add(ActButton.of(export, messages, Icons.PUBLISH, Look.PRIMARY));
    strip.getStyleClass().add("minutes-strip");
    Card card = new Card();
    card.getStyleClass().add("minutes-strip-card");
    card.getChildren().add(strip);
    return card;
  }

  private void add(MinutesReview each) {
    columns.managedProperty().bind(columns.visibleProperty());
    VBox.setVgrow(each.corrections(), Priority.ALWAYS);
    getChildren().add(1, each.bar());
    getChildren().add(each.corrections());
  }

  /** Whether the text is in sight; the correction round is else. */
  ReadOnlyBooleanProperty textShown() {
    return columns.visibleProperty();
  }

  /** Shows the correction round in the place of the text, or the text again. */
  void switchCorrections() {
    showCorrections(columns.isVisible());
  }

  void showCorrections(boolean shown) {
    review.ifPresent(each -> {
      columns.setVisible(!shown);
      each.corrections().setVisible(shown);
      if (shown) {
        each.corrections().focus();
      }
    });
  }

  private void showComment(Optional<Id<Comment>> comment) {
    showCorrections(false);
    if (!sources.node().isVisible()) {
      switchFocusMode();
    }
    sources.show(comment);
  }

  /** Opens the line that finds and replaces. */
  void find() {
    text.find();
  }

  /** Shows the text alone, or everything again. */
  void switchFocusMode() {
    for (Node each : new Node[] {strip, outline.node(), sources.node()}) {
      each.setVisible(!each.isVisible());
      each.setManaged(each.isVisible());
    }
  }

  void attach() {
    outline.attach(subscriptions);
    text.attach(subscriptions);
    sources.attach(subscriptions);
    review.ifPresent(each -> each.attach(subscriptions));
    subscriptions.listen(model.agreedProperty(), n -> progress());
    subscriptions.listen(model.totalProperty(), n -> progress());
    subscriptions.listen(model.flaggedProperty(), n -> flagged(n.intValue()));
  }

  void detach() {
    subscriptions.close();
  }

  private void progress() {
    int agreed = model.agreedProperty().get();
    int total = model.totalProperty().get();
    String words = messages.text("minutes.progress", agreed, total);
    progress.setText(words);
    line.share(total == 0 ? 0 : (double) agreed / total);
    line.setAccessibleText(words);
  }

  private void flagged(int count) {
    flagged.setText(
        count == 0
            ? messages.text("minutes.flagged.none")
            : messages.count("minutes.flagged", count));
    flagged.setGraphic((count == 0 ? Icons.CHECK : Icons.WARNING).node());
    flagged.setDisable(count == 0);
  }
}
