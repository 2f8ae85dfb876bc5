package org.hearingdesk.exchange.people;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Level;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Part;
import org.hearingdesk.domain.hearing.Side;

/** The organisations of a hearing by what they are called, and those that a list adds. */
final class OrganisationBook {
  private final Supplier<String> newId;
  private final Map<String, Organisation> called = new HashMap<>();
  private final Map<String, Side> sides = new HashMap<>();
  private final Map<String, Organisation> added = new LinkedHashMap<>();

  OrganisationBook(Hearing hearing, Supplier<String> newId) {
    this.newId = newId;
    hearing.organisations().forEach(this::enter);
    hearing
        .sides()
        .forEach(side -> {
          sides.put(ListWords.fold(side.name()), side);
          sides.putIfAbsent(ListWords.fold(side.letter()), side);
        });
  }

  private void enter(Organisation organisation) {
    called.putIfAbsent(ListWords.fold(organisation.name()), organisation);
    if (!organisation.acronym().isBlank()) {
      called.putIfAbsent(ListWords.fold(organisation.acronym()), organisation);
    }
  }

  Optional<Side> side(String words) {
    return Optional.ofNullable(sides.get(ListWords.fold(words)));
  }

  /** The organisation that is called so; if there is none, a new one. Empty without a name. */
  Optional<Organisation> find(String name, String acronym, Optional<Side> side) {
    String wanted = name.isEmpty() ? acronym : name;
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    Organisation there = called.get(ListWords.fold(wanted));
    if (there != null) {
      return Optional.of(there);
    }
    Organisation fresh =
        new Organisation(
            Id.of(newId.get()),
            wanted,
            name.isEmpty() ? "" : acronym,
            side.map(Side::id),
            Level.NOT_STATED,
            "",
            "");
    enter(fresh);
    added.put(fresh.id().value(), fresh);
    return Optional.of(fresh);
  }

  boolean isNew(Organisation organisation) {
    return added.containsKey(organisation.id().value());
  }

  List<Part> added() {
    return List.copyOf(added.values());
  }
}
