package org.hearingdesk.ui.publish;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import org.hearingdesk.export.Format;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Subscriptions;
import org.hearingdesk.ui.shell.Act;

/** Publishing: the table, a page to look at, the rule, the folder, the export. */
final class PublishView extends GridPane {
  private final ChoicesCard choices;
  private final RuleCard rule;
  private final FilesCard files;
  private final PreviewCard preview;
  private final ProgressCard progress;
  private final Subscriptions subscriptions = new Subscriptions();

  PublishView(
      PublishViewModel model,
      Act export,
      Runnable chooseFolder,
      Consumer<Format> chooseTemplate,
      Consumer<Path> openFolder) {
    choices = new ChoicesCard(model, export);
    rule = new RuleCard(model.rule(), model.words());
    files = new FilesCard(model, chooseFolder, chooseTemplate);
    preview = new PreviewCard(model);
    progress = new ProgressCard(model.export(), model.words(), openFolder);
    HBox below = new HBox(rule.node(), files.node());
    below.getStyleClass().add("publish-below");
    HBox.setHgrow(rule.node(), Priority.ALWAYS);
    HBox.setHgrow(files.node(), Priority.ALWAYS);
    ((Region) rule.node()).setPrefWidth(0);
    ((Region) files.node()).setPrefWidth(0);
    getStyleClass().addAll(Look.PLACE, "publish");
    add(choices.node(), 0, 0);
    add(preview.node(), 1, 0);
    add(below, 0, 1);
    add(progress.node(), 1, 1);
    ColumnConstraints left = new ColumnConstraints();
    left.setPercentWidth(69);
    ColumnConstraints right = new ColumnConstraints();
    right.setPercentWidth(31);
    getColumnConstraints().addAll(left, right);
    RowConstraints upper = new RowConstraints();
    upper.setPercentHeight(60);
    RowConstraints lower = new RowConstraints();
    lower.setPercentHeight(40);
    getRowConstraints().addAll(upper, lower);
    setMinSize(0, 0);
  }

  void attach() {
    choices.attach(subscriptions);
    rule.attach(subscriptions);
    files.attach(subscriptions);
    preview.attach(subscriptions);
    progress.attach(subscriptions);
  }

  void detach() {
    subscriptions.close();
  }
}
