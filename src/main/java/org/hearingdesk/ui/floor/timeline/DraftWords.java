package org.hearingdesk.ui.floor.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Speaker;

/**
 * What is said of a correction while it is written.
 *
 * @param who the speaker it would have; empty while nobody was chosen
 * @param item the agenda item that was chosen
 * @param faultOfWho what is wrong with the speaker; so of the first and second field
 * @param problem why it would be refused, or was
 * @param totals the length of the turn and the totals that it moves
 * @param overlaps with whom the turn would overlap
 * @param fix what would part them; empty when nothing would
 * @param ready whether it can be done and changes anything
 */
record DraftWords(
    String title,
    String who,
    String item,
    String faultOfWho,
    String faultOfFirst,
    String faultOfSecond,
    String problem,
    List<String> totals,
    List<String> overlaps,
    String fix,
    boolean ready) {
  static final DraftWords NONE =
      new DraftWords("", "", "", "", "", "", "", List.of(), List.of(), "", false);

  DraftWords {
    totals = List.copyOf(totals);
    overlaps = List.copyOf(overlaps);
  }

  /**
   * @param asked whether it was tried, so that what is missing is said too
   * @param refused why it was refused when it was tried
   */
  static DraftWords of(
      Present present,
      Draft draft,
      Plan plan,
      Outlook outlook,
      boolean asked,
      Optional<String> refused) {
    return new DraftWords(
        title(present, draft),
        draft.who().map(present::name).orElse(""),
        draft.target().map(present::title).orElse(""),
        fault(plan.who(), asked),
        fault(plan.first(), asked),
        fault(plan.second(), asked),
        refused.or(outlook::refused).orElse(""),
        totals(present, outlook),
        outlook.overlaps().stream().map(Overlap::words).toList(),
        fix(present, draft, outlook),
        !plan.faulty() && !plan.commands().isEmpty() && outlook.refused().isEmpty());
  }

  private static String title(Present present, Draft draft) {
    String key = "timeline.draft." + DraftViewModel.key(draft.kind());
    String name =
        draft
            .turn()
            .flatMap(present::turn)
            .map(Intervention::speaker)
            .map(present::name)
            .orElse("");
    String chosen = chosen(present, draft);
    return switch (draft.kind()) {
      case ITEM_TIMES -> present.text(key, present.title(draft.item()));
      case SWAP ->
          present.text(
              key,
              name,
              draft
                  .other()
                  .flatMap(present::turn)
                  .map(Intervention::speaker)
                  .map(present::name)
                  .orElse(""));
      case CORRECT, STOP, SPLIT, ADD, MOVE ->
          chosen.isEmpty() ? present.text(key, name) : present.text(key + ".chosen", name, chosen);
      case JOIN, REMOVE -> present.text(key, name);
    };
  }

  /** The speaker or item that was chosen, where it is another one than is recorded. */
  private static String chosen(Present present, Draft draft) {
    Optional<Speaker> recorded =
        draft.kind() == DraftKind.CORRECT
            ? draft.turn().flatMap(present::turn).map(Intervention::speaker)
            : Optional.empty();
    return draft
        .who()
        .filter(who -> !recorded.equals(Optional.of(who)))
        .map(present::name)
        .or(() -> draft.target().map(present::title))
        .orElse("");
  }

  private static String fault(Optional<Plan.Fault> fault, boolean asked) {
    return fault.filter(each -> asked || !each.missing()).map(Plan.Fault::words).orElse("");
  }

  private static List<String> totals(Present present, Outlook outlook) {
    List<String> totals = new ArrayList<>();
    if (!outlook.length().isEmpty()) {
      totals.add(present.text("timeline.length", outlook.length()));
    }
    totals.addAll(outlook.totals());
    return totals;
  }

  private static String fix(Present present, Draft draft, Outlook outlook) {
    List<String> fixes =
        outlook.overlaps().stream()
            .map(Overlap::fixWords)
            .filter(words -> !words.isEmpty())
            .toList();
    return fixes.isEmpty()
        ? ""
        : present.text(
            "timeline.fix",
            present.text("timeline.apply." + DraftViewModel.key(draft.kind())),
            present.formats().list(fixes));
  }
}
