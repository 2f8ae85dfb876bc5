package org.hearingdesk.ui.shell;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.hearingdesk.i18n.Formats;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Card;
import org.hearingdesk.ui.kit.EmptyState;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;

/** A shell with six sample places, and a record of what was asked of it. */
final class SampleShell {

  static final String TEXT = "sample-text";

  final List<String> asked = new ArrayList<>();
  final Messages messages = Messages.strict(Locale.ENGLISH);
  final Acts acts = new Acts();
  final ShellViewModel model =
      new ShellViewModel(
          new ShellViewModel.Requests() {
            @Override
            public void undo() {
              asked.add("undo");
            }

            @Override
            public void redo() {
              asked.add("redo");
            }

            @Override
            public void roomScreen() {
              asked.add("room");
            }
          });

  ShellView view() {
    model.titleProperty().set("Individual learning accounts and micro-credentials");
    model.lineProperty().set("Dedicated consultation hearing · 15 April 2021 · sample data");
    model.stageProperty().set(HearingStage.LIVE);
    model.canUndoProperty().set(true);
    model.undoWhatProperty().set("add a speaker");
    Formats formats =
        new Formats(messages, Formats.ClockSeparator.FULL_STOP, ZoneId.of("Europe/Brussels"));
    model.tick(Instant.parse("2021-04-15T08:42:00Z"), formats);
    List<Place> places =
        List.of(
            new SamplePlace("prepare", Icons.PREPARE, Place.Spot.TOP),
            new SamplePlace("floor", Icons.FLOOR, Place.Spot.TOP),
            new SamplePlace("priorities", Icons.PRIORITIES, Place.Spot.TOP),
            new SamplePlace("minutes", Icons.MINUTES, Place.Spot.TOP),
            new SamplePlace("publish", Icons.PUBLISH, Place.Spot.TOP),
            new SamplePlace("history", Icons.HISTORY, Place.Spot.FOOT));
    PaletteSource people =
        words ->
            "sample delegate 3".startsWith(words.toLowerCase(Locale.ROOT))
                ? List.of(
                    new PaletteEntry(
                        Icons.PERSON,
                        "Sample delegate 3",
                        "EFEE",
                        Optional.empty(),
                        () -> asked.add("person")))
                : List.of();
    ShellView view = new ShellView(messages, model, acts, places, List.of(people));
    model.placeProperty().set("floor");
    return view;
  }

  /** A place with two cards and, on the floor, an act or two. */
  private final class SamplePlace implements Place {

    private final String id;
    private final Icons icon;
    private final Spot spot;

    SamplePlace(String id, Icons icon, Spot spot) {
      this.id = id;
      this.icon = icon;
      this.spot = spot;
    }

    @Override
    public String id() {
      return id;
    }

    @Override
    public Icons icon() {
      return icon;
    }

    @Override
    public Spot spot() {
      return spot;
    }

    @Override
    public Node view() {
      TextArea text = new TextArea("Sample text");
      text.setId(TEXT);
      HBox place =
          new HBox(
              new Card("Agenda").note("6 items").body(text),
              new Card("List of speakers")
                  .note("nobody")
                  .body(new EmptyState(Icons.ADD_SPEAKER, "Nobody waits", "Press F2 and type.")));
      place.getStyleClass().add(Look.PLACE);
      place.getChildren().forEach(card -> HBox.setHgrow(card, Priority.ALWAYS));
      return place;
    }

    @Override
    public void onShow() {
      asked.add("show " + id);
    }

    @Override
    public void onHide() {
      asked.add("hide " + id);
    }

    @Override
    public List<Act> acts() {
      if (!id.equals("floor")) {
        return List.of();
      }
      return List.of(
          Act.of("floor-add", "shell.palette.prompt", () -> asked.add("add"))
              .keys("F2")
              .in(id)
              .hint("shell.room"),
          Act.of("floor-next", "shell.stage.live", () -> asked.add("next"))
              .keys("Shortcut+Enter")
              .in(id)
              .hint("shell.stage.live"));
    }

    @Override
    public List<Hint> hints() {
      return List.of(new Hint("#", "shell.theme"));
    }
  }
}
