package org.hearingdesk.ui.prepare.paste;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hearingdesk.exchange.people.PastedList;
import org.hearingdesk.exchange.people.Preview;
import org.hearingdesk.exchange.people.PreviewWords;
import org.hearingdesk.exchange.people.Verdict;
import org.hearingdesk.exchange.people.Verdict.Group;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.ui.kit.WrappingCell;

/** A line of a list: where it stands, what it will do, and what a person can say about it. */
final class PreviewCell extends WrappingCell<PreviewRow> {
  private final Messages messages;
  private final PasteViewModel model;
  private final PreviewWords words;

  PreviewCell(Messages messages, PasteViewModel model, PreviewWords words) {
    this.messages = messages;
    this.model = model;
    this.words = words;
    getStyleClass().add("preview-cell");
  }

  static Icons icon(Group group) {
    return switch (group) {
      case NEW -> Icons.ADD;
      case CHANGED -> Icons.EDIT;
      case SAME -> Icons.CHECK;
      case DOUBTFUL -> Icons.DOUBT;
      case FAULTY -> Icons.REMOVE;
    };
  }

  @Override
  protected Region content(PreviewRow row) {
    return switch (row) {
      case PreviewRow.Head(Group group, int count) -> head(group, count);
      case PreviewRow.Item(Preview.Entry entry) -> line(entry);
    };
  }

  private Region head(Group group, int count) {
    HBox title = Texts.row(icon(group).node(), Texts.label(words.name(group), Look.SEMIBOLD));
    title.getChildren().addAll(Texts.spring(), Texts.label(Integer.toString(count), "card-note"));
    if (group == Group.DOUBTFUL && count > 1) {
      Button same = Texts.button(messages.text("prepare.import.all_same"), Look.LINK);
      same.setOnAction(event -> model.settleAll(false));
      Button other = Texts.button(messages.text("prepare.import.all_other"), Look.LINK);
      other.setOnAction(event -> model.settleAll(true));
      title.getChildren().addAll(same, other);
    }
    title.getStyleClass().add("preview-head");
    setAccessibleText(words.name(group) + " " + count);
    return title;
  }

  private Region line(Preview.Entry entry) {
    PastedList list = model.pastedProperty().get().orElseThrow().list();
    Label number = Texts.label(words.place(entry), "line-number");
    number.setMinWidth(Region.USE_PREF_SIZE);
    VBox what = new VBox(Texts.wrapping(words.line(entry)));
    HBox.setHgrow(what, Priority.ALWAYS);
    what.setMinWidth(0);
    words
        .why(entry, list)
        .ifPresent(why -> what.getChildren().add(Texts.wrapping(why, "line-why")));
    if (entry.verdict() instanceof Verdict.Doubtful) {
      what.getChildren().addAll(compared(entry), settling(entry));
    }
    HBox line = new HBox(number, what);
    line.getStyleClass().add("paste-line");
    setAccessibleText(
        words.place(entry)
            + ", "
            + words.line(entry)
            + words.why(entry, list).map(w -> ", " + w).orElse(""));
    return line;
  }

  /** What is here beside what stands in the list; what differs is underlined as well as tinted. */
  private Node compared(Preview.Entry entry) {
    List<PreviewWords.Compared> fields = words.compare(entry, model.hearing());
    GridPane grid = new GridPane();
    grid.getStyleClass().add("preview-compare");
    grid.add(Texts.label(messages.text("prepare.import.here"), "preview-title"), 1, 0);
    grid.add(Texts.label(words.place(entry), "preview-title"), 2, 0);
    int row = 1;
    for (PreviewWords.Compared field : fields) {
      Label name = Texts.label(field.name(), "preview-field");
      name.setMinWidth(Region.USE_PREF_SIZE);
      grid.add(name, 0, row);
      grid.add(value(field.there(), field.differs()), 1, row);
      grid.add(value(field.listed(), field.differs()), 2, row);
      row++;
    }
    return grid;
  }

  private Label value(String words, boolean differs) {
    Label value = Texts.wrapping(words.isEmpty() ? messages.text("prepare.import.none") : words);
    value.getStyleClass().add(differs ? "preview-differs" : "preview-alike");
    return value;
  }

  private Node settling(Preview.Entry entry) {
    Button same = Texts.button(messages.text("prepare.paste.same_one"), Look.SMALL);
    Texts.keyed(same, "1");
    same.setOnAction(event -> model.settle(entry, false));
    Button another = Texts.button(messages.text("prepare.paste.another"), Look.SMALL);
    Texts.keyed(another, "2");
    another.setOnAction(event -> model.settle(entry, true));
    return Texts.row(same, another);
  }
}
