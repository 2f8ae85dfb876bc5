package org.hearingdesk.ui.prepare.form;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Card;

/** What the hearing is called, when and where it takes place, and what it is for. */
public final class DetailsForm {
  private final Messages messages;
  private final DetailsViewModel model;
  private final GridPane grid = new GridPane();

  private DetailsForm(Messages messages, DetailsViewModel model) {
    this.messages = messages;
    this.model = model;
  }

  public static Node of(Messages messages, DetailsViewModel model) {
    return new DetailsForm(messages, model).build();
  }

  private Node build() {
    grid.getStyleClass().add("form-grid");
    for (int i = 0; i < 4; i++) {
      ColumnConstraints quarter = new ColumnConstraints();
      quarter.setPercentWidth(25);
      grid.getColumnConstraints().add(quarter);
    }
    grid.add(line(DetailField.TITLE), 0, 0, 4, 1);
    grid.add(line(DetailField.KIND), 0, 1, 2, 1);
    grid.add(line(DetailField.ORGANISER), 2, 1, 2, 1);
    grid.add(line(DetailField.DATE), 0, 2, 2, 1);
    grid.add(line(DetailField.BOOKED_FROM), 2, 2);
    grid.add(line(DetailField.BOOKED_UNTIL), 3, 2);
    grid.add(line(DetailField.PLACE), 0, 3, 2, 1);
    grid.add(line(DetailField.CONTACT), 2, 3, 2, 1);
    grid.add(DetailInput.area(messages, model, DetailField.NATURE), 0, 4, 4, 1);
    grid.add(line(DetailField.SAMPLE_NOTICE), 0, 5, 4, 1);
    return card(messages.text("prepare.section.details"), grid);
  }

  private Node line(DetailField name) {
    return DetailInput.line(messages, model, name);
  }

  static Card card(String title, Node content) {
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    Card card = new Card(title).large().body(scroll);
    card.getStyleClass().addAll(List.of("form-card"));
    return card;
  }
}
