package org.hearingdesk.domain.log;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Merges an edit into a record, component by component: what the edit did not touch stays as it is
 * now, so that two laptops that edit different fields of one thing do not undo each other.
 */
final class RecordMerge {
  private RecordMerge() {}

  /** A component that both had changed: its name, and its value before, now and after the edit. */
  record Clash(String field, Object before, Object replaced, Object standing) {}

  /** The merged record, and the components in which the edit replaced another one. */
  record Merged<R>(R result, List<Clash> clashes) {}

  /** Applies to {@code current} what changed from {@code before} to {@code after}. */
  static <R> Merged<R> merge(R current, R before, R after) {
    if (current.equals(before) || current.getClass() != after.getClass()) {
      return new Merged<>(after, List.of());
    }
    List<Clash> clashes = new ArrayList<>();
    RecordComponent[] components = current.getClass().getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      Object now = read(components[i], current);
      Object from = read(components[i], before);
      Object to = read(components[i], after);
      values[i] = mergeValue(now, from, to);
      boolean bothChanged = !Objects.equals(from, to) && !Objects.equals(now, from);
      if (bothChanged && values[i].equals(to) && !now.equals(to)) {
        clashes.add(new Clash(components[i].getName(), from, now, to));
      }
    }
    return new Merged<>(create(current, components, values), clashes);
  }

  private static Object mergeValue(Object now, Object from, Object to) {
    if (Objects.equals(from, to)) {
      return now;
    }
    if (now instanceof Set<?> present
        && from instanceof Set<?> old
        && to instanceof Set<?> edited) {
      Set<Object> merged = new LinkedHashSet<>(present);
      merged.removeIf(each -> old.contains(each) && !edited.contains(each));
      merged.addAll(edited.stream().filter(each -> !old.contains(each)).toList());
      return merged;
    }
    return to;
  }

  private static Object read(RecordComponent component, Object from) {
    try {
      return component.getAccessor().invoke(from);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }

  @SuppressWarnings("unchecked")
  private static <R> R create(R like, RecordComponent[] components, Object[] values) {
    try {
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      Constructor<?> constructor = like.getClass().getDeclaredConstructor(types);
      return (R) constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot build " + like.getClass(), e);
    }
  }
}
