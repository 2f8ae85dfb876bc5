package org.hearingdesk.document.tree;

import java.util.List;

/**
 * A chart of horizontal bars, as data: each exporter draws it in its own way.
 *
 * @param caption what the chart shows, in a few words; empty where the text before says it
 * @param alternative what somebody who does not see the chart needs to know, with the figures;
 *     never blank
 * @param bars from top to bottom
 * @param notFirmMeaning what the pattern of bars that are not firm says, such as "within the margin
 *     of chance"; shown as a legend when such a bar is there, and never blank then
 */
public record Figure(String caption, String alternative, List<Bar> bars, String notFirmMeaning)
    implements Block {

  /**
   * One bar.
   *
   * @param label what is measured, on the left
   * @param value its length, in the unit of the chart; below 0 it goes to the other side
   * @param valueText the value as a reader should see it, with its unit
   * @param tone its colour, which must never be the only carrier of a meaning
   * @param firm whether the value can be relied on; if not the bar is hatched
   */
  public record Bar(String label, double value, String valueText, Tone tone, boolean firm) {
    public Bar {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException("A bar needs a finite value");
      }
    }
  }

  public Figure {
    bars = List.copyOf(bars);
    if (alternative.isBlank()) {
      throw new IllegalArgumentException("A figure needs a text alternative");
    }
    if (bars.isEmpty()) {
      throw new IllegalArgumentException("A chart needs a bar");
    }
    if (notFirmMeaning.isBlank() && bars.stream().anyMatch(bar -> !bar.firm())) {
      throw new IllegalArgumentException("A chart must say what the pattern of a bar means");
    }
  }

  /** Whether the legend of the pattern is to be shown. */
  public boolean hasLegend() {
    return bars.stream().anyMatch(bar -> !bar.firm());
  }
}
