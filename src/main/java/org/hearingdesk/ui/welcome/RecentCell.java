package org.hearingdesk.ui.welcome;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.settings.RecentFile;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Pill;
import org.hearingdesk.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A recent hearing: its title, when and where, and how it stands or what is wrong with its file.
 */
final class RecentCell extends ListCell<RecentHearing> {
  private static final double SCROLL_BAR = 16;

  private final Messages messages;
  private final RecentHearings recent;
  private final WelcomeActs acts;
  private final OpenedWords words;

  RecentCell(Messages messages, RecentHearings recent, WelcomeActs acts, OpenedWords words) {
    this.messages = messages;
    this.recent = recent;
    this.acts = acts;
    this.words = words;
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
    getStyleClass().add("recent-cell");
  }

  @Override
  protected void updateItem(@Nullable RecentHearing hearing, boolean empty) {
    super.updateItem(hearing, empty);
    if (hearing == null || empty) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    Pill pill = pill(hearing);
    VBox name = new VBox(Texts.wrapping(hearing.file().title(), Look.MEDIUM), line(hearing));
    name.setMinWidth(0);
    HBox.setHgrow(name, Priority.ALWAYS);
    VBox where =
        new VBox(
            Texts.wrapping(words.date(hearing.file()), "recent-date"),
            Texts.wrapping(hearing.file().place(), "recent-place"));
    where.getStyleClass().add("recent-where");
    HBox end = new HBox(pill);
    end.getStyleClass().add("recent-state");
    HBox row = new HBox(name, where, end);
    row.getStyleClass().add("recent-row");
    row.prefWidthProperty().bind(getListView().widthProperty().subtract(SCROLL_BAR));
    row.maxWidthProperty().bind(row.prefWidthProperty());
    setGraphic(row);
    setAccessibleText(
        String.join(
            ", ",
            hearing.file().title(),
            words.date(hearing.file()),
            hearing.file().place(),
            pill.words(),
            words.line(hearing)));
  }

  private Node line(RecentHearing hearing) {
    HBox line = new HBox(Texts.wrapping(words.line(hearing)));
    line.getStyleClass()
        .addAll("recent-line", hearing.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    if (hearing.state() == RecentHearing.State.MISSING) {
      line.getChildren()
          .addAll(
              link("welcome.recent.look", () -> acts.lookFor(hearing.file().path())),
              link("welcome.recent.forget", () -> recent.forget(hearing)));
    }
    return line;
  }

  private Button link(String key, Runnable act) {
    Button link = Texts.button(messages.text(key), Look.LINK);
    link.setMinWidth(USE_PREF_SIZE);
    link.setOnAction(event -> act.run());
    return link;
  }

  private Pill pill(RecentHearing hearing) {
    return switch (hearing.state()) {
      case MISSING -> new Pill(Pill.Kind.BAD, Icons.DOUBT, messages.text("welcome.state.missing"));
      case OPEN_ELSEWHERE ->
          new Pill(Pill.Kind.NEUTRAL, Icons.LOCK, messages.text("welcome.state.elsewhere"));
      case LEFT_OPEN ->
          new Pill(Pill.Kind.WARN, Icons.WARNING, messages.text("welcome.state.not_closed"));
      case THERE -> stage(hearing.file().stage());
    };
  }

  private Pill stage(RecentFile.Stage stage) {
    return switch (stage) {
      case DRAFT -> new Pill(Pill.Kind.NEUTRAL, Icons.DRAFT, messages.text("shell.stage.draft"));
      case LIVE -> new Pill(Pill.Kind.LIVE, messages.text("shell.stage.live"));
      case CLOSED -> new Pill(Pill.Kind.NEUTRAL, Icons.CLOSED, messages.text("shell.stage.closed"));
    };
  }
}
