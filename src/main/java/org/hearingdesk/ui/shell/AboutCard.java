package org.hearingdesk.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;

/** Version, licence, and what others made, with their licences. */
final class AboutCard {
  private final Messages messages;
  private final VBox text = new VBox();
  private final ScrollPane scroll = new ScrollPane(text);
  private final Overlay overlay;

  AboutCard(Messages messages) {
    this.messages = messages;
    overlay = new Overlay(card());
  }

  private VBox card() {
    Button close = Texts.iconButton(Icons.REMOVE, messages.text("shell.about.close"));
    close.setOnAction(event -> overlay().close());
    HBox head =
        new HBox(
            Texts.label(messages.text("shell.about.title"), "card-title", "type-16"),
            Texts.spring(),
            close);
    head.getStyleClass().addAll("card-head", "keys-head");
    text.getStyleClass().add("about");
    scroll.setFitToWidth(true);
    scroll.setAccessibleText(messages.text("shell.about.title"));
    VBox.setVgrow(scroll, Priority.ALWAYS);
    VBox card = new VBox(head, scroll);
    card.getStyleClass().add("about-card");
    card.setMaxHeight(Region.USE_PREF_SIZE);
    card.setId(ShellView.ABOUT);
    return card;
  }

  Overlay overlay() {
    return overlay;
  }

  /** Shows it; the keyboard is in the text, so that the arrows scroll. */
  void open(AboutProgram program) {
    String version = program.version();
    text.getChildren()
        .setAll(
            Texts.wrapping(
                version.isEmpty()
                    ? messages.text("shell.about.unpackaged")
                    : messages.text("shell.about.version", version)),
            Texts.wrapping(messages.text("shell.about.licence")),
            Texts.wrapping(messages.text("shell.about.network")),
            Texts.label(messages.text("shell.about.parts"), "key-group-title"));
    program.parts().forEach(part -> text.getChildren().add(line(part)));
    scroll.setVvalue(0);
    overlay.open(scroll);
  }

  private HBox line(AboutProgram.Part part) {
    String name = messages.text("shell.about.part", part.name(), part.version());
    HBox line =
        new HBox(Texts.wrapping(name), Texts.spring(), Texts.wrapping(part.licence(), Look.MUTED));
    line.getStyleClass().add("key-line");
    return line;
  }
}
