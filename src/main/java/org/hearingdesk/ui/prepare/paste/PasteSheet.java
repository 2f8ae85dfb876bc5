package org.hearingdesk.ui.prepare.paste;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearingdesk.exchange.people.PastedList;
import org.hearingdesk.exchange.people.Preview;
import org.hearingdesk.exchange.people.Verdict;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.words.Rejections;

/** What a pasted list will do, line by line, with one button that does it. */
public final class PasteSheet extends VBox {
  public static final String TAKE = "paste-take";
  private static final int SHOWN = 50;

  private final Messages messages;
  private final PasteViewModel model;
  private final VerdictWords words;
  private final Label source = Texts.wrapping("", "paste-source");
  private final HBox tabs = new HBox();
  private final VBox groups = new VBox();
  private final Label sum = Texts.wrapping("", "paste-sum");
  private final Button take;

  public PasteSheet(Messages messages, PasteViewModel model) {
    this.messages = messages;
    this.model = model;
    this.words = new VerdictWords(messages, new Rejections(messages));
    getStyleClass().addAll("card", "side-sheet");
    take = Texts.button(Icons.DOWNLOAD, "", Look.PRIMARY);
    take.setId(TAKE);
    take.setOnAction(event -> model.takeOver());
    take.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(take, Priority.ALWAYS);
    tabs.getStyleClass().add("paste-tabs");
    ScrollPane scroll = new ScrollPane(groups);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head(), source, tabs, scroll, foot());
    managedProperty().bind(visibleProperty());
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    model.pastedProperty().subscribe(this::show);
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

  private void show(Optional<PasteViewModel.Pasted> pasted) {
    boolean appears = !isVisible() && pasted.isPresent();
    setVisible(pasted.isPresent());
    pasted.ifPresent(now -> fill(now.list(), now.preview()));
    if (appears) {
      take.requestFocus();
    }
  }

  private void fill(PastedList list, Preview preview) {
    source.setText(words.source(list));
    tabs.getChildren()
        .setAll(
            preview.counts().entrySet().stream()
                .map(entry -> tab(entry.getKey(), entry.getValue()))
                .toList());
    groups.getChildren().clear();
    for (Class<? extends Verdict> kind :
        List.of(
            Verdict.Doubtful.class,
            Verdict.Faulty.class,
            Verdict.Changed.class,
            Verdict.New.class,
            Verdict.Same.class)) {
      group(kind, preview.of(kind));
    }
    sum.setText(words.sum(preview));
    take.setText(messages.count("prepare.paste.take", preview.taken()));
    take.setDisable(preview.taken() == 0);
  }

  private Node tab(Class<? extends Verdict> kind, int count) {
    HBox figure =
        new HBox(words.icon(kind).node(), Texts.label(Integer.toString(count), Look.NUMBERS));
    figure.getStyleClass().add("tab-figure");
    VBox tab = new VBox(figure, Texts.label(words.name(kind)));
    tab.getStyleClass().add("paste-tab");
    if (count > 0 && kind == Verdict.Doubtful.class) {
      tab.getStyleClass().add(Look.WARN);
    } else if (count > 0 && kind == Verdict.Faulty.class) {
      tab.getStyleClass().add(Look.BAD);
    }
    HBox.setHgrow(tab, Priority.ALWAYS);
    tab.setAccessibleText(words.name(kind) + " " + count);
    return tab;
  }

  private void group(Class<? extends Verdict> kind, List<Preview.Entry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    HBox title = Texts.row(words.icon(kind).node(), Texts.label(words.name(kind), Look.SEMIBOLD));
    title.getChildren().addAll(Texts.spring(), Texts.label(counted(entries), "card-note"));
    VBox group = new VBox(title);
    group.getStyleClass().add("paste-group");
    entries.stream().limit(SHOWN).map(this::line).forEach(group.getChildren()::add);
    groups.getChildren().add(group);
  }

  private String counted(List<Preview.Entry> entries) {
    return entries.size() <= SHOWN
        ? Integer.toString(entries.size())
        : messages.text("prepare.paste.shown", SHOWN, entries.size());
  }

  private Node line(Preview.Entry entry) {
    Label number =
        Texts.label(messages.text("prepare.paste.line", entry.line().number()), "line-number");
    number.setMinWidth(USE_PREF_SIZE);
    VBox what = new VBox(Texts.wrapping(words.line(entry)));
    HBox.setHgrow(what, Priority.ALWAYS);
    what.setMinWidth(0);
    words.why(entry).ifPresent(why -> what.getChildren().add(Texts.wrapping(why, "line-why")));
    if (entry.verdict() instanceof Verdict.Doubtful) {
      what.getChildren().add(settling(entry.line().number()));
    }
    HBox line = new HBox(number, what);
    line.getStyleClass().add("paste-line");
    return line;
  }

  private Node settling(long line) {
    Button same = Texts.button(messages.text("prepare.paste.same_one"), Look.SMALL);
    same.setOnAction(event -> model.settle(line, false));
    Button another = Texts.button(messages.text("prepare.paste.another"), Look.SMALL);
    another.setOnAction(event -> model.settle(line, true));
    return Texts.row(same, another);
  }
}
