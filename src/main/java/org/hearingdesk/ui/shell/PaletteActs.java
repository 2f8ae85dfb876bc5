package org.hearingdesk.ui.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.StringProperty;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.KeyHint;
import org.hearingdesk.ui.kit.NameMatch;

/**
 * The acts that the palette offers for some words, best first.
 *
 * <p>Of those that fit equally well the acts of the place in sight come before those of everywhere,
 * and what is used most comes first. When something is typed, acts of other places follow, which go
 * there first, and last those that cannot be done now, with the reason.
 */
final class PaletteActs {
  private final Messages messages;
  private final Acts acts;
  private final List<Place> places;
  private final StringProperty inSight;
  private final Map<String, String> titles = new HashMap<>();

  /** An act that fits. */
  private record Fit(Act act, int group, int score, double used) {}

  PaletteActs(Messages messages, Acts acts, List<Place> places, StringProperty inSight) {
    this.messages = messages;
    this.acts = acts;
    this.places = places;
    this.inSight = inSight;
  }

  List<PaletteEntry> fitting(String words) {
    String here = inSight.get();
    List<Fit> possible = new ArrayList<>();
    List<Fit> impossible = new ArrayList<>();
    for (Act act : acts.in(here)) {
      fit(act, words, act.place().isPresent() ? 0 : 1)
          .ifPresent(fit -> (act.canRun() ? possible : impossible).add(fit));
    }
    possible.sort(BEST);
    List<PaletteEntry> entries = new ArrayList<>();
    possible.forEach(fit -> entries.add(entry(fit.act())));
    if (!words.isEmpty()) {
      entries.addAll(elsewhere(words, here));
      impossible.sort(BEST);
      impossible.forEach(fit -> entries.add(refusal(fit.act())));
    }
    return entries;
  }

  private static final Comparator<Fit> BEST =
      Comparator.comparingInt(Fit::score)
          .reversed()
          .thenComparingInt(Fit::group)
          .thenComparing(Comparator.comparingDouble(Fit::used).reversed());

  private Optional<Fit> fit(Act act, String words, int group) {
    OptionalInt score = NameMatch.fuzzyScore(words, title(act));
    return score.isPresent()
        ? Optional.of(new Fit(act, group, score.getAsInt(), acts.uses().of(act.id())))
        : Optional.empty();
  }

  private String title(Act act) {
    return titles.computeIfAbsent(act.id(), id -> messages.text(act.title()));
  }

  private PaletteEntry entry(Act act) {
    return new PaletteEntry(Icons.FORWARD, title(act), "", keys(act), () -> acts.run(act));
  }

  private PaletteEntry refusal(Act act) {
    String reason = messages.text(act.reason().orElse("shell.palette.not_now"));
    return new PaletteEntry(Icons.NOTHING, title(act), reason, keys(act), false, () -> {});
  }

  private List<PaletteEntry> elsewhere(String words, String here) {
    List<Fit> fits = new ArrayList<>();
    for (Act act : acts.elsewhere(here)) {
      fit(act, words, 0).ifPresent(fits::add);
    }
    fits.sort(BEST);
    List<PaletteEntry> entries = new ArrayList<>();
    for (Fit fit : fits) {
      places.stream()
          .filter(place -> fit.act().place().equals(Optional.of(place.id())))
          .filter(this::open)
          .forEach(place -> entries.add(going(fit.act(), place)));
    }
    return entries;
  }

  /** A place can be entered if going there can be done. */
  private boolean open(Place place) {
    return acts.find("shell-go-" + place.id()).filter(Act::canRun).isPresent();
  }

  /** Goes there, and does it if it can be done there then. */
  private PaletteEntry going(Act act, Place place) {
    String where = messages.text("shell.palette.elsewhere", messages.text(place.title()));
    return new PaletteEntry(
        place.icon(),
        title(act),
        where,
        keys(act),
        () -> {
          inSight.set(place.id());
          if (act.canRun()) {
            acts.run(act);
          }
        });
  }

  private static Optional<String> keys(Act act) {
    return act.keys().map(KeyHint::name);
  }
}
