package org.hearingdesk.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hearingdesk.domain.text.Folded;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.KeyHint;
import org.hearingdesk.ui.kit.NameMatch;

/**
 * Every key with what it does, made of the same acts that the keys run, and of the signs and list
 * keys that the places tell.
 */
final class KeyTable {
  /** The keys of one place, or of everywhere. */
  record Group(String title, List<Line> lines) {
    Group {
      lines = List.copyOf(lines);
    }
  }

  /** One key and what it does, in words. */
  record Line(String keys, String words) {}

  private final Messages messages;
  private final Acts acts;
  private final List<Place> places;

  KeyTable(Messages messages, Acts acts, List<Place> places) {
    this.messages = messages;
    this.acts = acts;
    this.places = List.copyOf(places);
  }

  /**
   * Those of the place in sight first, then everywhere, then the others.
   *
   * @param words what a key or its words must fit; blank for all
   */
  List<Group> groups(String inSight, String words) {
    List<Group> groups = new ArrayList<>();
    Predicate<Place> here = place -> place.id().equals(inSight);
    places.stream().filter(here).forEach(place -> groups.add(group(place)));
    groups.add(
        new Group(messages.text("shell.keys.everywhere"), ofActs(act -> act.place().isEmpty())));
    places.stream().filter(here.negate()).forEach(place -> groups.add(group(place)));
    return groups.stream()
        .map(group -> fitting(group, words.strip()))
        .filter(group -> !group.lines().isEmpty())
        .toList();
  }

  private Group group(Place place) {
    List<Line> lines = new ArrayList<>(ofActs(act -> act.place().equals(Optional.of(place.id()))));
    place.keys().forEach(key -> lines.add(line(key)));
    Set<String> told =
        place.keys().stream().map(Hint::keys).collect(Collectors.toUnmodifiableSet());
    place.hints().stream()
        .filter(hint -> !told.contains(hint.keys()))
        .forEach(hint -> lines.add(line(hint)));
    return new Group(messages.text(place.title()), lines);
  }

  private Line line(Hint hint) {
    return new Line(hint.keys(), messages.text(hint.words()));
  }

  private List<Line> ofActs(Predicate<Act> which) {
    return acts.all().stream()
        .filter(act -> act.keys().isPresent() && which.test(act))
        .map(act -> new Line(KeyHint.name(act.keys().get()), messages.text(act.title())))
        .toList();
  }

  /** A key is found by a part of it, words by a few letters of each. */
  private static Group fitting(Group group, String words) {
    String folded = Folded.letters(words);
    return words.isEmpty()
        ? group
        : new Group(
            group.title(),
            group.lines().stream()
                .filter(line ->
                    Folded.letters(line.keys()).contains(folded)
                        || NameMatch.score(words, line.words()).isPresent())
                .toList());
  }
}
