package org.hearingdesk.exchange.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearingdesk.domain.hearing.Gender;
import org.hearingdesk.domain.hearing.ItemKind;
import org.hearingdesk.domain.hearing.Level;
import org.hearingdesk.domain.hearing.Presence;
import org.hearingdesk.domain.hearing.Role;
import org.hearingdesk.domain.text.Folded;
import org.hearingdesk.i18n.Messages;

/** The words by which columns, roles and places are recognised in lists that people keep. */
final class ListWords {
  private final Map<String, List<Field>> headers = new HashMap<>();
  private final Map<String, Role> roles = new HashMap<>();
  private final Map<String, Presence> presences = new HashMap<>();
  private final Map<String, Level> levels = new HashMap<>();
  private final Map<String, Gender> genders = new HashMap<>();
  private final Map<String, ItemKind> itemKinds = new HashMap<>();

  ListWords(Messages messages) {
    for (Field field : Field.values()) {
      for (String word : words(messages, "exchange.people.column.", field)) {
        headers.computeIfAbsent(fold(word), key -> new ArrayList<>()).add(field);
      }
    }
    fill(messages, "exchange.people.role.", Role.values(), roles);
    fill(messages, "exchange.people.presence.", Presence.values(), presences);
    fill(messages, "exchange.people.level.", Level.values(), levels);
    fill(messages, "exchange.people.gender.", Gender.values(), genders);
    fill(messages, "exchange.people.item_kind.", ItemKind.values(), itemKinds);
  }

  private static String[] words(Messages messages, String prefix, Enum<?> value) {
    return messages.text(prefix + value.name().toLowerCase(Locale.ROOT)).split(",", -1);
  }

  private static <E extends Enum<E>> void fill(
      Messages messages, String prefix, E[] values, Map<String, E> into) {
    for (E value : values) {
      Arrays.stream(words(messages, prefix, value))
          .forEach(word -> into.putIfAbsent(fold(word), value));
    }
  }

  /** What a title says of its column, in a list of this kind. */
  Optional<Field> header(String cell, ListKind kind) {
    return headers.getOrDefault(fold(cell), List.of()).stream()
        .filter(kind.fields()::contains)
        .findFirst();
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

  Optional<ItemKind> itemKind(String cell) {
    return Optional.ofNullable(itemKinds.get(fold(cell)));
  }

  /** Letters and digits alone, in small letters without accents, so that spelling hides nothing. */
  static String fold(String text) {
    return Folded.key(text);
  }
}
