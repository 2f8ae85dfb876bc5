package org.hearingdesk.ui.prepare.table;

import java.util.List;
import java.util.Optional;
import org.hearingdesk.ui.kit.Icons;

/**
 * A property by which the rows fall into a few groups, to see one group alone.
 *
 * @param key stable
 * @param all the words for seeing every row
 * @param groups those that have rows
 */
public record Facet(String key, String all, List<Group> groups) {

  public Facet {
    groups = List.copyOf(groups);
  }

  /**
   * One group.
   *
   * @param key what {@link RowKind#groupOf} gives for its rows
   * @param mark how it is shown
   * @param count how many rows are in it
   */
  public record Group(String key, Mark mark, int count) {}

  /** How a group is shown: by its side, or by words, perhaps with a picture. */
  public record Mark(String words, Optional<Cell.OfSide> side, Optional<Icons> icon) {
    public static Mark of(String words) {
      return new Mark(words, Optional.empty(), Optional.empty());
    }

    public static Mark of(Cell.OfSide side) {
      return new Mark(side.text(), Optional.of(side), Optional.empty());
    }

    public static Mark of(Icons icon, String words) {
      return new Mark(words, Optional.empty(), Optional.of(icon));
    }
  }
}
