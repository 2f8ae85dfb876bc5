package org.hearingdesk.ui.prepare.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearingdesk.domain.hearing.Part;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.KeyHint;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;

/**
 * The fields of a row in the row itself: Enter keeps, Tab goes to the next field, Escape puts back.
 */
final class RowForm<R extends Part> extends VBox {
  private final Messages messages;
  private final TableViewModel<R> model;
  private final Edited<R> edited;
  private final Map<String, Control> controls = new LinkedHashMap<>();
  private final Label hint = Texts.wrapping("", "form-hint");
  private final Label fault = Texts.wrapping("", "form-fault");
  private boolean begins;

  RowForm(Messages messages, TableViewModel<R> model, Edited<R> edited) {
    this.messages = messages;
    this.model = model;
    this.edited = edited;
    getStyleClass().add("row-form");
    List<Column> columns = model.kind().columns();
    List<Column> shown = columns.stream().filter(Column::shown).toList();
    ColumnsPane line = new ColumnsPane(shown, shown.stream().map(this::node).toList());
    getChildren().add(line);
    List<Column> more = columns.stream().filter(column -> !column.shown()).toList();
    addMore(more.stream().filter(column -> column.entry() != Column.Entry.TEXT).toList());
    addMore(more.stream().filter(column -> column.entry() == Column.Entry.TEXT).toList());
    fault.setGraphic(Icons.ERROR.node());
    fault.managedProperty().bind(fault.visibleProperty());
    fault.visibleProperty().bind(fault.textProperty().isNotEmpty());
    fault.textProperty().bind(edited.faultProperty());
    getChildren().addAll(fault, foot());
    edited.faultColumnProperty().subscribe(this::showFault);
    addEventFilter(KeyEvent.KEY_PRESSED, event -> begins = false);
    addEventFilter(MouseEvent.MOUSE_PRESSED, event -> begins = false);
    sceneProperty().subscribe(scene -> Platform.runLater(this::takeKeyboard));
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    addEventHandler(KeyEvent.KEY_PRESSED, KeyEvent::consume);
    showHint();
  }

  private Node node(Column column) {
    if (column.editable()) {
      return control(column);
    }
    return edited
        .before()
        .map(part -> model.rows().stream().filter(row -> row.id().equals(edited.id())).toList())
        .filter(rows -> !rows.isEmpty() && !rows.getFirst().cells().isEmpty())
        .map(rows -> CellNodes.of(cell(rows.getFirst(), column)))
        .orElseGet(() -> Texts.label(""));
  }

  private Cell cell(Row row, Column column) {
    List<Column> shown = model.kind().columns().stream().filter(Column::shown).toList();
    return row.cells().get(shown.indexOf(column));
  }

  private Control control(Column column) {
    Control control =
        FieldNode.of(column, edited.field(column.key()), () -> model.choices(column.key()));
    controls.put(column.key(), control);
    edited.field(column.key()).subscribe((before, now) -> showHint());
    return control;
  }

  /** Fields without a column stand in lines of their own, with their names above. */
  private void addMore(List<Column> more) {
    if (more.isEmpty()) {
      return;
    }
    HBox fields = new HBox();
    fields.getStyleClass().add(Look.GAP_8);
    for (Column column : more) {
      Label name = Texts.label(column.title(), "form-label");
      VBox field = new VBox(name, control(column));
      field.setMinWidth(0);
      field.prefWidthProperty().bind(fields.widthProperty().divide(more.size()));
      HBox.setHgrow(field, Priority.ALWAYS);
      fields.getChildren().add(field);
    }
    getChildren().add(fields);
  }

  private HBox foot() {
    HBox.setHgrow(hint, Priority.ALWAYS);
    hint.setMaxWidth(Double.MAX_VALUE);
    HBox foot =
        new HBox(
            hint,
            new KeyHint("⏎", messages.text("prepare.form.keep")),
            new KeyHint("Tab", messages.text("prepare.form.next")),
            new KeyHint("Esc", messages.text("prepare.form.put_back")));
    foot.getStyleClass().add("form-foot");
    return foot;
  }

  private void showHint() {
    hint.setText(model.hint());
  }

  private void showFault(String column) {
    controls.forEach((key, control) -> control.getStyleClass().remove(Look.REFUSED));
    Control wrong = controls.get(column);
    if (wrong != null) {
      wrong.getStyleClass().add(Look.REFUSED);
      wrong.requestFocus();
    }
  }

  private void key(KeyEvent event) {
    boolean listOpen = controls.values().stream().anyMatch(RowForm::isOpen);
    boolean newLine = event.getTarget() instanceof TextArea && !event.isShortcutDown();
    if (listOpen || event.isAltDown()) {
      return;
    }
    if (event.getCode() == KeyCode.ENTER && !newLine) {
      model.keep();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      model.putBack();
      event.consume();
    }
  }

  private static boolean isOpen(Control control) {
    return (control instanceof ComboBoxBase<?> box && box.isShowing())
        || (control instanceof MenuButton menu && menu.isShowing());
  }

  /** Puts the cursor into the first field as soon as the row is in the window. */
  void focusFirst() {
    begins = true;
    takeKeyboard();
  }

  /**
   * Until somebody does something in it, the list may still move the form from one cell to another,
   * and a node that leaves the window loses the keyboard.
   */
  private void takeKeyboard() {
    Control first = new ArrayList<>(controls.values()).getFirst();
    if (begins && getScene() != null && !hasKeyboard()) {
      first.requestFocus();
      if (first instanceof TextInputControl text) {
        text.selectAll();
      }
    }
  }

  /** Asked of the window: a node that was moved may itself still believe that it has it. */
  private boolean hasKeyboard() {
    for (Node at = getScene().getFocusOwner(); at != null; at = at.getParent()) {
      if (at.equals(this)) {
        return true;
      }
    }
    return false;
  }
}
