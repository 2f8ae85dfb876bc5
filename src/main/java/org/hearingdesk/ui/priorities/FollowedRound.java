package org.hearingdesk.ui.priorities;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Card;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.ui.priorities.result.LiveOrder;

/** What is told of a round while it is open: counts alone, unless the moderator asks for more. */
final class FollowedRound {
  private final PrioritiesViewModel model;
  private final Messages messages;

  FollowedRound(PrioritiesViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
  }

  /**
   * The card; asked for once.
   *
   * @param follow the button that shows the order so far, and hides it again
   */
  Card build(Button follow) {
    Label words = Texts.wrapping("", "quiet-words");
    Node order = new LiveOrder(model.result(), messages).build();
    VBox foot = new VBox(follow);
    foot.getStyleClass().add("live-foot");
    follow.setMaxWidth(Double.MAX_VALUE);
    foot.visibleProperty().bind(model.sight().canFollow());
    foot.managedProperty().bind(foot.visibleProperty());
    Card card = new Card(messages.text("priorities.while_open"));
    model
        .followedProperty()
        .subscribe(round -> {
          boolean shown = round.isPresent();
          card.titleProperty()
              .set(messages.text(shown ? "priorities.live" : "priorities.while_open"));
          words.setText(
              messages.text(shown ? "priorities.live.words" : "priorities.while_open.words"));
          order.setVisible(shown);
          order.setManaged(shown);
        });
    card.part(words, order, foot);
    follow.getStyleClass().add(Look.SMALL);
    return card;
  }
}
