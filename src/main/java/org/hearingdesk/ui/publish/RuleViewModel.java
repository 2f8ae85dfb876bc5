package org.hearingdesk.ui.publish;

import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hearingdesk.domain.attribution.Attribution;
import org.hearingdesk.domain.attribution.PublishedHearing.Kind;
import org.hearingdesk.domain.attribution.PublishedHearing.Withheld;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;

/** How much the documents may tell, and what that withholds. */
final class RuleViewModel {
  private final Executor fx;
  private final Executor worker;
  private final ReadOnlyObjectWrapper<AttributionRule> own =
      new ReadOnlyObjectWrapper<>(AttributionRule.NAMED);
  private final ReadOnlyObjectWrapper<AttributionRule> chosen =
      new ReadOnlyObjectWrapper<>(AttributionRule.NAMED);
  private final ReadOnlyIntegerWrapper names = new ReadOnlyIntegerWrapper();
  private final ObservableList<Withheld> withheld = FXCollections.observableArrayList();
  private Hearing hearing = Hearing.EMPTY;
  private int asked;

  RuleViewModel(Executor fx, Executor worker) {
    this.fx = fx;
    this.worker = worker;
  }

  /** The rule of the hearing; no document may be looser. */
  ReadOnlyObjectProperty<AttributionRule> ownProperty() {
    return own.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<AttributionRule> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** How many names the rule withholds, of people and organisations. */
  ReadOnlyIntegerProperty namesProperty() {
    return names.getReadOnlyProperty();
  }

  /** What the rule withholds. */
  ObservableList<Withheld> withheld() {
    return withheld;
  }

  boolean mayChoose(AttributionRule rule) {
    return !own.get().stricterThan(rule);
  }

  /** Chooses a rule; a looser one than the hearing's is passed over. */
  void choose(AttributionRule rule) {
    if (mayChoose(rule) && rule != chosen.get()) {
      chosen.set(rule);
      count();
    }
  }

  /** Follows the hearing; a rule that became too loose gives way to the hearing's own. */
  void show(Hearing newer) {
    hearing = newer;
    own.set(newer.details().map(HearingDetails::attribution).orElse(AttributionRule.NAMED));
    chosen.set(chosen.get().strictest(own.get()));
    count();
  }

  private void count() {
    Hearing of = hearing;
    AttributionRule rule = chosen.get();
    int mine = ++asked;
    worker.execute(() -> {
      List<Withheld> found = Attribution.publish(of, rule).withheld();
      fx.execute(() -> {
        if (mine == asked) {
          withheld.setAll(found);
          names.set(found.stream().filter(w -> isName(w.kind())).mapToInt(Withheld::count).sum());
        }
      });
    });
  }

  private static boolean isName(Kind kind) {
    return kind == Kind.PERSON_NAMES || kind == Kind.ORGANISATION_NAMES;
  }
}
