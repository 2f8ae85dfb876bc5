package org.hearingdesk.ui.history.merge;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Card;
import org.hearingdesk.ui.kit.FieldWithMessage;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;

/** Who goes on in a copy and as what, and where the copy goes. */
public final class HandOverCard extends VBox {
  static final String TO = "hand-over-to";
  static final String ROLE = "hand-over-role";
  static final String PLACE = "hand-over-place";
  static final String PUT_AWAY = "hand-over-put-away";

  public HandOverCard(HandOverViewModel model, Messages messages) {
    getStyleClass().add("merge");
    TextField to = field(TO);
    to.textProperty().bindBidirectional(model.toProperty());
    to.setOnAction(event -> {
      var _ = model.choosePlace();
    });
    TextField role = field(ROLE);
    role.textProperty().bindBidirectional(model.roleProperty());
    FieldWithMessage who = new FieldWithMessage(messages.text("merge.to"), to);
    model
        .refusalProperty()
        .subscribe(words -> who.refuse(Optional.of(words).filter(each -> !each.isBlank())));
    FieldWithMessage as =
        new FieldWithMessage(messages.text("merge.role"), role)
            .hint(messages.text("merge.role.hint"));
    Label done = Texts.wrapping("", Look.OK);
    done.setGraphic(Icons.DONE.node());
    done.textProperty().bind(model.doneProperty());
    done.visibleProperty().bind(model.doneProperty().isNotEmpty());
    done.managedProperty().bind(done.visibleProperty());
    VBox form = new VBox(Texts.wrapping(messages.text("merge.hand_over.words")), who, as, done);
    form.getStyleClass().addAll("merge-words", Look.GAP_12);
    Card card = new Card(messages.text("merge.hand_over")).large().part(form);
    card.foot(
        button(PUT_AWAY, messages.text("merge.put_away"), model::putAway),
        Texts.spring(),
        place(model, messages));
    getChildren().setAll(card);
    model
        .openProperty()
        .subscribe(open -> {
          if (open) {
            to.requestFocus();
          }
        });
  }

  private static Button place(HandOverViewModel model, Messages messages) {
    Button place =
        button(
            PLACE,
            messages.text("merge.hand_over.place"),
            () -> {
              var _ = model.choosePlace();
            });
    place.getStyleClass().add(Look.PRIMARY);
    return place;
  }

  private static TextField field(String id) {
    TextField field = new TextField();
    field.setId(id);
    return field;
  }

  private static Button button(String id, String words, Runnable act) {
    Button button = Texts.button(words);
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> act.run());
    return button;
  }
}
