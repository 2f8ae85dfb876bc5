package org.hearingdesk.ui.floor;

import java.util.Locale;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Card;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.shell.Act;

/** The list of speakers: a field that adds, those who wait or withdrew, and what is proposed. */
final class SpeakersCard extends StackPane {
  static final String FIELD = AddingBox.FIELD;
  static final String LIST = SpeakersList.ID;
  static final String BALANCE = BalanceBox.WORDS;
  static final String PROBLEM = AddingBox.PROBLEM;
  static final String KIND = "floor-request-kind";

  private final SpeakersViewModel model;
  private final Messages messages;
  private final AddingBox adding;
  private final SpeakersList list;
  private final WithdrawnBox withdrawn;

  SpeakersCard(SpeakersViewModel model, Messages messages, SpeakersActs acts) {
    this.model = model;
    this.messages = messages;
    adding = new AddingBox(model, messages);
    list = new SpeakersList(model, messages);
    withdrawn = new WithdrawnBox(model.withdrawn(), messages, this::focusField);
    Card card =
        new Card(messages.text("floor.list"))
            .headEnd(menu(acts))
            .part(new ClosedLine(model.rules(), messages), adding)
            .body(list)
            .part(withdrawn, below(acts));
    card.noteProperty().bind(model.waitingProperty());
    getChildren().add(card);
    getStyleClass().add("speakers");
    setMinHeight(0);
  }

  /** Gives way while those who withdrew are looked through, so that the list keeps its room. */
  private VBox below(SpeakersActs acts) {
    VBox below =
        new VBox(
            new SharesLine(model.rules(), messages),
            new BalanceBox(model.balance(), messages, acts.follow()));
    below.visibleProperty().bind(withdrawn.unfolded().not());
    below.managedProperty().bind(below.visibleProperty());
    below.setMinHeight(USE_PREF_SIZE);
    return below;
  }

  void focusField() {
    adding.focus();
  }

  void focusList() {
    list.focus();
  }

  void focusWithdrawn() {
    withdrawn.open();
  }

  /** What Enter adds, and what holds for the list, for the mouse. */
  private MenuButton menu(SpeakersActs acts) {
    MenuButton menu = new MenuButton();
    menu.setId(KIND);
    menu.setGraphic(Icons.MORE.node());
    menu.getStyleClass().addAll(Look.QUIET, Look.ICON_ONLY, "no-arrow");
    menu.setAccessibleText(messages.text("floor.add.kind"));
    for (RequestKind kind : RequestKind.values()) {
      String key = kind.name().toLowerCase(Locale.ROOT);
      MenuItem item = new MenuItem(messages.text("floor.add." + key));
      item.setOnAction(event -> {
        model.adding().choose(kind);
        focusField();
      });
      menu.getItems().add(item);
    }
    MenuItem unidentified = new MenuItem(messages.text("floor.act.unidentified"));
    unidentified.setOnAction(event -> model.giveFloorToUnidentified());
    menu.getItems().addAll(unidentified, new SeparatorMenuItem());
    acts.ofList().forEach(act -> menu.getItems().add(item(act)));
    return menu;
  }

  private MenuItem item(Act act) {
    MenuItem item = new MenuItem(messages.text(act.title()));
    item.setId(act.id() + "-menu");
    item.setOnAction(event -> act.run().run());
    act.enabled().subscribe(enabled -> item.setVisible(enabled));
    return item;
  }
}
