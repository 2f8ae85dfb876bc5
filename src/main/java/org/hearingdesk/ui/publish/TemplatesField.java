package org.hearingdesk.ui.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hearingdesk.export.Format;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Subscriptions;
import org.hearingdesk.ui.kit.Texts;

/** The templates of the secretariat, a line for each format. */
final class TemplatesField {
  private static final String CHOOSE = "publish-template-choose-";
  private static final String CLEAR = "publish-template-clear-";

  private final TemplatesViewModel model;
  private final PublishWords words;
  private final Messages messages;
  private final VBox rows = new VBox();
  private final List<Line> lines = new ArrayList<>();

  /** A format, what is chosen for it, and what is wrong with the file chosen last. */
  private record Line(Format format, Label name, Button clear, Label problem, Tooltip whole) {}

  /**
   * @param choose asks a person for the template of a format
   */
  TemplatesField(TemplatesViewModel model, PublishWords words, Consumer<Format> choose) {
    this.model = model;
    this.words = words;
    this.messages = words.messages();
    rows.getStyleClass().add("publish-templates");
    rows.getChildren().add(Texts.label(messages.text("publish.template"), "publish-field"));
    TemplatesViewModel.FORMATS.forEach(format -> add(format, choose));
  }

  Node node() {
    return rows;
  }

  /** The node id of the button that asks for the template of a format. */
  static String chooseId(Format format) {
    return CHOOSE + format.key();
  }

  /** The node id of the button that goes back to the program's own design. */
  static String clearId(Format format) {
    return CLEAR + format.key();
  }

  private void add(Format format, Consumer<Format> choose) {
    Label kind = Texts.label(words.format(format), Look.TYPE_12, Look.MUTED, "publish-kind");
    kind.setMinWidth(Region.USE_PREF_SIZE);
    Label name = Texts.wrapping("", "publish-path");
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    Button change = Texts.button(messages.text("publish.template.change"), Look.SMALL);
    change.setId(chooseId(format));
    change.setAccessibleText(messages.text("publish.template.choose", words.format(format)));
    change.setMinWidth(Region.USE_PREF_SIZE);
    change.setOnAction(event -> choose.accept(format));
    Button clear =
        Texts.iconButton(
            Icons.REMOVE,
            messages.text("publish.template.clear", words.format(format)),
            Look.SMALL);
    clear.setId(clearId(format));
    clear.setOnAction(event -> {
      model.clear(format);
      change.requestFocus();
    });
    Label problem = Texts.wrapping("", Look.TYPE_12, Look.WARN);
    lines.add(new Line(format, name, clear, problem, new Tooltip()));
    rows.getChildren().addAll(Texts.row(kind, name, clear, change), problem);
  }

  void attach(Subscriptions subscriptions) {
    for (Line line : lines) {
      subscriptions.listen(model.chosenProperty(line.format()), path -> show(line, path));
      subscriptions.listen(
          model.problemProperty(line.format()), words -> in(line.problem(), words));
    }
  }

  private void show(Line line, Optional<Path> template) {
    line.name()
        .setText(
            template
                .map(path -> String.valueOf(path.getFileName()))
                .orElseGet(() -> messages.text("publish.template.none")));
    line.whole().setText(template.map(Path::toString).orElse(""));
    line.name().setTooltip(template.isPresent() ? line.whole() : null);
    line.clear().setVisible(template.isPresent());
    line.clear().setManaged(template.isPresent());
  }

  private static void in(Label problem, String words) {
    problem.setText(words);
    problem.setVisible(!words.isEmpty());
    problem.setManaged(!words.isEmpty());
  }
}
