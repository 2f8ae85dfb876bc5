package org.hearingdesk.ui.prepare.limits;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.time.SpeakingRule;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.Outcome;
import org.hearingdesk.ui.limits.RuleDraft;
import org.hearingdesk.ui.prepare.door.Door;
import org.hearingdesk.ui.prepare.door.Toasts;

/**
 * The rule for speaking time of the agenda item that is chosen. Each finished change is handed in;
 * one that comes while another is on its way waits for it.
 */
public final class ItemRuleViewModel {
  private final Messages messages;
  private final Door door;
  private final Toasts toasts;
  private final RuleDraft draft;
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper othersWords = new ReadOnlyStringWrapper("");
  private Hearing hearing = Hearing.EMPTY;
  private Optional<AgendaItem> item = Optional.empty();
  private Object shown = Optional.empty();
  private boolean underWay;
  private boolean again;

  public ItemRuleViewModel(Messages messages, Door door, Toasts toasts) {
    this.messages = messages;
    this.door = door;
    this.toasts = toasts;
    this.draft = new RuleDraft(messages);
  }

  public RuleDraft draft() {
    return draft;
  }

  /** Whether the rule is in sight beside the agenda. */
  public ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  /** The item in words; empty while none is chosen. */
  public ReadOnlyStringProperty titleProperty() {
    return title.getReadOnlyProperty();
  }

  /** What {@link #useForOthers} would do; empty while there is nothing to do. */
  public ReadOnlyStringProperty othersWordsProperty() {
    return othersWords.getReadOnlyProperty();
  }

  public void toggle() {
    open.set(!open.get());
  }

  public void close() {
    open.set(false);
  }

  /** Shows the rule of another item. */
  public void choose(Optional<AgendaItem> chosen) {
    item = chosen;
    refresh();
  }

  /** Shows this hearing; what is being typed stays unless the item itself has changed. */
  public void show(Hearing now) {
    hearing = now;
    item = item.flatMap(each -> now.agenda().find(each.id()));
    if (!underWay) {
      refresh();
    }
  }

  private void refresh() {
    title.set(
        item.map(each ->
                hearing
                    .numberOf(each.id())
                    .map(number -> messages.text("prepare.item.numbered", number, each.title()))
                    .orElse(each.title()))
            .orElse(""));
    Object now = List.of(item, hearing.sides(), hearing.organisations().size(), hearing.details());
    if (!now.equals(shown)) {
      shown = now;
      item.ifPresent(each -> draft.show(each, hearing));
    }
    int others = others().size();
    othersWords.set(
        others == 0 ? "" : messages.count("prepare.limits.others", others, kindWords()));
  }

  private String kindWords() {
    return item.map(
            each -> messages.text("prepare.item." + each.kind().name().toLowerCase(Locale.ROOT)))
        .orElse("");
  }

  /** The other items of its kind that have another rule. */
  private List<AgendaItem> others() {
    return item.stream()
        .flatMap(own ->
            hearing.agenda().stream()
                .filter(each -> each.kind() == own.kind() && !each.id().equals(own.id()))
                .filter(each -> !SpeakingRule.of(each).equals(SpeakingRule.of(own))))
        .toList();
  }

  /** Hands in what the fields come to, if that is another rule than the item's. */
  public void keep() {
    Optional<SpeakingRule> rule = draft.read();
    if (item.isEmpty() || rule.isEmpty() || rule.get().equals(SpeakingRule.of(item.get()))) {
      return;
    }
    if (underWay) {
      again = true;
      return;
    }
    underWay = true;
    AgendaItem before = item.get();
    door.submit(
        new Command.EditPart(before, rule.get().on(before)), outcome -> kept(before.id(), outcome));
  }

  private void kept(Id<AgendaItem> id, Outcome outcome) {
    underWay = false;
    toasts.refusal(outcome);
    boolean more = again && item.filter(each -> each.id().equals(id)).isPresent();
    again = false;
    if (more && outcome instanceof Outcome.Done) {
      keep();
    } else if (outcome instanceof Outcome.Done) {
      refresh();
    }
  }

  /** Gives the other items of its kind the same rule, in one change. */
  public void useForOthers() {
    item.ifPresent(own -> {
      SpeakingRule rule = SpeakingRule.of(own);
      List<Command> edits =
          others().stream()
              .<Command>map(each -> new Command.EditPart(each, rule.on(each)))
              .toList();
      if (!edits.isEmpty()) {
        door.submit(
            edits,
            outcome -> toasts.done(messages.count("prepare.limits.used", edits.size()), outcome));
      }
    });
  }
}
