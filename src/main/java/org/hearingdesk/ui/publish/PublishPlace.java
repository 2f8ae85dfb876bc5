package org.hearingdesk.ui.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.hearingdesk.export.Format;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.publish.ExportViewModel.Phase;
import org.hearingdesk.ui.shell.Act;
import org.hearingdesk.ui.shell.Hint;
import org.hearingdesk.ui.shell.Place;

/** Publish as a place of the window. */
public final class PublishPlace implements Place {
  public static final String ID = "publish";

  /** Asks a person for a folder, or for a file that is there. */
  @FunctionalInterface
  public interface FolderChooser {
    /** The chosen folder; empty when the person thought better of it. */
    Optional<Path> choose(String title, Path from);

    /** The template that was chosen for a format; empty when the person thought better of it. */
    default Optional<Path> template(String title, Format format) {
      return Optional.empty();
    }
  }

  private final PublishViewModel model;
  private final Messages messages;
  private final FolderChooser chooser;
  private final Act export;
  private final PublishView view;

  /**
   * @param openFolder shows a folder in the computer's own file window
   */
  public PublishPlace(
      PublishViewModel model, Messages messages, FolderChooser chooser, Consumer<Path> openFolder) {
    this.model = model;
    this.messages = messages;
    this.chooser = chooser;
    ObservableValue<Boolean> ready =
        Bindings.createBooleanBinding(
            () ->
                model.choices().countProperty().get() > 0
                    && model.export().phaseProperty().get() != Phase.RUNNING,
            model.choices().countProperty(),
            model.export().phaseProperty());
    this.export =
        act("export", model::begin).keys("Shortcut+Enter").hint("publish.hint.export").when(ready);
    this.view =
        new PublishView(model, export, this::chooseFolder, this::chooseTemplate, openFolder);
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Icons icon() {
    return Icons.PUBLISH;
  }

  @Override
  public Node view() {
    return view;
  }

  @Override
  public void onShow() {
    model.attach();
    view.attach();
  }

  @Override
  public void onHide() {
    view.detach();
    model.detach();
  }

  @Override
  public List<Act> acts() {
    return List.of(
        act("row", () -> model.choices().toggleRow(model.choices().currentProperty().get()))
            .keys("Shortcut+A")
            .hint("publish.hint.row"),
        act("everything", model.choices()::toggleAll).keys("Shortcut+Shift+A"),
        export,
        act("cancel", model.export()::cancel)
            .keys("Esc")
            .hint("publish.hint.cancel")
            .when(model.export().phaseProperty().map(phase -> phase == Phase.RUNNING)),
        act("next_page", model.preview()::nextPage).keys("Shortcut+Page Down"),
        act("previous_page", model.preview()::previousPage).keys("Shortcut+Page Up"),
        act("folder", this::chooseFolder),
        act("template_docx", () -> chooseTemplate(Format.DOCX)),
        act("template_odt", () -> chooseTemplate(Format.ODT)));
  }

  @Override
  public List<Hint> hints() {
    return List.of(
        new Hint("Space", "publish.hint.choose"), new Hint("↑ ↓ ← →", "publish.hint.move"));
  }

  private void chooseFolder() {
    chooser
        .choose(messages.text("publish.folder.choose"), model.folderProperty().get())
        .ifPresent(model::setFolder);
  }

  private void chooseTemplate(Format format) {
    String title = messages.text("publish.template.choose", model.words().format(format));
    chooser
        .template(title, format)
        .ifPresent(template -> model.templates().choose(format, template));
  }

  private static Act act(String id, Runnable run) {
    return Act.of("publish-" + id, "publish.act." + id, run).in(ID);
  }
}
