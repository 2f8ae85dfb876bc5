package org.hearingdesk.ui.minutes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hearingdesk.domain.hearing.ParagraphKind;
import org.hearingdesk.domain.hearing.SectionStatus;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Banner;
import org.hearingdesk.ui.kit.Card;
import org.hearingdesk.ui.kit.EmptyState;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Segmented;
import org.hearingdesk.ui.kit.Subscriptions;
import org.hearingdesk.ui.kit.Texts;

/** The text in the middle: its tools, the page, and what went wrong with it. */
final class TextCard {
  static final String STYLE = "minutes-style";
  static final String ADD = "minutes-add";
  static final String DELETE = "minutes-delete";
  static final String STATUS = "minutes-status";
  static final String GIVE_BACK = "minutes-give-back";

  /** The kinds in the order in which they are offered. */
  private static final List<ParagraphKind> KINDS =
      List.of(
          ParagraphKind.TEXT,
          ParagraphKind.HEADING,
          ParagraphKind.SUBHEADING,
          ParagraphKind.BULLET,
          ParagraphKind.INNER_BULLET,
          ParagraphKind.NUMBERED,
          ParagraphKind.INNER_NUMBERED,
          ParagraphKind.QUOTATION);

  private final MinutesViewModel minutes;
  private final SectionViewModel model;
  private final Messages messages;
  private final PageView page;
  private final InsertBar insert;
  private final FindBar find;
  private final HBox looks;
  private final MenuButton style = new MenuButton();
  private final Button delete;
  private final Button add;
  private final Button giveBack;
  private final Segmented<SectionStatus> status;
  private final Label words = Texts.label("", Look.TYPE_12, Look.MUTED, Look.NUMBERS);
  private final VBox messagesAbove = new VBox();
  private final StackPane body = new StackPane();
  private final Card card = new Card();

  TextCard(MinutesViewModel minutes, Messages messages) {
    this.minutes = minutes;
    this.model = minutes.text();
    this.messages = messages;
    insert = new InsertBar(messages);
    page = new PageView(minutes, messages, insert);
    find = new FindBar(minutes.find(), messages, page::focusText);
    delete = Texts.iconButton(Icons.DELETE, messages.text("minutes.delete"));
    add = Texts.iconButton(Icons.ADD, messages.text("minutes.add"));
    giveBack = Texts.button(Icons.UNDO, messages.text("minutes.give_back"), Look.QUIET, Look.SMALL);
    giveBack.setTooltip(new Tooltip(messages.text("minutes.give_back.why")));
    status =
        new Segmented<>(
            messages.text("minutes.status"),
            List.of(SectionStatus.values()),
            each -> messages.text("minutes.status." + key(each)));
    looks =
        Texts.row(
            look(Icons.BOLD, TextFormat.BOLD),
            look(Icons.ITALIC, TextFormat.ITALIC),
            look(Icons.LINK, TextFormat.LINK),
            look(Icons.FOLLOWS, TextFormat.NOTE));
    card.getStyleClass().add("minutes-text");
    card.part(tools(), find.node(), insert.node(), messagesAbove).body(body);
    body.getStyleClass().add("desk-body");
  }

  Node node() {
    return card;
  }

  private Node tools() {
    style.getStyleClass().addAll(Look.QUIET, Look.SMALL);
    style.setId(STYLE);
    style.setAccessibleText(messages.text("minutes.style"));
    for (ParagraphKind kind : KINDS) {
      MenuItem item = new MenuItem(messages.text("minutes.style." + key(kind)));
      item.setOnAction(event -> current().ifPresent(row -> model.setKind(row.id(), kind)));
      style.getItems().add(item);
    }
    delete.setId(DELETE);
    delete.setOnAction(event -> current().ifPresent(row -> model.strike(row.id())));
    add.setId(ADD);
    add.setOnAction(event -> model.add());
    giveBack.setId(GIVE_BACK);
    giveBack.setOnAction(event -> minutes.giveBack());
    giveBack.setMinWidth(HBox.USE_PREF_SIZE);
    status.setId(STATUS);
    status.onChosen(minutes::setStatus);
    status.setMaxHeight(HBox.USE_PREF_SIZE);
    words.setMinWidth(HBox.USE_PREF_SIZE);
    HBox left = Texts.row(style, looks, add, delete);
    left.getStyleClass().add("minutes-tool-group");
    HBox right = Texts.row(giveBack, status);
    FlowPane tools = new FlowPane(left, right, words);
    tools.getStyleClass().add("minutes-tools");
    tools.setMinWidth(0);
    return tools;
  }

