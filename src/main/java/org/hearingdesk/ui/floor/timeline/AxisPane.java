package org.hearingdesk.ui.floor.timeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;

/**
 * The item as a line of time with its turns on it, for the eye and the mouse; the list beside it
 * holds the same for the keyboard and for those who hear the screen.
 */
final class AxisPane extends Region {
  static final String ID = "timeline-axis";

  private static final double DRAWN_BY = 8;
  private static final double PAN = 0.15;

  private final TimelineViewModel model;
  private final Function<Id<Intervention>, ContextMenu> menu;
  private final Region ground = part("axis-ground");
  private final Region present = part("axis-now");
  private final List<Region> runs = new ArrayList<>();
  private final List<Region> interruptions = new ArrayList<>();
  private final List<Label> ticks = new ArrayList<>();
  private final List<Region> rules = new ArrayList<>();
  private final Map<Id<Intervention>, BarNode> bars = new HashMap<>();
  private AxisPicture picture = AxisPicture.EMPTY;
  private Optional<Drag> drag = Optional.empty();

  /** An edge that the mouse has taken hold of. */
  private record Drag(Id<Intervention> turn, boolean end) {}

  /**
   * @param menu what can be done with a turn
   */
  AxisPane(
      TimelineViewModel model, Messages messages, Function<Id<Intervention>, ContextMenu> menu) {
    this.model = model;
    this.menu = menu;
    setId(ID);
    getStyleClass().add("timeline-axis");
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(messages.text("timeline.axis"));
    getChildren().addAll(ground, present);
    setMinWidth(0);
    model.axis().pictureProperty().subscribe(this::show);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    addEventHandler(MouseEvent.MOUSE_RELEASED, event -> drag = Optional.empty());
    addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menu);
  }

  private static Region part(String styleClass) {
    Region part = new Region();
    part.getStyleClass().add(styleClass);
    part.setManaged(false);
    part.setMouseTransparent(true);
    return part;
  }

  private void show(AxisPicture now) {
    picture = now;
    showParts(runs, now.runs().size(), "axis-run", 1);
    showParts(interruptions, now.interruptions().size(), "axis-interruption", -1);
    showParts(rules, now.ticks().size(), "axis-rule", 1);
    showTicks();
    showBars();
    present.setVisible(now.now().isPresent());
    present.toFront();
    requestLayout();
  }

  private void showParts(List<Region> shown, int count, String styleClass, int index) {
    while (shown.size() > count) {
      getChildren().remove(shown.removeLast());
    }
    while (shown.size() < count) {
      Region part = part(styleClass);
      shown.add(part);
      getChildren().add(index < 0 ? getChildren().size() : index, part);
    }
  }

  private void showTicks() {
    while (ticks.size() > picture.ticks().size()) {
      getChildren().remove(ticks.removeLast());
    }
    while (ticks.size() < picture.ticks().size()) {
      Label tick = Texts.label("", "axis-tick", Look.NUMBERS);
      tick.setManaged(false);
      tick.setMouseTransparent(true);
      ticks.add(tick);
      getChildren().add(tick);
    }
    for (int i = 0; i < ticks.size(); i++) {
      ticks.get(i).setText(picture.ticks().get(i).words());
    }
  }

  private void showBars() {
    Map<Id<Intervention>, AxisPicture.Bar> wanted = new HashMap<>();
    picture.bars().forEach(bar -> wanted.put(bar.turn(), bar));
    bars.entrySet()
        .removeIf(entry -> {
          boolean gone = !wanted.containsKey(entry.getKey());
          if (gone) {
            getChildren().remove(entry.getValue());
          }
          return gone;
        });
    for (AxisPicture.Bar bar : picture.bars()) {
      BarNode known = bars.get(bar.turn());
      if (known == null) {
        BarNode made = new BarNode(bar);
        bars.put(bar.turn(), made);
        getChildren().add(made);
      } else if (!known.bar().equals(bar)) {
        known.show(bar);
      }
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    return snappedTopInset() + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double top = snappedTopInset();
    double width = inner();
    double height = getHeight() - top - snappedBottomInset();
    ground.resizeRelocate(left, top, width, height);
    place(runs, picture.runs(), top, height);
    place(interruptions, picture.interruptions(), top, height);
    for (int i = 0; i < ticks.size(); i++) {
      double x = left + picture.ticks().get(i).at() * width;
      rules.get(i).resizeRelocate(snapPositionX(x), top, 1, height + 4);
      Label tick = ticks.get(i);
      double wide = tick.prefWidth(-1);
      double at = Math.clamp(x - wide / 2, 0, Math.max(0, getWidth() - wide));
      tick.resizeRelocate(at, top + height + 4, wide, tick.prefHeight(-1));
    }
    double lane = (height - 8) / picture.lanes();
    for (BarNode bar : bars.values()) {
      bar.place(width, top + 4 + bar.bar().lane() * lane, lane - (picture.lanes() > 1 ? 2 : 0));
      bar.setLayoutX(bar.getLayoutX() + left);
    }
    picture
        .now()
        .ifPresent(at ->
            present.resizeRelocate(snapPositionX(left + at * width) - 1, top - 3, 2, height + 6));
  }

  private void place(List<Region> nodes, List<AxisPicture.Part> parts, double top, double height) {
    for (int i = 0; i < nodes.size(); i++) {
      double from = parts.get(i).from() * inner();
      double wide = Math.max(1, parts.get(i).to() * inner() - from);
      nodes.get(i).resizeRelocate(snappedLeftInset() + from, top, wide, height);
    }
  }

  private double inner() {
    return Math.max(1, getWidth() - snappedLeftInset() - snappedRightInset());
  }

  private void pressed(MouseEvent event) {
    if (event.getTarget() instanceof BarNode bar && event.getButton() == MouseButton.PRIMARY) {
      Id<Intervention> turn = bar.bar().turn();
      double x = bar.sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
      model.choose(turn);
      if (event.getClickCount() == 2) {
        model.corrections().edit();
      } else if (bar.onEdge(x)) {
        drag = Optional.of(new Drag(turn, bar.onEnd(x)));
      }
      event.consume();
    }
  }

  private void dragged(MouseEvent event) {
    drag.ifPresent(each -> {
      double place = Math.clamp((event.getX() - snappedLeftInset()) / inner(), 0, 1);
      Duration all = Duration.between(picture.from(), picture.to());
      Duration reach = Duration.ofMillis(Math.round(all.toMillis() * DRAWN_BY / inner()));
      model.corrections().drag(each.turn(), each.end(), model.axis().at(place), reach);
      event.consume();
    });
  }

  private void scrolled(ScrollEvent event) {
    double by = event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX();
    if (event.isShortcutDown()) {
      model.zoom(by > 0);
    } else if (by != 0) {
      model.pan(by > 0 ? -PAN : PAN);
    }
    event.consume();
  }

  private void menu(ContextMenuEvent event) {
    if (event.getTarget() instanceof BarNode bar) {
      model.choose(bar.bar().turn());
      menu.apply(bar.bar().turn()).show(bar, event.getScreenX(), event.getScreenY());
      event.consume();
    }
  }
}
