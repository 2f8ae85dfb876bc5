package org.hearingdesk.ui.prepare.paste;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hearingdesk.exchange.lists.Encodings;
import org.hearingdesk.exchange.people.ListKind;
import org.hearingdesk.exchange.people.PreviewWords;
import org.hearingdesk.exchange.people.Verdict;
import org.hearingdesk.exchange.people.Verdict.Group;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.ProgressLine;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.words.Rejections;

/** What a list will do, line by line, with one button that does it. */
public final class PasteSheet extends VBox {
  public static final String TAKE = "paste-take";
  static final String LIST = "import-lines";
  static final String COLUMNS = "import-columns";
  static final String ENCODING = "import-encoding";

  private final Messages messages;
  private final PasteViewModel model;
  private final PreviewWords words;
  private final Label file = Texts.wrapping("", Look.MEDIUM);
  private final Label source = Texts.wrapping("", "paste-source");
  private final Label problem = Texts.wrapping("", "import-problem");
  private final MenuButton encoding = new MenuButton();
  private final MenuButton kind = new MenuButton();
  private final Button columns;
  private final HBox tabs = new HBox();
  private final ListView<PreviewRow> lines = new ListView<>();
  private final Label sum = Texts.wrapping("", "paste-sum");
  private final Button take;
  private boolean filled;

  public PasteSheet(Messages messages, PasteViewModel model) {
    this.messages = messages;
    this.model = model;
    this.words = new PreviewWords(messages, new Rejections(messages)::words);
    getStyleClass().addAll("card", "side-sheet");
    take = Texts.button(Icons.DOWNLOAD, "", Look.PRIMARY);
    take.setId(TAKE);
    take.setOnAction(event -> model.takeOver());
    take.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(take, Priority.ALWAYS);
    tabs.getStyleClass().add("paste-tabs");
    tabs.setMinHeight(USE_PREF_SIZE);
    columns = Texts.button(messages.text("prepare.import.columns"), Look.LINK);
    columns.setId(COLUMNS);
    columns.setOnAction(event -> model.columnsProperty().set(!model.columnsProperty().get()));
    lines.setId(LIST);
    lines.setAccessibleText(messages.text("prepare.import.lines"));
    lines.setCellFactory(list -> new PreviewCell(messages, model, words));
    lines.setItems(model.rows());
    lines.addEventHandler(KeyEvent.KEY_PRESSED, this::settle);
    VBox.setVgrow(lines, Priority.ALWAYS);
    lines.setMinHeight(0);
    getChildren()
        .addAll(head(), how(), source, problem, working(), new ColumnsForm(messages, model, words));
    getChildren().addAll(tabs, lines, foot());
    setVisible(false);
    managedProperty().bind(visibleProperty());
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    model.pastedProperty().subscribe(this::show);
    model.problemProperty().subscribe(this::trouble);
    model.progressProperty().subscribe(share -> appear());
  }

  private HBox head() {
    Button close = Texts.iconButton(Icons.REMOVE, messages.text("prepare.paste.close"));
    close.setOnAction(event -> model.close());
    HBox head =
        new HBox(
            Texts.label(messages.text("prepare.paste.title"), "card-title", Look.TYPE_16),
            Texts.spring(),
            close);
    head.getStyleClass().add("card-head");
    return head;
  }

  /** The file, in which encoding it was read, what it is a list of, and the way to its columns. */
  private Node how() {
    for (Charset each : Encodings.all()) {
      MenuItem item = new MenuItem(each.displayName());
      item.setOnAction(event -> model.encode(each));
      encoding.getItems().add(item);
    }
    encoding.setId(ENCODING);
    encoding.setAccessibleText(messages.text("prepare.import.encoding"));
    for (ListKind each : model.kinds()) {
      MenuItem item = new MenuItem(name(each));
      item.setOnAction(event -> model.read(each));
      kind.getItems().add(item);
    }
    kind.setAccessibleText(messages.text("prepare.import.kind"));
    kind.setVisible(model.kinds().size() > 1);
    for (Node each : new Node[] {encoding, kind, file}) {
      each.managedProperty().bind(each.visibleProperty());
    }
    encoding.getStyleClass().add(Look.SMALL);
    kind.getStyleClass().add(Look.SMALL);
    HBox choices = Texts.row(encoding, kind, Texts.spring(), columns);
    VBox how = new VBox(file, choices);
    how.getStyleClass().add("import-how");
    return how;
  }

  private String name(ListKind each) {
    return messages.text("prepare.import.kind." + each.name().toLowerCase(Locale.ROOT));
  }