  /** A click keeps the keyboard in the text, where the look is wanted. */
  private Button look(Icons icon, TextFormat format) {
    Button button = Texts.iconButton(icon, messages.text("minutes.act." + key(format)));
    button.setFocusTraversable(false);
    button.setOnAction(event -> model.format(format));
    return button;
  }

  /** The words of the text that are selected. */
  String selectedWords() {
    return page.selectedWords();
  }

  /** Gives the keyboard back to the text. */
  void focusText() {
    page.focusText();
  }

  /** Opens the line that finds and replaces. */
  void find() {
    find.open();
  }

  void attach(Subscriptions subscriptions) {
    find.attach(subscriptions);
    page.attach(subscriptions);
    subscriptions.listen(minutes.shownProperty(), row -> shown(row));
    subscriptions.listen(model.currentProperty(), id -> tools(current()));
    subscriptions.listen(model.editableProperty(), editable -> tools(current()));
    subscriptions.listen(model.wordsProperty(), n -> words());
    subscriptions.listen(minutes.allWordsProperty(), n -> words());
    subscriptions.listen(model.takenOverProperty(), taken -> tools(current()));
    subscriptions.listen(model.closedProperty(), closed -> messages());
    subscriptions.listen(model.problemProperty(), problem -> messages());
    subscriptions.listen(minutes.notices().lastProperty(), notice -> messages());
    javafx.collections.ListChangeListener<ParagraphRow> changed =
        change -> {
          tools(current());
          body();
        };
    model.paragraphs().addListener(changed);
    subscriptions.add(() -> model.paragraphs().removeListener(changed));
    body();
  }

  private void shown(Optional<SectionRow> row) {
    status.choose(row.map(SectionRow::status).orElse(null));
    body();
  }

  private Optional<ParagraphRow> current() {
    return model
        .currentProperty()
        .get()
        .flatMap(id -> model.paragraphs().stream().filter(row -> row.id().equals(id)).findFirst());
  }

  private void tools(Optional<ParagraphRow> row) {
    boolean editable = model.editableProperty().get();
    style.setText(
        messages.text(
            "minutes.style." + key(row.map(ParagraphRow::kind).orElse(ParagraphKind.TEXT))));
    style.setDisable(!editable || row.isEmpty());
    looks.setDisable(!editable || row.isEmpty());
    delete.setDisable(!editable || row.isEmpty());
    add.setDisable(!editable);
    status.setDisable(!editable && !(model.closedProperty().get() && minutes.unlocked()));
    boolean taken = model.takenOverProperty().get();
    giveBack.setVisible(taken);
    giveBack.setManaged(taken);
    giveBack.setDisable(!editable);
  }

  private void words() {
    words.setText(
        messages.text(
            "minutes.words_of",
            messages.count("minutes.words", model.wordsProperty().get()),
            minutes.allWordsProperty().get()));
  }

  private void messages() {
    messagesAbove.getChildren().clear();
    String problem = model.problemProperty().get();
    if (!problem.isEmpty()) {
      messagesAbove
          .getChildren()
          .add(
              new Banner(Banner.Kind.WARNING, problem)
                  .act(messages.text("minutes.forget"), model::forget));
    }
    if (model.closedProperty().get()) {
      Banner closed = new Banner(Banner.Kind.INFORMATION, messages.text("minutes.closed"));
      messagesAbove
          .getChildren()
          .add(
              minutes.unlocked()
                  ? closed.act(messages.text("minutes.closed.open"), minutes::switchFinal)
                  : closed);
    }
    Notices notices = minutes.notices();
    notices
        .lastProperty()
        .get()
        .map(notice -> NoticeBanner.of(notice, notices, messages))
        .ifPresent(messagesAbove.getChildren()::add);
  }

  private void body() {
    if (minutes.shownProperty().get().isEmpty()) {
      show(
          new EmptyState(
              Icons.MINUTES, messages.text("minutes.none"), messages.text("minutes.none.words")));
    } else if (model.paragraphs().isEmpty()) {
      EmptyState empty =
          new EmptyState(
              Icons.DRAFT, messages.text("minutes.empty"), messages.text("minutes.empty.words"));
      if (model.editableProperty().get()) {
        empty.otherAct(messages.text("minutes.empty.write"), model::add);
      }
      show(new StackPane(page.node(), empty));
    } else {
      show(page.node());
    }
  }

  private void show(Node node) {
    if (body.getChildren().isEmpty() || !body.getChildren().getFirst().equals(node)) {
      body.getChildren().setAll(node);
    }
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
