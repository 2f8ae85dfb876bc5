package org.hearingdesk.sample.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Position;
import org.hearingdesk.domain.log.TextPlace;
import org.hearingdesk.domain.time.SpeakingTime;

/** Takes down what is said, as long as nobody else does: whoever types has the text. */
final class Notes {
  private final Supplier<String> ids;
  private final Map<Id<Intervention>, String> written = new HashMap<>();
  private final Set<Id<Intervention>> judged = new HashSet<>();

  Notes(Supplier<String> ids) {
    this.ids = ids;
  }

  /** What is taken down now of the turn that has the floor. */
  List<Command> of(Intervention turn, TurnPlan plan, Instant now) {
    Duration spoken = SpeakingTime.of(turn, now);
    String own = written.getOrDefault(turn.id(), "");
    if (!turn.speaking() || !turn.text().text().equals(own)) {
      return List.of();
    }
    List<String> said =
        plan.sentences().stream()
            .filter(each -> each.at().compareTo(spoken) <= 0)
            .map(TurnPlan.Sentence::words)
            .toList();
    String text = String.join("\n", said);
    if (!text.equals(own)) {
      written.put(turn.id(), text);
      return List.of(
          new Command.WriteText(
              new TextPlace.InIntervention(turn.id()), turn.text(), text, Id.of(ids.get())));
    }
    boolean everything = !said.isEmpty() && said.size() == plan.sentences().size();
    return everything && judged.add(turn.id()) ? judged(turn, plan, said.getFirst()) : List.of();
  }

  private List<Command> judged(Intervention turn, TurnPlan plan, String first) {
    List<Command> acts = new ArrayList<>();
    if (plan.position() != Position.NOT_RECORDED && turn.position() == Position.NOT_RECORDED) {
      acts.add(new Command.TakePosition(turn.id(), plan.position()));
    }
    plan.mark()
        .ifPresent(mark -> acts.add(new Command.AddMark(turn.id(), Id.of(ids.get()), mark, first)));
    plan.topic()
        .filter(topic -> !turn.topics().contains(topic))
        .ifPresent(topic -> acts.add(new Command.TagTopic(turn.id(), topic)));
    return acts;
  }
}
