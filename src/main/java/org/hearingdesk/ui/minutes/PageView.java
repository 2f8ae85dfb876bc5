package org.hearingdesk.ui.minutes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.StyledTextArea;
import org.hearingdesk.ui.kit.Subscriptions;
import org.hearingdesk.ui.kit.Texts;

/** The section as a page: its heading, then its paragraphs. Only one section is ever built. */
final class PageView {
  static final String PAGE = "minutes-page";

  private final MinutesViewModel minutes;
  private final SectionViewModel model;
  private final Messages messages;
  private final Label number = Texts.label("", "page-number", Look.NUMBERS);
  private final Label title = Texts.wrapping("", "page-title");
  private final Label subtitle = Texts.wrapping("", "page-subtitle");
  private final VBox paragraphs = new VBox();
  private final VBox sheet = new VBox();
  private final ScrollPane scroll = new ScrollPane();
  private final Map<String, ParagraphNode> nodes = new HashMap<>();
  private final ParagraphEditor editor;
  private final PageInSight sight;
  private final Formatting formatting;
  private final ListChangeListener<ParagraphRow> changes = this::changed;

  PageView(MinutesViewModel minutes, Messages messages, InsertBar bar) {
    this.minutes = minutes;
    this.model = minutes.text();
    this.messages = messages;
    editor = new ParagraphEditor(model, this::neighbour);
    sight = new PageInSight(scroll, paragraphs, editor::host);
    formatting = new Formatting(model, editor, bar, messages);
    SourceDrop.install(paragraphs, minutes);
    number.setMinWidth(Region.USE_PREF_SIZE);
    Node head = new PageHead(number, title, subtitle);
    paragraphs.getStyleClass().add("paragraphs");
    sheet.getStyleClass().add("page-sheet");
    sheet.getChildren().addAll(head, paragraphs);
    VBox desk = new VBox(sheet);
    desk.getStyleClass().add("desk");
    VBox.setVgrow(sheet, javafx.scene.layout.Priority.ALWAYS);
    scroll.setContent(desk);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setId(PAGE);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("desk-scroll");
  }

  Node node() {
    return scroll;
  }

  void attach(Subscriptions subscriptions) {
    subscriptions.listen(minutes.shownProperty(), shown -> head());
    subscriptions.listen(minutes.subtitleProperty(), words -> head());
    subscriptions.changes(
        minutes.shownProperty().map(row -> row.map(SectionRow::id)), id -> scroll.setVvalue(0));
    subscriptions.listen(model.editableProperty(), editor::editable);
    model.paragraphs().addListener(changes);
    subscriptions.add(() -> model.paragraphs().removeListener(changes));
    rebuild();
    sight.attach(subscriptions);
    model.onGoTo(this::goTo);
    model.onFormat(formatting::apply);
  }

  /** Gives the keyboard back to the text. */
  void focusText() {
    editor.host().ifPresent(node -> editor.text().requestFocus());
  }

  /** The words that are selected; blank where none are. */
  String selectedWords() {
    StyledTextArea text = editor.text();
    return editor.host().isPresent() && text.selects()
        ? text.text().between(text.selectionStart(), text.selectionEnd()).words()
        : "";
  }

  private void head() {
    Optional<SectionRow> row = minutes.shownProperty().get();
    number.setText(row.map(SectionRow::number).orElse(""));
    title.setText(row.map(SectionRow::title).orElse(""));
    subtitle.setText(minutes.subtitleProperty().get());
    subtitle.setManaged(!subtitle.getText().isEmpty());
  }

  private void rebuild() {
    editor.end();
    nodes.clear();
    paragraphs.getChildren().setAll(model.paragraphs().stream().map(this::nodeOf).toList());
  }

  private ParagraphNode nodeOf(ParagraphRow row) {
    ParagraphNode node = nodes.get(row.id().value());
    if (node == null) {
      node = new ParagraphNode(row, model, messages);
      nodes.put(row.id().value(), node);
      editor.comesTo(node);
    } else {
      node.show(row);
    }
    return node;
  }

  private void changed(ListChangeListener.Change<? extends ParagraphRow> change) {
    while (change.next()) {
      if (sameRows(change)) {
        change.getAddedSubList().forEach(row -> editor.follow(nodeOf(row)));
        continue;
      }
      paragraphs.getChildren().remove(change.getFrom(), change.getFrom() + change.getRemovedSize());
      List<ParagraphNode> fresh = new ArrayList<>();
      change.getAddedSubList().forEach(row -> fresh.add(nodeOf(row)));
      paragraphs.getChildren().addAll(change.getFrom(), fresh);
    }
    nodes.values().removeIf(this::gone);
  }

  private boolean gone(ParagraphNode node) {
    boolean gone = node.getParent() == null;
    if (gone) {
      editor.left(node);
    }
    return gone;
  }

  private static boolean sameRows(ListChangeListener.Change<? extends ParagraphRow> change) {
    if (change.getRemovedSize() != change.getAddedSize()) {
      return false;
    }
    for (int i = 0; i < change.getAddedSize(); i++) {
      if (!change.getRemoved().get(i).id().equals(change.getAddedSubList().get(i).id())) {
        return false;
      }
    }
    return true;
  }

  private void goTo(SectionViewModel.Caret caret) {
    ParagraphNode node = nodes.get(caret.paragraph().value());
    if (node != null) {
      if (caret.withKeyboard()) {
        editor.begin(node, caret.at(), caret.to());
      } else {
        editor.stand(node, caret.at(), caret.to());
      }
      Platform.runLater(() -> bringIntoSight(node));
    }
  }

  /** The paragraph before or after one. */
  private Optional<ParagraphNode> neighbour(Id<Paragraph> id, int by) {
    ParagraphNode node = nodes.get(id.value());
    int at = node == null ? -1 : paragraphs.getChildren().indexOf(node);
    int to = at + by;
    return at < 0 || to < 0 || to >= paragraphs.getChildren().size()
        ? Optional.empty()
        : Optional.of((ParagraphNode) paragraphs.getChildren().get(to));
  }

  private void bringIntoSight(Node node) {
    Region content = (Region) scroll.getContent();
    double seen = scroll.getViewportBounds().getHeight();
    double free = content.getHeight() - seen;
    if (free <= 0 || node.getScene() == null) {
      return;
    }
    Bounds bounds = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
    double top = scroll.getVvalue() * free;
    if (bounds.getMinY() < top) {
      scroll.setVvalue(bounds.getMinY() / free);
    } else if (bounds.getMaxY() > top + seen) {
      scroll.setVvalue(Math.min(1, (bounds.getMaxY() - seen) / free));
    }
  }
}
