package org.hearingdesk.ui.welcome;

import java.io.File;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Card;
import org.hearingdesk.ui.kit.EmptyState;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.KeyHint;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;

/** The first screen: ways to begin at the left, recent hearings at the right. */
final class WelcomeView extends StackPane {
  static final String NEW = "welcome-new";
  static final String OPEN = "welcome-open";
  static final String SAMPLE = "welcome-sample";
  static final String RECENT = "welcome-recent";
  private static final String FILE_END = ".hearing";
  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
  private static final double NARROW_BELOW = 1100;

  private final Messages messages;
  private final RecentHearings recent;
  private final WelcomeActs acts;
  private final OpenedWords words;
  private final ListView<RecentHearing> list = new ListView<>();

  WelcomeView(Messages messages, RecentHearings recent, WelcomeActs acts, OpenedWords words) {
    this.messages = messages;
    this.recent = recent;
    this.acts = acts;
    this.words = words;
    getStyleClass().add("welcome");
    Label title = Texts.label(messages.text("welcome.title"), Look.TYPE_28);
    Label promise = Texts.wrapping(messages.text("welcome.promise"), Look.INK_2);
    VBox begin = new VBox(create(), open(), sample());
    begin.getStyleClass().add("welcome-begin");
    Node recentCard = recentCard();
    HBox.setHgrow(recentCard, Priority.ALWAYS);
    HBox columns = new HBox(begin, recentCard);
    columns.getStyleClass().add("welcome-columns");
    VBox.setVgrow(columns, Priority.SOMETIMES);
    VBox page = new VBox(new VBox(title, promise), columns, dropHint());
    page.getStyleClass().add("welcome-page");
    ScrollPane scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    StackPane.setAlignment(page, Pos.TOP_CENTER);
    StackPane centred = new StackPane(page);
    centred.getStyleClass().add("welcome-centre");
    scroll.setContent(centred);
    getChildren().add(scroll);
    widthProperty()
        .subscribe(
            width -> pseudoClassStateChanged(NARROW, width.doubleValue() < NARROW_BELOW));
    setOnDragOver(this::dragOver);
    setOnDragDropped(this::dropped);
  }

  private Card create() {
    Button fresh = Texts.button(Icons.NEW_FILE, messages.text("welcome.act.new"), Look.PRIMARY);
    Texts.keyed(fresh, "Ctrl N");
    fresh.setId(NEW);
    fresh.getStyleClass().add("welcome-new");
    fresh.setMaxWidth(Double.MAX_VALUE);
    fresh.setOnAction(event -> acts.create(new NewHearing.Blank()));
    VBox first = new VBox(fresh);
    first.getStyleClass().add("welcome-first");
    Card card = new Card();
    card.part(
        first,
        templates(),
        way(
            "welcome-earlier",
            Icons.COPY,
            "welcome.act.earlier",
            "welcome.earlier.words",
            acts::createFromEarlier));
    return card;
  }

  /** A way that opens a list of the templates below it. */
  private Node templates() {
    MenuButton menu = new MenuButton();
    menu.setId("welcome-template");
    menu.getStyleClass().setAll("welcome-way", "no-arrow");
    menu.setGraphic(content(Icons.PREPARE, "welcome.act.template", "welcome.template.words"));
    menu.setAccessibleText(messages.text("welcome.act.template"));
    menu.setMaxWidth(Double.MAX_VALUE);
    for (NewHearing.Template template : NewHearing.Template.values()) {
      MenuItem item = new MenuItem(messages.text("welcome.template." + template.key()));
      item.setOnAction(event -> acts.create(new NewHearing.FromTemplate(template)));
      menu.getItems().add(item);
    }
    return menu;
  }

  private Card open() {
    Button way = way(OPEN, Icons.FOLDER, "welcome.act.open", "welcome.open.words", acts::open);
    HBox content = content(Icons.FOLDER, "welcome.act.open", "welcome.open.words");
    content.getChildren().add(KeyHint.key("Ctrl O"));
    way.setGraphic(new Group(content));
    return new Card().part(way);
  }

