package org.hearingdesk.export.render;

import org.hearingdesk.document.tree.Figure;
import org.hearingdesk.document.tree.Figure.Bar;

/**
 * Where the bars of a chart begin and end, as fractions of its width. The axis always contains 0,
 * so that the lengths of bars can be compared.
 *
 * @param lowest the value at the left edge, at most 0
 * @param highest the value at the right edge, at least 0
 */
public record BarScale(double lowest, double highest) {

  public static BarScale of(Figure figure) {
    double lowest = 0;
    double highest = 0;
    for (Bar bar : figure.bars()) {
      lowest = Math.min(lowest, bar.value());
      highest = Math.max(highest, bar.value());
    }
    return new BarScale(lowest, highest);
  }

  /** The left end of a bar, from 0 to 1. */
  public double start(Bar bar) {
    return fraction(Math.min(0, bar.value()));
  }

  /** The length of a bar, from 0 to 1. */
  public double length(Bar bar) {
    return fraction(Math.max(0, bar.value())) - start(bar);
  }

  private double fraction(double value) {
    // halved, because the distance between two finite numbers need not be one
    double range = highest / 2 - lowest / 2;
    return range == 0 ? 0 : (value / 2 - lowest / 2) / range;
  }
}
