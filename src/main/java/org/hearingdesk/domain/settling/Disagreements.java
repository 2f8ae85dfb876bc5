package org.hearingdesk.domain.settling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearingdesk.domain.hearing.Anomaly;
import org.hearingdesk.domain.hearing.Conflict;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.log.Change;
import org.hearingdesk.domain.log.Entry;
import org.hearingdesk.domain.log.Fact;
import org.hearingdesk.domain.log.History;

/** Finds everything in a log on which a person has to decide, in the order of the log. */
public final class Disagreements {
  private final History history;
  private final Hearing hearing;

  private Disagreements(History history) {
    this.history = history;
    this.hearing = history.hearing();
  }

  /** All of them, and the people who may have been entered twice last. */
  public static List<Disagreement> of(History history) {
    List<Disagreement> all = new ArrayList<>(open(history));
    all.addAll(Doubles.of(history));
    return List.copyOf(all);
  }

  /** Those on which a person has to decide. */
  public static List<Disagreement> open(History history) {
    return new Disagreements(history).find();
  }

  /** On how many a person has to decide. */
  public static int count(History history) {
    return history.hearing().conflicts().size() + new Disagreements(history).removals().size();
  }

  private List<Disagreement> find() {
    List<Disagreement> found = new ArrayList<>();
    hearing.conflicts().forEach(conflict -> found.add(of(conflict)));
    found.addAll(removals());
    return found;
  }

  private Disagreement of(Conflict conflict) {
    return switch (conflict.field()) {
      case Conflict.FLOOR -> floors(conflict).orElseGet(() -> versions(conflict));
      case Conflict.REMOVED -> new Disagreement.BroughtBack(conflict, removal(conflict.subject()));
      default -> versions(conflict);
    };
  }

  private Optional<Disagreement> floors(Conflict conflict) {
    Optional<Intervention> earlier = turn(conflict.replaced());
    Optional<Intervention> later = turn(conflict.standing());
    return earlier.isPresent() && later.isPresent()
        ? Optional.of(new Disagreement.TwoFloors(conflict, earlier.get(), later.get()))
        : Optional.empty();
  }

  private Optional<Intervention> turn(String id) {
    return hearing.interventions().find(Id.<Intervention>of(id));
  }

  private Disagreement versions(Conflict conflict) {
    Optional<Written> earlier = Optional.empty();
    for (Entry entry : history.entries()) {
      Optional<Written> written = Written.by(entry, conflict.subject(), conflict.field());
      if (entry.id().equals(conflict.entry())) {
        return new Disagreement.TwoVersions(conflict, earlier, written);
      }
      if (written.isPresent()
          && !history.isReverted(entry.change())
          && written.get().value().toString().equals(conflict.replaced())) {
        earlier = written;
      }
    }
    return new Disagreement.TwoVersions(conflict, earlier, Optional.empty());
  }

  /** What others did with a thing that one laptop had removed. */
  private List<Disagreement> removals() {
    Map<String, List<Anomaly>> missing = new LinkedHashMap<>();
    for (Anomaly anomaly : hearing.anomalies()) {
      if (anomaly.kind() == Anomaly.Kind.MISSING) {
        missing.computeIfAbsent(anomaly.subject(), key -> new ArrayList<>()).add(anomaly);
      }
    }
    if (missing.isEmpty()) {
      return List.of();
    }
    Map<String, Entry> byId = new HashMap<>();
    history.entries().forEach(entry -> byId.put(entry.id(), entry));
    List<Disagreement> found = new ArrayList<>();
    missing.forEach((subject, noted) ->
        removal(subject)
            .ifPresent(removal -> {
              List<Anomaly> others = new ArrayList<>();
              List<Entry> edits = new ArrayList<>();
              for (Anomaly each : noted) {
                Entry edit = byId.get(each.entry());
                if (edit != null && !node(edit).equals(node(removal))) {
                  others.add(each);
                  edits.add(edit);
                }
              }
              if (!others.isEmpty()) {
                found.add(new Disagreement.EditedAfterRemoval(subject, removal, edits, others));
              }
            }));
    return found;
  }

  private static String node(Entry entry) {
    return entry.stamp().node();
  }

  /** The entry that removed a thing, or took back the change that had made it. */
  private Optional<Entry> removal(String subject) {
    Optional<Entry> removal = Optional.empty();
    Optional<Id<Change>> made = Optional.empty();
    for (Entry entry : history.entries()) {
      if (removes(entry.fact(), subject) && !history.isReverted(entry.change())) {
        removal = Optional.of(entry);
      } else if (makes(entry.fact(), subject)) {
        made = Optional.of(entry.change());
      } else if (entry.fact() instanceof Fact.ChangeReverted(Id<Change> change)
          && made.filter(change::equals).isPresent()
          && history.isReverted(change)) {
        removal = Optional.of(entry);
      }
    }
    return removal;
  }

  private static boolean removes(Fact fact, String subject) {
    return (fact instanceof Fact.PartRemoved removed && removed.part().id().value().equals(subject))
        || (fact instanceof Fact.InterventionRemoved gone
            && gone.intervention().value().equals(subject))
        || (fact instanceof Fact.InterventionsJoined joined
            && joined.rest().value().equals(subject))
        || (fact instanceof Fact.PeopleJoined people
            && people.other().id().value().equals(subject));
  }

  private static boolean makes(Fact fact, String subject) {
    return (fact instanceof Fact.PartAdded added && added.part().id().value().equals(subject))
        || (fact instanceof Fact.FloorGiven given && given.intervention().value().equals(subject))
        || (fact instanceof Fact.InterventionNoted noted
            && noted.intervention().value().equals(subject));
  }
}
