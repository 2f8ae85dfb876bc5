package org.hearingdesk.domain.attribution;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Identified;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.Table;
import org.hearingdesk.domain.log.Entry;
import org.hearingdesk.domain.log.Fact;
import org.hearingdesk.domain.log.History;
import org.hearingdesk.domain.log.Merging;
import org.hearingdesk.domain.text.StyledText;

/**
 * Takes a person out of entries: every name that the person ever had in them, the function, the
 * address, and the names in whatever people wrote. Side, organisation, roles and what the person
 * did stay, so that every count stays; who it was does not.
 *
 * <p>It goes through records by their components, so that a new fact or a new field is searched
 * without a change here. Names of organisations and sides, and of other people, stay.
 */
public final class Erasing {
  private final Id<Participant> person;
  private final String name;
  private final UntoldNames names;

  private Erasing(Id<Participant> person, String name, Collection<Participant> known) {
    this.person = person;
    this.name = name;
    this.names = new UntoldNames(known);
  }

  /**
   * What an erasure asks for.
   *
   * @param entries in which the person is still to be found
   */
  public static Erasing of(Fact.PersonErased erased, Collection<Entry> entries) {
    Set<Participant> known = new LinkedHashSet<>();
    entries.forEach(entry -> collect(entry, erased.participant(), known));
    known.removeIf(each -> each.name().equals(erased.name()));
    return new Erasing(erased.participant(), erased.name(), known);
  }

  /** What of these entries says that somebody was erased. */
  public static List<Fact.PersonErased> told(Collection<Entry> entries) {
    return entries.stream()
        .map(Entry::fact)
        .flatMap(
            fact -> fact instanceof Fact.PersonErased erased ? Stream.of(erased) : Stream.empty())
        .toList();
  }

  /** Entries from elsewhere, without those who were erased here. */
  public static List<Entry> kept(Collection<Entry> here, Collection<Entry> others) {
    List<Entry> kept = new ArrayList<>(others);
    for (Fact.PersonErased erased : told(here)) {
      Erasing erasing = of(erased, kept);
      kept.replaceAll(erasing::cleaned);
    }
    return kept;
  }

  /** What would come of merging, those who were erased here being left out of what comes in. */
  public static Merging merging(History here, List<Entry> there) {
    return Merging.of(here, kept(here.entries(), there));
  }

  /** Those of these entries that say who a person is, without what they say of it. */
  public static List<Entry> about(Id<Participant> person, Collection<Entry> entries) {
    return of(new Fact.PersonErased(person, UntoldNames.STRUCK, Instant.EPOCH), entries)
        .rewritten(entries);
  }

  /** The texts of a hearing, other than the records of people, in which a person is named. */
  public static List<String> textsThatName(Participant person, Hearing hearing) {
    List<String> found = new ArrayList<>();
    collectTexts(hearing, new UntoldNames(List.of(person)), found);
    return found;
  }

  private static void collectTexts(Object value, UntoldNames names, List<String> found) {
    switch (value) {
      case Participant _, Id<?> _ -> {}
      case String text -> {
        if (names.in(text)) {
          found.add(text);
        }
      }
      case Optional<?> some -> some.ifPresent(each -> collectTexts(each, names, found));
      case Iterable<?> several -> several.forEach(each -> collectTexts(each, names, found));
      case Map<?, ?> map -> map.values().forEach(each -> collectTexts(each, names, found));
      case Record whole -> parts(whole).forEach(each -> collectTexts(each, names, found));
      default -> {}
    }
  }

  /** Those of these entries that say something else now. */
  public List<Entry> rewritten(Collection<Entry> entries) {
    List<Entry> rewritten = new ArrayList<>();
    for (Entry entry : entries) {
      Entry clean = cleaned(entry);
      if (!clean.equals(entry)) {
        rewritten.add(clean);
      }
    }
    return rewritten;
  }

  /** An entry without the person. */
  public Entry cleaned(Entry entry) {
    return (Entry) clean(entry);
  }

  private Object clean(Object value) {
    return switch (value) {
      case Participant one when one.id().equals(person) -> one.erased(name);
      case Participant other -> other;
      case Organisation organisation -> organisation;
      case Side side -> side;
      case Id<?> id -> id;
      case String text -> text(text);
      case Paragraph paragraph -> paragraph(paragraph);
      case Optional<?> some -> some.map(this::clean);
      case List<?> list -> list.stream().map(this::clean).toList();
      case Set<?> set -> new LinkedHashSet<>(set.stream().map(this::clean).toList());
      case Table<?> table -> table(table);
      case Map<?, ?> map -> map(map);
      case Record whole -> rebuilt(whole);
      default -> value;
    };
  }

  private String text(String text) {
    if (text.contains("://")) {
      return names.inAddress(text) ? "" : text;
    }
    return names.struck(text);
  }

  /** A look within a name hides nothing; the looks of that paragraph go with the name. */
  private Paragraph paragraph(Paragraph paragraph) {
    Paragraph clean = (Paragraph) rebuilt(paragraph);
    String words = clean.styled().words();
    return names.in(words)
        ? new Paragraph(
            clean.id(),
            clean.kind(),
            StyledText.plain(names.struck(words)).marked(),
            clean.untouched(),
            clean.sources())
        : clean;
  }

  private Table<?> table(Table<?> table) {
    List<Identified> rows = new ArrayList<>();
    table.forEach(row -> rows.add((Identified) clean(row)));
    return Table.of(rows);
  }

  private Map<?, ?> map(Map<?, ?> map) {
    Map<Object, Object> clean = new LinkedHashMap<>();
    map.forEach((key, value) -> clean.put(key, clean(value)));
    return clean;
  }

  private Record rebuilt(Record whole) {
    RecordComponent[] components = whole.getClass().getRecordComponents();
    Object[] values = new Object[components.length];
    Class<?>[] types = new Class<?>[components.length];
    boolean same = true;
    for (int i = 0; i < components.length; i++) {
      Object before = value(whole, components[i]);
      types[i] = components[i].getType();
      values[i] = clean(before);
      same = same && values[i].equals(before);
    }
    return same ? whole : made(whole.getClass(), types, values);
  }

  private static Record made(Class<? extends Record> type, Class<?>[] types, Object[] values) {
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("no such record: " + type, e);
    }
  }

  private static Object value(Record whole, RecordComponent component) {
    try {
      return component.getAccessor().invoke(whole);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }

  /** Everything that the person was called in a value. */
  private static void collect(Object value, Id<Participant> person, Set<Participant> known) {
    switch (value) {
      case Participant one -> {
        if (one.id().equals(person)) {
          known.add(one);
        }
      }
      case Optional<?> some -> some.ifPresent(each -> collect(each, person, known));
      case Iterable<?> several -> several.forEach(each -> collect(each, person, known));
      case Map<?, ?> map -> map.values().forEach(each -> collect(each, person, known));
      case Record whole -> parts(whole).forEach(each -> collect(each, person, known));
      default -> {}
    }
  }

  private static List<Object> parts(Record whole) {
    return Stream.of(whole.getClass().getRecordComponents())
        .map(component -> value(whole, component))
        .toList();
  }
}
