package org.hearingdesk.ui.limits;

import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.EqualShare;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.KindLimits;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.time.LimitPreset;
import org.hearingdesk.domain.time.SpeakingRule;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.words.LimitWords;
import org.hearingdesk.words.SideMark;

/**
 * The rule for speaking time of one agenda item while it is being changed: presets fill the fields,
 * the fields stay free, and a sentence says what they come to. Hands nothing in by itself.
 */
public final class RuleDraft {

  /** A field of the rule. */
  public enum Field {
    ORDINARY,
    POINT_OF_ORDER,
    REPLY,
    TOTAL
  }

  /** A preset with its words and the rule that it makes for this item. */
  public record Preset(LimitPreset kind, String words, SpeakingRule rule) {}

  /** A side that may share the time. */
  public record SharingSide(Id<Side> id, SideMark mark) {}

  private final Messages messages;
  private final LimitText limits;
  private final Map<Field, StringProperty> texts = new EnumMap<>(Field.class);
  private final Map<Field, ReadOnlyStringWrapper> prompts = new EnumMap<>(Field.class);
  private final Map<Field, ReadOnlyStringWrapper> faults = new EnumMap<>(Field.class);
  private final ObservableList<Preset> presets = FXCollections.observableArrayList();
  private final ObservableList<SharingSide> sides = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper shared = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Set<Id<Side>>> sharing =
      new ReadOnlyObjectWrapper<>(Set.of());
  private final ReadOnlyObjectWrapper<Optional<LimitPreset>> chosen =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
  private Hearing hearing = Hearing.EMPTY;
  private boolean filling;

  public RuleDraft(Messages messages) {
    this.messages = messages;
    this.limits = new LimitText(messages);
    for (Field field : Field.values()) {
      texts.put(field, new SimpleStringProperty(""));
      prompts.put(field, new ReadOnlyStringWrapper(""));
      faults.put(field, new ReadOnlyStringWrapper(""));
      text(field).subscribe((before, now) -> refresh());
    }
  }

  /** Shows the rule of this item as it stands; what was typed is forgotten. */
  public void show(AgendaItem item, Hearing now) {
    hearing = now;
    LimitWords words = new LimitWords(messages, now);
    List<Preset> offered =
        Stream.of(LimitPreset.values())
            .flatMap(kind ->
                kind.on(item, now).stream()
                    .map(rule -> new Preset(kind, words.preset(kind, rule), rule)))
            .toList();
    if (!offered.equals(presets)) {
      presets.setAll(offered);
    }
    List<SharingSide> all =
        now.sides().stream().map(side -> new SharingSide(side.id(), SideMark.of(side))).toList();
    if (!all.equals(sides)) {
      sides.setAll(all);
    }
    fill(SpeakingRule.of(item));
  }

  private void fill(SpeakingRule rule) {
    filling = true;
    text(Field.ORDINARY).set(limits.format(rule.ordinary()));
    text(Field.POINT_OF_ORDER).set(limits.format(rule.byKind().pointOfOrder()));
    text(Field.REPLY).set(limits.format(rule.byKind().reply()));
    text(Field.TOTAL).set(limits.format(rule.share().map(EqualShare::total)));
    shared.set(rule.share().isPresent());
    sharing.set(rule.share().map(share -> Set.copyOf(share.sides())).orElse(Set.of()));
    faults.values().forEach(fault -> fault.set(""));
    filling = false;
    refresh();
  }

  /** The usual rules, those that this item can have. */
  public ObservableList<Preset> presets() {
    return presets;
  }

  /** Every side of the hearing. */
  public ObservableList<SharingSide> sides() {
    return sides;
  }

  public StringProperty textProperty(Field field) {
    return text(field);
  }

  /** What holds while the field is blank. */
  public ReadOnlyStringProperty promptProperty(Field field) {
    return of(prompts, field).getReadOnlyProperty();
  }

  /** Why what stands in the field cannot be taken; empty while it can. */
  public ReadOnlyStringProperty faultProperty(Field field) {
    return of(faults, field).getReadOnlyProperty();
  }

  /** Whether sides share the time. */
  public ReadOnlyBooleanProperty sharedProperty() {
    return shared.getReadOnlyProperty();
  }

  /** The sides that share it. */
  public ReadOnlyObjectProperty<Set<Id<Side>>> sharingProperty() {
    return sharing.getReadOnlyProperty();
  }

