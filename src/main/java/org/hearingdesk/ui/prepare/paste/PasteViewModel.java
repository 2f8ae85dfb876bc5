package org.hearingdesk.ui.prepare.paste;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.exchange.people.OrganisationPreview;
import org.hearingdesk.exchange.people.PastedList;
import org.hearingdesk.exchange.people.PeoplePreview;
import org.hearingdesk.exchange.people.Preview;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.Outcome;
import org.hearingdesk.ui.prepare.door.Door;
import org.hearingdesk.ui.prepare.door.Toasts;

/** A list that was pasted, compared with the hearing, until it is taken over or put away. */
public final class PasteViewModel {

  /** What a list is a list of. */
  public enum Kind {
    PEOPLE,
    ORGANISATIONS
  }

  /** A list and what it will do. */
  public record Pasted(PastedList list, Preview preview) {}

  private final Kind kind;
  private final Messages messages;
  private final Door door;
  private final Toasts toasts;
  private final Supplier<Hearing> hearing;
  private final ReadOnlyObjectWrapper<Optional<Pasted>> pasted =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * @param hearing the hearing as it is shown
   */
  public PasteViewModel(
      Kind kind, Messages messages, Door door, Toasts toasts, Supplier<Hearing> hearing) {
    this.kind = kind;
    this.messages = messages;
    this.door = door;
    this.toasts = toasts;
    this.hearing = hearing;
  }

  /** The list in sight; empty while there is none. */
  public ReadOnlyObjectProperty<Optional<Pasted>> pastedProperty() {
    return pasted.getReadOnlyProperty();
  }

  /** Compares this text with the hearing and shows what it would do. */
  public void paste(String text) {
    if (text.isBlank()) {
      return;
    }
    PastedList list =
        PastedList.read(
            text, messages, kind == Kind.PEOPLE ? PeoplePreview.ORDER : OrganisationPreview.ORDER);
    pasted.set(Optional.of(new Pasted(list, preview(list))));
  }

  private Preview preview(PastedList list) {
    Supplier<String> ids = () -> door.newId().value();
    return switch (kind) {
      case PEOPLE -> PeoplePreview.of(list, hearing.get(), messages, ids);
      case ORGANISATIONS -> OrganisationPreview.of(list, hearing.get(), messages, ids);
    };
  }

  /** Settles a doubtful line. */
  public void settle(long line, boolean isNew) {
    pasted.set(pasted.get().map(now -> new Pasted(now.list(), now.preview().settle(line, isNew))));
  }

  /** Takes over what is new and what has changed, as one change. */
  public void takeOver() {
    pasted
        .get()
        .filter(now -> now.preview().taken() > 0)
        .ifPresent(
            now -> door.submit(now.preview().commands(), outcome -> taken(now.preview(), outcome)));
  }

  private void taken(Preview preview, Outcome outcome) {
    toasts.done(messages.count("prepare.paste.done", preview.taken()), outcome);
    if (outcome instanceof Outcome.Done) {
      close();
    }
  }

  /** Puts the list away. */
  public void close() {
    pasted.set(Optional.empty());
  }
}