  private Node working() {
    ProgressLine line = new ProgressLine(ProgressLine.Role.ACCENT);
    line.shareProperty().bind(model.progressProperty());
    line.setAccessibleText(messages.text("prepare.import.reading"));
    StackPane working = new StackPane(line);
    working.getStyleClass().add("import-working");
    working.visibleProperty().bind(model.progressProperty().greaterThanOrEqualTo(0));
    return working;
  }

  private VBox foot() {
    Button cancel = Texts.button(messages.text("prepare.paste.cancel"));
    cancel.setOnAction(event -> model.close());
    cancel.setMinWidth(USE_PREF_SIZE);
    VBox foot = new VBox(sum, Texts.row(take, cancel));
    foot.getStyleClass().add("paste-foot");
    return foot;
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      model.close();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      model.takeOver();
      event.consume();
    }
  }

  /** 1 and 2 settle the doubtful line that is chosen. */
  private void settle(KeyEvent event) {
    boolean same = event.getCode() == KeyCode.DIGIT1 || event.getCode() == KeyCode.NUMPAD1;
    boolean other = event.getCode() == KeyCode.DIGIT2 || event.getCode() == KeyCode.NUMPAD2;
    PreviewRow row = lines.getSelectionModel().getSelectedItem();
    if ((same || other)
        && row instanceof PreviewRow.Item(var entry)
        && entry.verdict() instanceof Verdict.Doubtful) {
      int place = lines.getSelectionModel().getSelectedIndex();
      model.settle(entry, other);
      lines.getSelectionModel().clearAndSelect(Math.min(place, model.rows().size() - 1));
      event.consume();
    }
  }

  private void appear() {
    setVisible(
        model.pastedProperty().get().isPresent()
            || !model.problemProperty().get().isEmpty()
            || model.progressProperty().get() >= 0);
  }

  private void trouble(String why) {
    problem.setText(why);
    problem.setVisible(!why.isEmpty());
    problem.setManaged(!why.isEmpty());
    if (!why.isEmpty()) {
      blank();
    }
    appear();
  }

  /** Nothing could be read: what was shown before goes. */
  private void blank() {
    file.setText("");
    file.setVisible(false);
    source.setText("");
    tabs.getChildren().clear();
    sum.setText("");
    take.setText(messages.count("prepare.paste.take", 0));
    take.setDisable(true);
    columns.setVisible(false);
    encoding.setText(messages.text("prepare.import.encoding"));
    encoding.setVisible(true);
  }

  private void show(Optional<PasteViewModel.Pasted> pasted) {
    pasted.ifPresent(this::fill);
    appear();
    if (pasted.isPresent() && !filled) {
      take.requestFocus();
    }
    filled = pasted.isPresent();
  }

  private void fill(PasteViewModel.Pasted now) {
    file.setText(now.name());
    file.setVisible(!now.name().isEmpty());
    source.setText(words.source(now.list()));
    columns.setVisible(true);
    encoding.setVisible(now.list().file().encoding().isPresent() && now.file().isPresent());
    encoding.setText(now.list().file().encoding().map(Charset::displayName).orElse(""));
    kind.setText(name(now.list().kind()));
    tabs.getChildren().clear();
    now.preview().counts().forEach((group, count) -> tabs.getChildren().add(tab(group, count)));
    sum.setText(words.sum(now.preview()));
    take.setText(messages.count("prepare.paste.take", now.preview().taken()));
    take.setDisable(now.preview().taken() == 0);
  }

  /** How many lines a group has; pressed, only they are in sight. */
  private Node tab(Group group, int count) {
    HBox figure =
        new HBox(
            PreviewCell.icon(group).node(), Texts.label(Integer.toString(count), Look.NUMBERS));
    figure.getStyleClass().add("tab-figure");
    VBox content = new VBox(figure, Texts.label(words.name(group)));
    content.getStyleClass().add("tab-content");
    Button tab = new Button();
    tab.setGraphic(content);
    tab.setMaxWidth(Double.MAX_VALUE);
    tab.getStyleClass().add("paste-tab");
    if (count > 0 && group == Group.DOUBTFUL) {
      tab.getStyleClass().add(Look.WARN);
    } else if (count > 0 && group == Group.FAULTY) {
      tab.getStyleClass().add(Look.BAD);
    }
    HBox.setHgrow(tab, Priority.ALWAYS);
    tab.setAccessibleText(words.name(group) + " " + count);
    tab.setOnAction(event -> {
      Optional<Group> chosen = Optional.of(group);
      boolean all = count == 0 || model.onlyProperty().get().equals(chosen);
      model.onlyProperty().set(all ? Optional.empty() : chosen);
    });
    return tab;
  }
}
