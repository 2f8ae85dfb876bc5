package org.hearingdesk.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.SingleSelectionModel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ListSyncTest {

  private record Row(int id, String text) {}

  private final ObservableList<Row> shown = FXCollections.observableArrayList();
  private final ListSync<Row> sync = new ListSync<>(shown, Row::id);
  private int touched;

  private static Row row(int id) {
    return new Row(id, "row " + id);
  }

  private static List<Row> rows(int... ids) {
    return Arrays.stream(ids).mapToObj(ListSyncTest::row).toList();
  }

  private void countChanges() {
    touched = 0;
    shown.addListener(
        (ListChangeListener<Row>)
            change -> {
              while (change.next()) {
                touched += Math.max(change.getAddedSize(), change.getRemovedSize());
              }
            });
  }

  @Test
  void theSameSnapshotTouchesNothing() {
    shown.setAll(rows(1, 2, 3));
    countChanges();
    sync.update(rows(1, 2, 3));
    assertThat(touched).isZero();
  }

  @Test
  void oneChangedRowIsReplacedAlone() {
    shown.setAll(rows(1, 2, 3));
    countChanges();
    sync.update(List.of(row(1), new Row(2, "other words"), row(3)));
    assertThat(touched).isEqualTo(1);
    assertThat(shown.get(1).text()).isEqualTo("other words");
  }

  @Test
  void movingOneRowToTheEndTouchesOnlyThatRow() {
    shown.setAll(rows(1, 2, 3, 4, 5));
    countChanges();
    sync.update(rows(2, 3, 4, 5, 1));
    assertThat(touched).as("taken out and put in").isEqualTo(2);
  }

  @Test
  void anyListBecomesAnyOther() {
    for (long seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      shown.setAll(some(random));
      List<Row> wanted = some(random);
      sync.update(wanted);
      assertThat(shown).as("seed %d", seed).isEqualTo(wanted);
    }
  }

  private static List<Row> some(Random random) {
    List<Row> rows = new ArrayList<>();
    for (int id = 0; id < 12; id++) {
      if (random.nextBoolean()) {
        rows.add(new Row(id, "text " + random.nextInt(2)));
      }
    }
    Collections.shuffle(rows, random);
    return rows;
  }

  @Test
  void theSelectedRowStaysSelectedWhereverItMoves() {
    SingleSelectionModel<Row> selection = new OfList(shown);
    sync.keeping(selection);
    shown.setAll(rows(1, 2, 3));
    selection.select(1);
    sync.update(List.of(new Row(2, "changed"), row(3), row(1)));
    assertThat(selection.getSelectedIndex()).isZero();
    assertThat(selection.getSelectedItem()).isEqualTo(new Row(2, "changed"));
    sync.update(rows(1, 3));
    assertThat(selection.getSelectedItem()).isNull();
  }

  /** Selection over a list, without a control. */
  private static final class OfList extends SingleSelectionModel<Row> {

    private final ObservableList<Row> items;

    OfList(ObservableList<Row> items) {
      this.items = items;
    }

    @Override
    protected @Nullable Row getModelItem(int index) {
      return index < 0 || index >= items.size() ? null : items.get(index);
    }

    @Override
    protected int getItemCount() {
      return items.size();
    }
  }
}
