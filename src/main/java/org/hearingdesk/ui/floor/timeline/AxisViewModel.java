package org.hearingdesk.ui.floor.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Span;

/** The stretch of time that is shown of an item, and what lies on it. */
final class AxisViewModel {
  private final ReadOnlyObjectWrapper<AxisPicture> picture =
      new ReadOnlyObjectWrapper<>(AxisPicture.EMPTY);
  private Optional<AxisWindow> window = Optional.empty();

  /**
   * What is drawn.
   *
   * @param outlook what is being put right, as it would be
   */
  record Chart(
      Present present,
      Id<AgendaItem> item,
      Optional<Id<Intervention>> chosen,
      Optional<Outlook> outlook) {
    Hearing shown() {
      return outlook.map(Outlook::hearing).orElse(present.hearing());
    }

    Span whole() {
      return AxisPainter.whole(present, shown(), item);
    }

    int turns() {
      return shown().interventionsOn(item).size();
    }

    Optional<Intervention> focus() {
      return chosen.flatMap(shown().interventions()::find);
    }
  }

  ReadOnlyObjectProperty<AxisPicture> pictureProperty() {
    return picture.getReadOnlyProperty();
  }

  /** Shows as much as fits when it is drawn next. */
  void reset() {
    window = Optional.empty();
  }

  /** Draws it with the chosen turn in sight. */
  void paint(Chart chart) {
    AxisWindow now = now(chart);
    Optional<Instant> start = chart.focus().flatMap(Intervention::startedAt);
    if (start.isPresent()) {
      Instant end =
          Stretches.end(chart.focus().orElseThrow().spans()).orElse(chart.present().now());
      now = now.showing(start.get(), end);
    }
    draw(chart, now);
  }

  /** Shows a shorter stretch of time, or a longer one. */
  void zoom(Chart chart, boolean closer) {
    Span whole = chart.whole();
    Instant at = chart.present().now();
    Instant focus = chart.focus().flatMap(Intervention::startedAt).orElse(whole.start());
    window =
        Optional.of(
            closer
                ? now(chart).closer(whole, at, focus)
                : now(chart).wider(whole, at, chart.turns(), focus));
    paint(chart);
  }

  /** Moves the stretch by a share of its length. */
  void pan(Chart chart, double share) {
    draw(chart, now(chart).movedBy(share));
  }

  /** The moment at a place of the axis, 0 to 1. */
  Instant at(double place) {
    AxisPicture now = picture.get();
    double length = Duration.between(now.from(), now.to()).toMillis();
    return now.from().plusMillis(Math.round(length * place));
  }

  private AxisWindow now(Chart chart) {
    return window.orElseGet(
        () -> AxisWindow.first(chart.whole(), chart.present().now(), chart.turns()));
  }

  private void draw(Chart chart, AxisWindow wanted) {
    Present present = chart.present();
    AxisWindow now = wanted.within(chart.whole(), present.now());
    window = Optional.of(now);
    Span stretch = now.stretch(chart.whole(), present.now());
    picture.set(
        new AxisPainter(present, chart.shown(), chart.item(), stretch)
            .paint(
                chart.chosen(),
                new HashSet<>(chart.outlook().map(Outlook::changed).orElse(List.of()))));
  }
}