  private Card sample() {
    return new Card()
        .part(
            way(
                SAMPLE,
                Icons.SAMPLE,
                "welcome.act.sample",
                "welcome.sample.words",
                acts::openSample));
  }

  private Button way(String id, Icons icon, String title, String explained, Runnable act) {
    Button way = new Button();
    way.setId(id);
    way.getStyleClass().setAll("welcome-way");
    way.setGraphic(new Group(content(icon, title, explained)));
    way.setAccessibleText(messages.text(title));
    way.setAccessibleHelp(messages.text(explained));
    way.setMaxWidth(Double.MAX_VALUE);
    way.setOnAction(event -> act.run());
    return way;
  }

  private HBox content(Icons icon, String title, String explained) {
    StackPane picture = new StackPane(icon.node(Look.LARGE));
    picture.getStyleClass().add("welcome-picture");
    VBox text =
        new VBox(
            Texts.label(messages.text(title), Look.SEMIBOLD),
            Texts.wrapping(messages.text(explained), "welcome-words"));
    text.setMinWidth(0);
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox content = new HBox(picture, text);
    content.getStyleClass().add("welcome-content");
    return content;
  }

  private Card recentCard() {
    TextField search = new TextField();
    search.setId("welcome-search");
    search.setPromptText(messages.text("welcome.recent.search"));
    search.setAccessibleText(messages.text("welcome.recent.search"));
    search.getStyleClass().add(Look.BARE);
    search.textProperty().subscribe((before, now) -> recent.filterProperty().set(now));
    HBox box = new HBox(Icons.SEARCH.node(Look.MUTED), search);
    box.getStyleClass().add("filter-box");
    list.setId(RECENT);
    list.setItems(recent.shown());
    list.setAccessibleText(messages.text("welcome.recent"));
    list.setCellFactory(view -> {
      RecentCell cell = new RecentCell(messages, recent, acts, words);
      cell.setOnMouseClicked(event -> {
        if (event.getClickCount() == 2 && !cell.isEmpty()) {
          open(cell.getItem());
        }
      });
      return cell;
    });
    list.setOnKeyPressed(event -> {
      RecentHearing chosen = list.getSelectionModel().getSelectedItem();
      if (chosen != null && event.getCode() == KeyCode.ENTER) {
        open(chosen);
      } else if (chosen != null && event.getCode() == KeyCode.DELETE) {
        recent.forget(chosen);
      }
    });
    EmptyState empty =
        new EmptyState(
            Icons.FOLDER,
            messages.text("welcome.recent.empty"),
            messages.text("welcome.recent.empty.words"));
    empty.visibleProperty().bind(Bindings.isEmpty(recent.shown()));
    Card card = new Card(messages.text("welcome.recent")).large().headEnd(box);
    card.getStyleClass().add("recent-card");
    return card.body(new StackPane(list, empty));
  }

  private void open(RecentHearing hearing) {
    if (hearing.state() == RecentHearing.State.MISSING) {
      acts.lookFor(hearing.file().path());
    } else {
      acts.open(hearing.file().path());
    }
  }

  private Node dropHint() {
    HBox hint =
        new HBox(
            Icons.DOWNLOAD.node(Look.LARGE),
            Texts.wrapping(messages.text("welcome.drop"), Look.INK_2));
    hint.getStyleClass().add("welcome-drop");
    return hint;
  }

  private void dragOver(DragEvent event) {
    if (!hearings(event).isEmpty()) {
      event.acceptTransferModes(TransferMode.COPY, TransferMode.LINK);
    }
    event.consume();
  }

  private void dropped(DragEvent event) {
    List<File> files = hearings(event);
    if (!files.isEmpty()) {
      acts.open(files.getFirst().toPath());
    }
    event.setDropCompleted(!files.isEmpty());
    event.consume();
  }

  private static List<File> hearings(DragEvent event) {
    return event.getDragboard().hasFiles()
        ? event.getDragboard().getFiles().stream()
            .filter(file -> file.getName().endsWith(FILE_END))
            .toList()
        : List.of();
  }
}
