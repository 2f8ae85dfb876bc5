package org.hearingdesk.ui.floor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.SpeakerRequest;

/** Those who withdrew from the list of speakers, and the way back. */
final class WithdrawnViewModel {
  private final Consumer<SpeakerRequest> restore;
  private final ReadOnlyObjectWrapper<List<WithdrawnRow>> rows =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper any = new ReadOnlyBooleanWrapper();

  /**
   * @param restore lets one who withdrew wait again
   */
  WithdrawnViewModel(Consumer<SpeakerRequest> restore) {
    this.restore = restore;
  }

  /** The latest first. */
  ReadOnlyObjectProperty<List<WithdrawnRow>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /** {@code 2 withdrew}; empty when nobody did. */
  ReadOnlyStringProperty countProperty() {
    return count.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty anyProperty() {
    return any.getReadOnlyProperty();
  }

  void restore(WithdrawnRow row) {
    restore.accept(row.request());
  }

  /** Brings back whoever withdrew last. */
  void restoreLatest() {
    rows.get().stream().findFirst().ifPresent(this::restore);
  }

  void show(Moment moment) {
    Optional<AgendaItem> item = moment.itemOfList();
    List<SpeakerRequest> gone =
        item.map(on -> moment.hearing().withdrawnFrom(on.id())).orElse(List.of());
    rows.set(gone.stream().map(request -> row(moment, request)).toList());
    count.set(gone.isEmpty() ? "" : moment.messages().count("floor.withdrew", gone.size()));
    any.set(!gone.isEmpty());
  }

  private static WithdrawnRow row(Moment moment, SpeakerRequest request) {
    String at = moment.formats().time(request.withdrawn().orElse(Instant.EPOCH));
    return new WithdrawnRow(
        request,
        moment.nameAndOrganisation(request.speaker()),
        moment.messages().text("floor.withdrew.at", at));
  }
}
