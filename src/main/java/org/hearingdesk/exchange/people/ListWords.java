package org.hearingdesk.exchange.people;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearingdesk.domain.hearing.Gender;
import org.hearingdesk.domain.hearing.Level;
import org.hearingdesk.domain.hearing.Presence;
import org.hearingdesk.domain.hearing.Role;
import org.hearingdesk.domain.text.Folded;
import org.hearingdesk.i18n.Messages;

/** The words by which columns, roles and places are recognised in lists that people keep. */
final class ListWords {
  private final Map<String, Field> headers = new HashMap<>();
  private final Map<String, Role> roles = new HashMap<>();
  private final Map<String, Presence> presences = new HashMap<>();
  private final Map<String, Level> levels = new HashMap<>();
  private final Map<String, Gender> genders = new HashMap<>();

  ListWords(Messages messages) {
    fill(messages, "exchange.people.column.", Field.values(), headers);
    fill(messages, "exchange.people.role.", Role.values(), roles);
    fill(messages, "exchange.people.presence.", Presence.values(), presences);
    fill(messages, "exchange.people.level.", Level.values(), levels);
    fill(messages, "exchange.people.gender.", Gender.values(), genders);
  }

  private static <E extends Enum<E>> void fill(
      Messages messages, String prefix, E[] values, Map<String, E> words) {
    for (E value : values) {
      String all = messages.text(prefix + value.name().toLowerCase(Locale.ROOT));
      Arrays.stream(all.split(",")).forEach(word -> words.putIfAbsent(fold(word), value));
    }
  }

  Optional<Field> header(String cell) {
    return Optional.ofNullable(headers.get(fold(cell)));
  }

  Optional<Role> role(String cell) {
    return Optional.ofNullable(roles.get(fold(cell)));
  }

  Optional<Presence> presence(String cell) {
    return Optional.ofNullable(presences.get(fold(cell)));
  }

  Optional<Level> level(String cell) {
    return Optional.ofNullable(levels.get(fold(cell)));
  }

  Optional<Gender> gender(String cell) {
    return Optional.ofNullable(genders.get(fold(cell)));
  }

  /** Letters and digits alone, in small letters without accents, so that spelling hides nothing. */
  static String fold(String text) {
    return Folded.key(text);
  }
}
