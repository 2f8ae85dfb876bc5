package org.hearingdesk.ui.welcome;

import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.collections.ObservableList;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hearingdesk.exchange.start.Template;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Card;
import org.hearingdesk.ui.kit.EmptyState;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.KeyHint;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;

/** New, open, sample at the left; recent hearings at the right; a place to drop a file below. */
final class WelcomeView extends ScrollPane {
  static final String NEW = "welcome-new-button";
  static final String TEMPLATE = "welcome-template";
  static final String EARLIER = "welcome-earlier-button";
  static final String OPEN = "welcome-open-button";
  static final String SAMPLE = "welcome-sample-button";
  static final String RECENT = "welcome-recent";

  private final Messages messages;
  private final WelcomeActs acts;
  private final ListView<RecentRow> recent = new ListView<>();
  private final Button newHearing;

  WelcomeView(Messages messages, WelcomeActs acts, ObservableList<RecentRow> rows) {
    this.messages = messages;
    this.acts = acts;
    newHearing =
        Texts.button(Icons.NEW_FILE, messages.text("welcome.new"), Look.PRIMARY, "welcome-big");
    recent.setItems(rows);
    Node columns = columns();
    VBox.setVgrow(columns, Priority.ALWAYS);
    VBox page = new VBox(title(), columns, drop());
    page.getStyleClass().add("welcome-page");
    StackPane middle = new StackPane(page);
    middle.getStyleClass().add("welcome");
    setContent(middle);
    setFitToWidth(true);
    setFitToHeight(true);
    getStyleClass().addAll("welcome-scroll", "edge-to-edge");
    // Only what is in a window can have the keyboard.
    sceneProperty()
        .subscribe(window -> {
          if (window != null) {
            Platform.runLater(this::focusFirst);
          }
        });
  }

  void focusFirst() {
    if (recent.getItems().isEmpty()) {
      newHearing.requestFocus();
    } else {
      recent.requestFocus();
      recent.getSelectionModel().selectFirst();
    }
  }

  /** The recent hearing that is marked. */
  Optional<RecentRow> marked() {
    return Optional.ofNullable(recent.getSelectionModel().getSelectedItem());
  }

  private Node title() {
    return new VBox(
        Texts.label(messages.text("welcome.title"), Look.TYPE_28, Look.SEMIBOLD),
        Texts.wrapping(messages.text("welcome.words"), Look.INK_2));
  }

  private Node columns() {
    VBox left = new VBox(starts(), opens());
    left.getStyleClass().add("welcome-starts");
    Node right = recentCard();
    HBox.setHgrow(right, Priority.ALWAYS);
    HBox columns = new HBox(left, right);
    columns.getStyleClass().add("welcome-columns");
    return columns;
  }

  private Node starts() {
    newHearing.setId(NEW);
    Texts.keyed(newHearing, "Ctrl N");
    newHearing.setMaxWidth(Double.MAX_VALUE);
    newHearing.setOnAction(event -> acts.create(Template.BLANK));
    StackPane big = new StackPane(newHearing);
    big.getStyleClass().add(Look.PAD_12);
    Button template =
        act(
            TEMPLATE,
            Icons.PREPARE,
            "welcome.template",
            "welcome.template.words",
            Optional.empty());
    template.setOnAction(event -> templates().show(template, Side.BOTTOM, 0, 0));
    Button earlier =
        act(EARLIER, Icons.COPY, "welcome.earlier", "welcome.earlier.words", Optional.empty());
    earlier.setOnAction(event -> earlier().show(earlier, Side.BOTTOM, 0, 0));
    earlier.getStyleClass().add("last");
    return new Card().part(big, template, earlier);
  }

  private Node opens() {
    Button open =
        act(OPEN, Icons.FOLDER, "welcome.open", "welcome.open.words", Optional.of("Ctrl O"));
    open.setOnAction(event -> acts.choose());
    Button sample =
        act(SAMPLE, Icons.SAMPLE, "welcome.sample", "welcome.sample.words", Optional.empty());
    sample.setOnAction(event -> acts.openSample());
    open.getStyleClass().add("first");
    sample.getStyleClass().add("last");
    return new Card().part(open, sample);
  }

  private ContextMenu templates() {
    ContextMenu menu = new ContextMenu();
    for (Template template : Template.values()) {
      if (template != Template.BLANK) {
        String key = "welcome.template." + template.name().toLowerCase(Locale.ROOT);
        MenuItem item = new MenuItem(messages.text(key));
        item.setOnAction(event -> acts.create(template));
        menu.getItems().add(item);
      }
    }
    return menu;
  }

  /** People come along only where somebody says so. */
  private ContextMenu earlier() {
    MenuItem alone = new MenuItem(messages.text("welcome.earlier.alone"));
    alone.setOnAction(event -> acts.createFromEarlier(false));
    MenuItem people = new MenuItem(messages.text("welcome.earlier.people"));
    people.setOnAction(event -> acts.createFromEarlier(true));
    return new ContextMenu(alone, people);
  }

  private Button act(String id, Icons icon, String key, String explanation, Optional<String> keys) {
    StackPane sign = new StackPane(icon.node());
    sign.getStyleClass().add("welcome-sign");
    VBox words =
        new VBox(
            Texts.label(messages.text(key), Look.SEMIBOLD),
            Texts.wrapping(
                messages.text(explanation), Look.TYPE_12, Look.MUTED, "welcome-act-words"));
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox content = new HBox(sign, words);
    content.getStyleClass().add("welcome-act-content");
    keys.ifPresent(shown -> content.getChildren().add(KeyHint.key(shown)));
    Button act = new Button();
    act.setId(id);
    act.setGraphic(content);
    act.setAccessibleText(messages.text(key));
    act.setMaxWidth(Double.MAX_VALUE);
    act.getStyleClass().add("welcome-act");
    return act;
  }

  private Node recentCard() {
    recent.setId(RECENT);
    recent.setAccessibleText(messages.text("welcome.recent"));
    recent.setCellFactory(list -> new RecentCell(messages, acts));
    recent.setPlaceholder(
        new EmptyState(
            Icons.HISTORY,
            messages.text("welcome.empty.title"),
            messages.text("welcome.empty.words")));
    recent.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    Card card = new Card(messages.text("welcome.recent")).large().body(recent);
    card.getStyleClass().add("welcome-recent");
    return card;
  }

  private void press(KeyEvent event) {
    RecentRow row = recent.getSelectionModel().getSelectedItem();
    if (row == null) {
      return;
    }
    if (event.getCode() == KeyCode.ENTER) {
      openOrLookFor(acts, row);
      event.consume();
    } else if (event.getCode() == KeyCode.DELETE) {
      acts.forget(row);
      event.consume();
    }
  }

  static void openOrLookFor(WelcomeActs acts, RecentRow row) {
    if (row.state() == RecentRow.State.MISSING) {
      acts.lookFor(row);
    } else {
      acts.open(row.file());
    }
  }

  private Node drop() {
    HBox drop =
        new HBox(
            Icons.DOWNLOAD.node("accent"),
            Texts.wrapping(messages.text("welcome.drop"), Look.INK_2));
    drop.getStyleClass().add("welcome-drop");
    return drop;
  }
}
