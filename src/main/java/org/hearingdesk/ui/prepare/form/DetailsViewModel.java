package org.hearingdesk.ui.prepare.form;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.log.Change;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.Outcome;
import org.hearingdesk.ui.prepare.door.Door;
import org.hearingdesk.words.HearingFormats;

/**
 * The fields of the hearing details. Each is handed in by itself; what is typed without a break is
 * one change.
 */
public final class DetailsViewModel {
  private final Messages messages;
  private final Door door;
  private final Map<DetailField, Field> fields = new EnumMap<>(DetailField.class);
  private Hearing hearing = Hearing.EMPTY;

  /** One field. */
  private static final class Field {
    final StringProperty text = new SimpleStringProperty("");
    final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper("");
    String shown = "";
    Optional<Id<Change>> burst = Optional.empty();
  }

  public DetailsViewModel(Messages messages, Door door) {
    this.messages = messages;
    this.door = door;
    for (DetailField field : DetailField.values()) {
      fields.put(field, new Field());
    }
  }

  /** Shows this hearing; a field in which somebody writes keeps what is written. */
  public void show(Hearing now) {
    hearing = now;
    now.details()
        .ifPresent(details -> fields.forEach((name, field) -> show(field, write(name, details))));
  }

  private String write(DetailField name, HearingDetails details) {
    return name.write(details, HearingFormats.of(messages, hearing));
  }

  private static void show(Field field, String text) {
    boolean untouched = field.text.get().equals(field.shown);
    field.shown = text;
    if (untouched && field.burst.isEmpty()) {
      field.text.set(text);
      field.fault.set("");
    }
  }

  /** What stands in a field. */
  public StringProperty textProperty(DetailField name) {
    return field(name).text;
  }

  /** Why it is refused; empty while it is not. */
  public ReadOnlyStringProperty faultProperty(DetailField name) {
    return field(name).fault.getReadOnlyProperty();
  }

  /** Hands in what stands in a field now; more of the same burst may follow. */
  public void handIn(DetailField name) {
    Field field = field(name);
    Optional<HearingDetails> before = hearing.details();
    if (before.isEmpty() || field.text.get().equals(field.shown)) {
      return;
    }
    Optional<HearingDetails> after = name.read(before.get(), field.text.get(), messages.locale());
    if (after.isEmpty()) {
      field.fault.set(messages.text("prepare.details." + name.key() + ".fault"));
      return;
    }
    Id<Change> burst = field.burst.orElseGet(door::newId);
    field.burst = Optional.of(burst);
    door.submit(
        new Command.EditDetails(before.get(), after.get()),
        burst,
        outcome -> handedIn(name, outcome));
  }

  private void handedIn(DetailField name, Outcome outcome) {
    Field field = field(name);
    switch (outcome) {
      case Outcome.Done done -> field.fault.set("");
      case Outcome.Refused(var reason) -> field.fault.set(door.words(reason));
      // The frame says it for the whole window; the text stays in its field.
      case Outcome.NotSaved failure -> {}
    }
  }

  /** Ends a burst: the field shows the hearing again, unless it was refused. */
  public void leave(DetailField name) {
    handIn(name);
    Field field = field(name);
    field.burst = Optional.empty();
    if (field.fault.get().isEmpty()) {
      hearing
          .details()
          .ifPresent(details -> {
            field.shown = write(name, details);
            field.text.set(field.shown);
          });
    }
  }

  /** Puts back what stood in a field before. */
  public void putBack(DetailField name) {
    Field field = field(name);
    field.text.set(field.shown);
    field.fault.set("");
  }

  /** Chooses one of a few values at once. */
  public void choose(DetailField name, String value) {
    field(name).text.set(value);
    leave(name);
  }

  private Field field(DetailField name) {
    return fields.computeIfAbsent(name, key -> new Field());
  }
}
