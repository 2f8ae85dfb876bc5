package org.hearingdesk.ui.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hearingdesk.export.publication.NamePattern;
import org.hearingdesk.export.publication.Order;
import org.hearingdesk.export.publication.Publication;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.Snapshot;
import org.hearingdesk.ui.kit.Delay;
import org.hearingdesk.ui.kit.Subscriptions;

/** What is to be published of the open hearing, and the export of it. */
public final class PublishViewModel {
  private final HearingSession session;
  private final Executor fx;
  private final ExportFolders folders;
  private final PublishWords words;
  private final ChoicesViewModel choices;
  private final LanguageViewModel language;
  private final TemplatesViewModel templates;
  private final RuleViewModel rule;
  private final PreviewViewModel preview;
  private final ExportViewModel export;
  private final ReadOnlyObjectWrapper<Path> folder;
  private final StringProperty names = new SimpleStringProperty("");
  private final Subscriptions following = new Subscriptions();
  private Optional<HearingSession.Subscription> subscription = Optional.empty();
  private Snapshot snapshot;

  /**
   * @param fx runs on the FX thread
   * @param worker writes files and makes previews; several threads are fine
   */
  public PublishViewModel(
      HearingSession session,
      Publication publication,
      ExportFolders folders,
      Messages messages,
      Executor fx,
      Executor worker,
      Delay delay) {
    this.session = session;
    this.fx = fx;
    this.folders = folders;
    this.snapshot = session.snapshot();
    words = new PublishWords(messages);
    choices = new ChoicesViewModel(publication);
    rule = new RuleViewModel(fx, worker);
    language =
        new LanguageViewModel(publication, folders, session.snapshot().file().toAbsolutePath());
    preview = new PreviewViewModel(language::publication, fx, worker, delay);
    templates = new TemplatesViewModel(folders, messages, fx, worker);
    export = new ExportViewModel(language::publication, templates::design, words, fx, worker);
    names.set(folders.names().orElse(NamePattern.USUAL.pattern()));
    folder = new ReadOnlyObjectWrapper<>(usualFolder(snapshot.file(), folders));
  }

  /** Where the documents of this hearing went the last time, else beside its file. */
  private static Path usualFolder(Path file, ExportFolders folders) {
    Path absolute = file.toAbsolutePath();
    return folders
        .of(absolute)
        .orElseGet(() -> Optional.ofNullable(absolute.getParent()).orElse(absolute));
  }

  /** Follows the hearing from now on. */
  public void attach() {
    if (subscription.isEmpty()) {
      subscription = Optional.of(session.subscribe(next -> fx.execute(() -> show(next))));
      following.changes(choices.currentProperty(), kind -> showPreview());
      following.changes(rule.chosenProperty(), chosen -> showPreview());
      following.changes(language.chosenProperty(), chosen -> showPreview());
      show(session.snapshot());
    }
  }

  /** Stops following; an export goes on. */
  public void detach() {
    subscription.ifPresent(HearingSession.Subscription::close);
    subscription = Optional.empty();
    following.close();
    preview.detach();
    rememberNames();
  }

  PublishWords words() {
    return words;
  }

  ChoicesViewModel choices() {
    return choices;
  }

  LanguageViewModel language() {
    return language;
  }

  TemplatesViewModel templates() {
    return templates;
  }

  RuleViewModel rule() {
    return rule;
  }

  PreviewViewModel preview() {
    return preview;
  }

  ExportViewModel export() {
    return export;
  }

  /** Where the files will be. */
  ReadOnlyObjectProperty<Path> folderProperty() {
    return folder.getReadOnlyProperty();
  }

  void setFolder(Path chosen) {
    folder.set(chosen);
    folders.remember(snapshot.file().toAbsolutePath(), chosen);
  }

  /** What the files are to be called, as it is typed. */
  StringProperty namesProperty() {
    return names;
  }

  /** A field of the names that there is none of. */
  Optional<String> unknownField() {
    return NamePattern.of(names.get()).unknownField();
  }

  private void rememberNames() {
    NamePattern pattern = NamePattern.of(names.get());
    folders.rememberNames(pattern.equals(NamePattern.USUAL) ? "" : pattern.pattern());
  }

  /** What the first chosen file will be called. */
  Optional<String> exampleName() {
    return choices.inOrder().stream()
        .findFirst()
        .map(choice ->
            language.publication().nameOf(snapshot.hearing(), choice, NamePattern.of(names.get())));
  }

  /** Writes everything that is chosen. */
  void begin() {
    List<Order.Choice> chosen = choices.inOrder();
    rememberNames();
    Order order = new Order(chosen, rule.chosenProperty().get(), folder.get());
    export.begin(snapshot.hearing(), order.named(NamePattern.of(names.get())).withInternal());
  }

  private void show(Snapshot next) {
    snapshot = next;
    rule.show(next.hearing());
    showPreview();
  }

  private void showPreview() {
    preview.show(
        snapshot.hearing(),
        snapshot.history().size(),
        choices.currentProperty().get(),
        rule.chosenProperty().get(),
        language.chosenProperty().get());
  }
}
