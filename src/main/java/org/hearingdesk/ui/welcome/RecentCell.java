package org.hearingdesk.ui.welcome;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Pill;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.ui.kit.WrappingCell;

/** A recent hearing: title, day and place, how it stands. */
final class RecentCell extends WrappingCell<RecentRow> {
  private final Messages messages;
  private final WelcomeActs acts;

  RecentCell(Messages messages, WelcomeActs acts) {
    this.messages = messages;
    this.acts = acts;
    getStyleClass().add("recent-cell");
    setOnMouseClicked(event -> {
      RecentRow row = getItem();
      if (row != null && event.getClickCount() == 2) {
        WelcomeView.openOrLookFor(acts, row);
      }
    });
  }

  @Override
  protected Region content(RecentRow row) {
    setAccessibleText(row.title() + ", " + row.date() + ", " + row.place() + ", " + row.when());
    VBox what = new VBox(Texts.wrapping(row.title(), Look.MEDIUM), when(row));
    HBox.setHgrow(what, Priority.ALWAYS);
    VBox where =
        new VBox(
            Texts.label(row.date(), Look.NUMBERS),
            Texts.wrapping(row.place(), Look.TYPE_12, Look.MUTED));
    where.getStyleClass().add("recent-where");
    StackPane state = new StackPane(pill(row.state()));
    state.getStyleClass().add("recent-state");
    HBox line = new HBox(what, where, state);
    line.getStyleClass().add("recent-line");
    return line;
  }

  private Node when(RecentRow row) {
    Label when = Texts.wrapping(row.when(), Look.TYPE_12, tone(row.state()));
    if (row.state() != RecentRow.State.MISSING) {
      return when;
    }
    Hyperlink look = new Hyperlink(messages.text("welcome.look_for"));
    look.setOnAction(event -> acts.lookFor(row));
    Hyperlink forget = new Hyperlink(messages.text("welcome.forget"));
    forget.setOnAction(event -> acts.forget(row));
    Hyperlink backups = new Hyperlink(messages.text("welcome.backups.link"));
    backups.setOnAction(event -> acts.backups().show(row.file()));
    HBox line = Texts.row(when, look, backups, forget);
    line.getStyleClass().add("recent-missing");
    return line;
  }

  private static String tone(RecentRow.State state) {
    return switch (state) {
      case DRAFT, LIVE, CLOSED -> Look.MUTED;
      case NOT_CLOSED -> Look.WARN;
      case MISSING -> Look.BAD;
    };
  }

  private Pill pill(RecentRow.State state) {
    String words = messages.text("welcome.state." + state.name().toLowerCase(Locale.ROOT));
    return switch (state) {
      case DRAFT -> new Pill(Pill.Kind.NEUTRAL, Icons.DRAFT, words);
      case LIVE -> new Pill(Pill.Kind.LIVE, words);
      case CLOSED -> new Pill(Pill.Kind.NEUTRAL, Icons.CLOSED, words);
      case NOT_CLOSED -> new Pill(Pill.Kind.WARN, Icons.WARNING, words);
      case MISSING -> new Pill(Pill.Kind.BAD, Icons.DOUBT, words);
    };
  }
}
