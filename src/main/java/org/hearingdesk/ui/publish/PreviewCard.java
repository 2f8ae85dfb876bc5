package org.hearingdesk.ui.publish;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import org.hearingdesk.export.preview.PagePicture;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Card;
import org.hearingdesk.ui.kit.EmptyState;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Subscriptions;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.ui.publish.PreviewViewModel.State;

/** A page of the current document. */
final class PreviewCard {
  static final String PAGE = "publish-page";

  private final PreviewViewModel model;
  private final ChoicesViewModel choices;
  private final PublishWords words;
  private final Messages messages;
  private final ImageView picture = new ImageView();
  private final StackPane paper = new StackPane(picture);
  private final StackPane desk = new StackPane();
  private final Label count = Texts.label("", Look.TYPE_12, Look.MUTED, Look.NUMBERS);
  private final Button back;
  private final Button forward;
  private final Card card;

  PreviewCard(PublishViewModel publish) {
    this.model = publish.preview();
    this.choices = publish.choices();
    this.words = publish.words();
    this.messages = words.messages();
    back = Texts.iconButton(Icons.BACK, messages.text("publish.act.previous_page"), Look.SMALL);
    back.setOnAction(event -> model.previousPage());
    forward = Texts.iconButton(Icons.FORWARD, messages.text("publish.act.next_page"), Look.SMALL);
    forward.setOnAction(event -> model.nextPage());
    count.setMinWidth(Label.USE_PREF_SIZE);
    picture.setId(PAGE);
    picture.setPreserveRatio(true);
    picture.setSmooth(true);
    paper.getStyleClass().add("publish-paper");
    paper.setMaxSize(StackPane.USE_PREF_SIZE, StackPane.USE_PREF_SIZE);
    desk.getStyleClass().add("publish-desk");
    desk.setMinSize(0, 0);
    // The page is as large as fits; the space is the desk's and does not follow the page.
    desk.setPrefSize(0, 0);
    picture.fitWidthProperty().bind(desk.widthProperty().multiply(0.9));
    picture.fitHeightProperty().bind(desk.heightProperty().multiply(0.92));
    card = new Card("").headEnd(back, count, forward).body(desk);
    card.titleProperty().set(" ");
  }

  Node node() {
    return card;
  }

  void attach(Subscriptions subscriptions) {
    subscriptions.listen(model.stateProperty(), this::show);
    subscriptions.changes(choices.currentProperty(), kind -> show(model.stateProperty().get()));
  }

  private void show(State state) {
    String kind = words.kind(choices.currentProperty().get());
    switch (state) {
      case State.Page(PagePicture page, int at, int pages) -> {
        picture.setImage(image(page));
        String title =
            at == 0
                ? messages.text("publish.preview.first", kind)
                : messages.text("publish.preview", kind, at + 1);
        picture.setAccessibleText(title);
        head(title, at, pages);
        desk.getChildren().setAll(paper);
      }
      case State.Making() -> {
        head(kind, 0, 0);
        desk.getChildren().setAll(Texts.label(messages.text("publish.preview.making"), Look.MUTED));
      }
      case State.NoPages() -> say(kind, "publish.preview.no_pages");
      case State.Failed() -> say(kind, "publish.preview.failed");
    }
  }

  private void say(String kind, String key) {
    head(kind, 0, 0);
    desk.getChildren().setAll(new EmptyState(Icons.FILE, kind, messages.text(key)));
  }

  private void head(String title, int at, int pages) {
    card.titleProperty().set(title);
    card.setAccessibleText(title);
    count.setText(pages == 0 ? "" : messages.text("publish.preview.of", at + 1, pages));
    back.setVisible(pages > 1);
    forward.setVisible(pages > 1);
    back.setDisable(at == 0);
    forward.setDisable(at >= pages - 1);
  }

  private static WritableImage image(PagePicture page) {
    return new WritableImage(
        new PixelBuffer<>(
            page.width(), page.height(), page.pixels(), PixelFormat.getIntArgbPreInstance()));
  }
}
