package org.hearingdesk.ui.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.hearingdesk.i18n.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The window's content: rail, top bar, notices, the place in sight, foot, palette and sheet of
 * keys.
 *
 * <p>Which place is in sight is {@link ShellViewModel#placeProperty}, none of them when it is
 * blank; a place is asked for its view when it is first shown. {@link #attach} dresses a scene in
 * the chosen theme and listens to its keys.
 */
public final class ShellView extends StackPane {

  public static final String TITLE = "shell-title";
  public static final String SEARCH = "shell-search";
  public static final String SAVE_STATE = "shell-save-state";
  public static final String UNDO = "shell-undo";
  public static final String REDO = "shell-redo";
  public static final String THEMES = "shell-themes";
  public static final String ROOM = "shell-room";
  public static final String ALL_KEYS = "shell-all-keys";
  public static final String PALETTE_FIELD = "palette-field";
  public static final String PALETTE_LIST = "palette-list";
  public static final String KEYS = "keys-sheet";
  public static final String ABOUT = "about-card";
  public static final String KEYS_FILTER = "keys-filter";

  static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
  static final PseudoClass ON = PseudoClass.getPseudoClass("on");

  private final ShellViewModel model;
  private final Acts acts;
  private final List<Place> places;
  private final Map<String, Node> views = new HashMap<>();
  private final BorderPane frame = new BorderPane();
  private final StackPane content = new StackPane();
  private final TopBar top;
  private final StatusFoot foot;
  private final CommandPalette palette;
  private final CheatSheet keys;
  private final AboutCard about;
  private Supplier<AboutProgram> program = AboutProgram::unpackaged;
  private Subscription dress = Subscription.EMPTY;
  private Subscription hints = Subscription.EMPTY;
  private @Nullable Place inSight;

  /**
   * @param acts the table of acts; the shell adds its own and those of the places
   * @param places in the order of the rail
   * @param sources what the palette can find
   */
  public ShellView(
      Messages messages,
      ShellViewModel model,
      Acts acts,
      List<Place> places,
      List<PaletteSource> sources) {
    this.model = model;
    this.acts = acts;
    this.places = List.copyOf(places);
    palette = new CommandPalette(messages, acts, this.places, sources, model.placeProperty());
    keys = new CheatSheet(messages, acts, this.places);
    about = new AboutCard(messages);
    foot = new StatusFoot(messages, acts, this::openKeys);
    acts.addAll(new ShellActs(model, palette, this::openKeys).all(this.places));
    acts.add(Act.of("shell-about", "shell.act.about", () -> about.open(program.get())));
    this.places.forEach(place -> acts.addAll(place.acts()));
    getStyleClass().add("shell");
    VBox middle = new VBox(new Banners(messages, model), content);
    VBox.setVgrow(content, Priority.ALWAYS);
    top = new TopBar(messages, model, palette::open);
    frame.setTop(top.build());
    frame.setLeft(new Rail(messages, model).build(this.places));
    middle.setMinSize(0, 0);
    content.setMinSize(0, 0);
    frame.setMinSize(0, 0);
    frame.setCenter(middle);
    getChildren().addAll(frame, palette.overlay(), keys.overlay(), about.overlay());
    model.placeProperty().subscribe(this::go);
  }

  /** What is told about the program, asked for when somebody wants to know. */
  public void about(Supplier<AboutProgram> of) {
    program = of;
  }

  /** Everything that can be done in this window, told once. */
  public Acts acts() {
    return acts;
  }

  /** The node id of a place's button on the rail. */
  public static String railId(String placeId) {
    return "rail-" + placeId;
  }

  /**
   * Dresses {@code scene} in the chosen theme and lets its keys run the acts, until what is
   * returned is closed.
   */
  public Subscription attach(Scene scene) {
    EventHandler<KeyEvent> keyPressed = event -> press(scene, event);
    EventHandler<ActionEvent> buttonPressed = this::count;
    scene.addEventFilter(KeyEvent.KEY_PRESSED, keyPressed);
    scene.addEventFilter(ActionEvent.ACTION, buttonPressed);
    return Subscription.combine(
        model.themeProperty().subscribe(theme -> dress(scene)),
        model.textSizeProperty().subscribe((before, now) -> dress(scene)),
        () -> scene.removeEventFilter(KeyEvent.KEY_PRESSED, keyPressed),
        () -> scene.removeEventFilter(ActionEvent.ACTION, buttonPressed),
        () -> dress.unsubscribe());
  }

  /**
   * Adds what belongs to the room screen.
   *
   * @param menu stands behind its button
   * @param over lies over the places, under the palette
   */
  public void room(Node menu, Node over) {
    top.besideRoom(menu);
    getChildren().add(1, over);
  }

  private void dress(Scene scene) {
    dress.unsubscribe();
    dress = model.themeProperty().get().applyTo(scene, model.textSizeProperty().get());
  }

  private void press(Scene scene, KeyEvent event) {
    boolean covered =
        palette.overlay().isOpen() || keys.overlay().isOpen() || about.overlay().isOpen();
    Optional<Node> focus = Optional.ofNullable(scene.getFocusOwner());
    if (!covered && acts.press(event, model.placeProperty().get(), focus)) {
      event.consume();
    }
  }

  /** A button with the id of an act does that act. */
  private void count(ActionEvent event) {
    if (event.getTarget() instanceof ButtonBase button && button.getId() != null) {
      acts.find(button.getId()).ifPresent(act -> acts.uses().done(act.id()));
    }
  }

  private void openKeys() {
    keys.open(model.placeProperty().get());
  }

  @SuppressWarnings("ReferenceEquality") // the same place, not one that says the same
  private void go(String id) {
    Optional<Place> next = places.stream().filter(place -> place.id().equals(id)).findFirst();
    if (inSight != null && next.filter(place -> place == inSight).isPresent()) {
      return;
    }
    if (inSight != null) {
      inSight.onHide();
    }
    inSight = next.orElse(null);
    next.ifPresent(this::show);
  }

  private void show(Place place) {
    String id = place.id();
    content.getChildren().setAll(views.computeIfAbsent(id, key -> place.view()));
    frame.setBottom(foot.show(place));
    hints.unsubscribe();
    hints = foot.follow(place, () -> frame.setBottom(foot.show(place)));
    place.onShow();
  }
}