  /** The preset that the fields come to; empty for a rule of one's own. */
  public ReadOnlyObjectProperty<Optional<LimitPreset>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** What the rule will do; empty while a field cannot be read. */
  public ReadOnlyStringProperty sentenceProperty() {
    return sentence.getReadOnlyProperty();
  }

  /** Fills the fields with a preset. */
  public void choose(LimitPreset kind) {
    presets.stream().filter(each -> each.kind() == kind).findFirst().ifPresent(p -> fill(p.rule()));
  }

  /** Lets sides share the time, first by the usual share, or not. */
  public void share(boolean on) {
    filling = true;
    shared.set(on);
    presets.stream()
        .flatMap(preset -> preset.rule().share().stream())
        .findFirst()
        .filter(usual -> on && sharing.get().isEmpty())
        .ifPresent(usual -> {
          sharing.set(Set.copyOf(usual.sides()));
          text(Field.TOTAL).set(limits.format(Optional.of(usual.total())));
        });
    filling = false;
    refresh();
  }

  /** Lets a side share the time or not. */
  public void share(Id<Side> side, boolean on) {
    Set<Id<Side>> now = new LinkedHashSet<>(sharing.get());
    if (on) {
      now.add(side);
    } else {
      now.remove(side);
    }
    sharing.set(now);
    refresh();
  }

  /** The rule that the fields come to; empty where one cannot be read, which then says so. */
  public Optional<SpeakingRule> read() {
    for (Field field : Field.values()) {
      of(faults, field).set(isFine(field) ? "" : fault(field));
    }
    return rule().filter(rule -> rule.share().filter(each -> each.sides().size() < 2).isEmpty());
  }

  private String fault(Field field) {
    return field == Field.TOTAL
        ? messages.text("limits.fault.total")
        : messages.text("limits.fault", messages.text("limits.none"));
  }

  private boolean isFine(Field field) {
    if (field != Field.TOTAL) {
      return limits.isReadable(text(field).get());
    }
    return !shared.get() || time(field).filter(Duration::isPositive).isPresent();
  }

  private Optional<SpeakingRule> rule() {
    if (!Stream.of(Field.values()).allMatch(this::isFine)) {
      return Optional.empty();
    }
    List<Id<Side>> inOrder =
        sides.stream().map(SharingSide::id).filter(sharing.get()::contains).toList();
    Optional<EqualShare> share =
        time(Field.TOTAL)
            .filter(total -> shared.get())
            .map(total -> new EqualShare(total, inOrder));
    KindLimits byKind = new KindLimits(time(Field.POINT_OF_ORDER), time(Field.REPLY));
    return Optional.of(new SpeakingRule(time(Field.ORDINARY), byKind, share));
  }

  private void refresh() {
    if (filling) {
      return;
    }
    Optional<SpeakingRule> rule = rule();
    LimitWords words = new LimitWords(messages, hearing);
    sentence.set(rule.map(words::sentence).orElse(""));
    chosen.set(
        rule.flatMap(now ->
            presets.stream()
                .filter(preset -> preset.rule().sameIn(hearing, now))
                .findFirst()
                .map(Preset::kind)));
    of(prompts, Field.ORDINARY).set(words.limit(SpeakingRule.NONE.ordinaryIn(hearing)));
    prompt(words, Field.POINT_OF_ORDER, RequestKind.POINT_OF_ORDER);
    prompt(words, Field.REPLY, RequestKind.RIGHT_OF_REPLY);
  }

  private void prompt(LimitWords words, Field field, RequestKind kind) {
    Optional<Duration> ordinary = time(Field.ORDINARY);
    SpeakingRule blank = new SpeakingRule(ordinary, KindLimits.NONE, Optional.empty());
    of(prompts, field)
        .set(words.limit(blank.ofKindIn(hearing, kind).or(() -> blank.ordinaryIn(hearing))));
  }

  private Optional<Duration> time(Field field) {
    return limits.parse(text(field).get());
  }

  private StringProperty text(Field field) {
    return of(texts, field);
  }

  private static <V> V of(Map<Field, V> all, Field field) {
    V found = all.get(field);
    if (found == null) {
      throw new IllegalStateException("no " + field);
    }
    return found;
  }
}
