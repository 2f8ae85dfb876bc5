package org.hearingdesk.ui.priorities.help;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hearingdesk.document.MethodCard;
import org.hearingdesk.document.MethodWords;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.i18n.Messages;

/** The card that tells how a question is counted, while it is open. */
public final class HelpViewModel {
  private final MethodWords words;
  private final ReadOnlyObjectWrapper<Optional<MethodCard>> card =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  public HelpViewModel(Messages messages) {
    words = new MethodWords(messages);
  }

  /** Opens the card of the way in which this question is counted. */
  public void show(PriorityQuestion question) {
    card.set(Optional.of(words.card(question)));
  }

  /** Puts the card away. */
  public void close() {
    card.set(Optional.empty());
  }

  /** The card in sight; empty for none. */
  public ReadOnlyObjectProperty<Optional<MethodCard>> cardProperty() {
    return card.getReadOnlyProperty();
  }
}
