package org.hearingdesk.ui.prepare.rows;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearingdesk.i18n.Messages;

/** The words for each of a few values, and the value of some words. */
public final class EnumWords<E extends Enum<E>> {
  private final Messages messages;
  private final String prefix;
  private final List<E> values;

  /**
   * @param prefix of the message keys; the value's name in small letters follows
   */
  public EnumWords(Messages messages, String prefix, E[] values) {
    this.messages = messages;
    this.prefix = prefix;
    this.values = List.of(values);
  }

  public String of(E value) {
    return messages.text(prefix + value.name().toLowerCase(Locale.ROOT));
  }

  public List<E> values() {
    return values;
  }

  public List<String> all() {
    return values.stream().map(this::of).toList();
  }

  public Optional<E> find(String words) {
    return values.stream().filter(value -> of(value).equalsIgnoreCase(words.strip())).findFirst();
  }
}
