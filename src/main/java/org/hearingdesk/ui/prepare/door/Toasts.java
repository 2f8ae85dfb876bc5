package org.hearingdesk.ui.prepare.door;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.log.Change;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.Outcome;

/** The last thing that was said at the foot of this place: what was done, or why it was not. */
public final class Toasts {

  /**
   * A line at the foot.
   *
   * @param refused whether it says why something was not done
   * @param undo the change that the button beside it takes back
   */
  public record Toast(String words, boolean refused, Optional<Id<Change>> undo) {}

  private final Messages messages;
  private final Door door;
  private final ReadOnlyObjectWrapper<Optional<Toast>> toast =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  public Toasts(Messages messages, Door door) {
    this.messages = messages;
    this.door = door;
  }

  public ReadOnlyObjectProperty<Optional<Toast>> toastProperty() {
    return toast.getReadOnlyProperty();
  }

  public void clear() {
    toast.set(Optional.empty());
  }

  /** Says that something was removed, with the way back, or why it was not. */
  public void removed(String label, Outcome outcome) {
    done(messages.text("prepare.removed", label), outcome);
  }

  /** Says what was done, with the way back, or why it was not. */
  public void done(String words, Outcome outcome) {
    switch (outcome) {
      case Outcome.Done(Id<Change> change) ->
          toast.set(Optional.of(new Toast(words, false, Optional.of(change))));
      case Outcome.Refused refused -> refusal(refused);
      case Outcome.NotSaved failure -> clear();
    }
  }

  /** Says why something was refused; says nothing when it was done. */
  public void refusal(Outcome outcome) {
    switch (outcome) {
      case Outcome.Refused(var reason) ->
          toast.set(Optional.of(new Toast(door.words(reason), true, Optional.empty())));
      case Outcome.Done done -> clear();
      case Outcome.NotSaved failure -> clear();
    }
  }

  /** Takes back what the toast offers to take back. */
  public void undo() {
    toast.get().flatMap(Toast::undo).ifPresent(change -> door.takeBack(change, this::refusal));
  }
}
