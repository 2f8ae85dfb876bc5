package org.hearingdesk.document;

import java.util.ArrayList;
import java.util.List;
import org.hearingdesk.document.tree.Block;
import org.hearingdesk.document.tree.Block.BulletList;
import org.hearingdesk.document.tree.Block.ItemList;
import org.hearingdesk.document.tree.Block.ListItem;
import org.hearingdesk.document.tree.Block.NumberedList;
import org.hearingdesk.domain.hearing.Paragraph;

/** Items of lists that follow each other, as lists: the inner ones under the outer one above. */
final class ItemLists {
  private ItemLists() {}

  /**
   * Lists in the order of their items; an inner item with no outer one above it is an outer one.
   */
  static List<Block> of(List<Paragraph> items) {
    List<Block> lists = new ArrayList<>();
    int at = 0;
    while (at < items.size()) {
      boolean numbered = items.get(at).kind().isNumbered();
      List<ListItem> sameSort = new ArrayList<>();
      while (at < items.size() && items.get(at).kind().isNumbered() == numbered) {
        int end = at + 1;
        while (end < items.size() && items.get(end).kind().isInner()) {
          end++;
        }
        sameSort.add(
            new ListItem(
                StyledInlines.of(items.get(at).styled()), inner(items.subList(at + 1, end))));
        at = end;
      }
      lists.add(list(numbered, sameSort));
    }
    return lists;
  }

  private static List<ItemList> inner(List<Paragraph> items) {
    List<ItemList> lists = new ArrayList<>();
    int at = 0;
    while (at < items.size()) {
      boolean numbered = items.get(at).kind().isNumbered();
      List<ListItem> sameSort = new ArrayList<>();
      while (at < items.size() && items.get(at).kind().isNumbered() == numbered) {
        sameSort.add(new ListItem(StyledInlines.of(items.get(at).styled()), List.of()));
        at++;
      }
      lists.add(list(numbered, sameSort));
    }
    return lists;
  }

  private static ItemList list(boolean numbered, List<ListItem> items) {
    return numbered ? new NumberedList(items) : new BulletList(items);
  }
}
