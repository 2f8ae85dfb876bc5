package org.hearingdesk.words;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Span;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.log.Fact;
import org.hearingdesk.i18n.Formats;
import org.hearingdesk.i18n.Messages;

/** Says what was put right of who spoke when: what it was, and what it became. */
final class CorrectionLines {
  private final Messages messages;
  private final Formats formats;
  private final SpeakerWords speakers;

  CorrectionLines(Formats formats, SpeakerWords speakers) {
    this.messages = formats.messages();
    this.formats = formats;
    this.speakers = speakers;
  }

  ChangeLine noted(Hearing hearing, Fact.InterventionNoted noted) {
    return line(text("noted", speakers.name(hearing, noted.speaker())), "", times(noted.spans()));
  }

  ChangeLine speaker(Hearing hearing, Fact.SpeakerCorrected corrected) {
    return line(
        text("speaker_corrected"),
        speakers.name(hearing, corrected.before()),
        speakers.name(hearing, corrected.after()));
  }

  ChangeLine times(Hearing hearing, Fact.TimesCorrected corrected) {
    return line(
        text("times_corrected", who(hearing, corrected.intervention())),
        times(corrected.before()),
        times(corrected.after()));
  }

  ChangeLine item(Hearing hearing, Fact.ItemCorrected corrected) {
    return line(
        text("item_corrected", who(hearing, corrected.intervention())),
        title(hearing, corrected.before()),
        title(hearing, corrected.after()));
  }

  ChangeLine itemTimes(Hearing hearing, Fact.ItemTimesCorrected corrected) {
    return line(
        text("item_times_corrected", title(hearing, corrected.item())),
        times(corrected.before()),
        times(corrected.after()));
  }

  ChangeLine split(Hearing hearing, Fact.InterventionSplit split) {
    return line(
        text("split", who(hearing, split.intervention()), speakers.name(hearing, split.speaker())),
        times(Span.union(split.first(), split.second())),
        formats.list(List.of(times(split.first()), times(split.second()))));
  }

  ChangeLine joined(Hearing hearing, Fact.InterventionsJoined joined) {
    return line(
        text("joined", who(hearing, joined.intervention())),
        formats.list(List.of(times(joined.first()), times(joined.second()))),
        times(Span.union(joined.first(), joined.second())));
  }

  /** One sentence for corrections that were made in one go; empty where they are something else. */
  Optional<ChangeLine> together(Hearing hearing, List<Fact> facts) {
    List<Fact.SpeakerCorrected> who = only(facts, Fact.SpeakerCorrected.class);
    List<Fact.TimesCorrected> times = only(facts, Fact.TimesCorrected.class);
    List<Fact.FloorEnded> ended = only(facts, Fact.FloorEnded.class);
    List<Fact.FloorGiven> given = only(facts, Fact.FloorGiven.class);
    if (facts.size() < 2 || (times.isEmpty() && who.isEmpty())) {
      return Optional.empty();
    }
    if (who.size() + times.size() + ended.size() + given.size() < facts.size()) {
      return withOthers(hearing, facts, times);
    }
    if (!given.isEmpty()) {
      return Optional.of(givenAfterwards(hearing, given.getLast(), times));
    }
    if (!ended.isEmpty()) {
      return Optional.of(stopped(hearing, ended.getFirst(), times));
    }
    return Optional.of(
        swapped(who) && times.isEmpty() ? swap(hearing, who) : several(hearing, who, times));
  }

  /** A turn that was written down afterwards, with the neighbour that made room for it. */
  private Optional<ChangeLine> withOthers(
      Hearing hearing, List<Fact> facts, List<Fact.TimesCorrected> times) {
    List<Fact.InterventionNoted> noted = only(facts, Fact.InterventionNoted.class);
    List<Fact.FloorEnded> ended = only(facts, Fact.FloorEnded.class);
    if (noted.size() != 1 || noted.size() + times.size() + ended.size() < facts.size()) {
      return Optional.empty();
    }
    ChangeLine line = noted(hearing, noted.getFirst());
    String also =
        text("noted.also", line.sentence(), formats.list(names(hearing, List.of(), times)));
    return Optional.of(line(also, "", line.after().orElse("")));
  }

  private static boolean swapped(List<Fact.SpeakerCorrected> who) {
    return who.size() == 2
        && who.getFirst().before().equals(who.getLast().after())
        && who.getFirst().after().equals(who.getLast().before());
  }

  private ChangeLine swap(Hearing hearing, List<Fact.SpeakerCorrected> who) {
    String first = speakers.name(hearing, who.getFirst().before());
    String second = speakers.name(hearing, who.getLast().before());
    return line(text("swapped"), text("then", first, second), text("then", second, first));
  }

  private ChangeLine stopped(
      Hearing hearing, Fact.FloorEnded ended, List<Fact.TimesCorrected> times) {
    return line(
        text("stopped_afterwards", who(hearing, ended.intervention())),
        before(times, ended.intervention()),
        after(times, ended.intervention()));
  }

  private ChangeLine givenAfterwards(
      Hearing hearing, Fact.FloorGiven given, List<Fact.TimesCorrected> times) {
    String name = speakers.name(hearing, given.speaker());
    List<Fact.TimesCorrected> others =
        times.stream().filter(each -> !each.intervention().equals(given.intervention())).toList();
    String sentence =
        others.isEmpty()
            ? text("given_afterwards", name)
            : text(
                "given_afterwards.stopped", name, formats.list(names(hearing, List.of(), others)));
    String before =
        others.stream().map(each -> times(each.before())).collect(Collectors.joining(", "));
    String after =
        Stream.concat(
                others.stream().map(each -> times(each.after())),
                Stream.of(after(times, given.intervention())))
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(", "));
    return line(sentence, before, after);
  }

  /** Speakers and times of one turn or of several. */
  private ChangeLine several(
      Hearing hearing, List<Fact.SpeakerCorrected> who, List<Fact.TimesCorrected> times) {
    List<String> names = names(hearing, who, times);
    List<String> before = new ArrayList<>();
    List<String> after = new ArrayList<>();
    for (Fact.SpeakerCorrected each : who) {
      before.add(speakers.name(hearing, each.before()));
      after.add(speakers.name(hearing, each.after()));
    }
    for (Fact.TimesCorrected each : times) {
      before.add(times(each.before()));
      after.add(times(each.after()));
    }
    String key = who.isEmpty() ? "times_corrected" : "turn_corrected";
    return line(
        text(key, formats.list(names)), String.join(", ", before), String.join(", ", after));
  }

  private List<String> names(
      Hearing hearing, List<Fact.SpeakerCorrected> who, List<Fact.TimesCorrected> times) {
    Set<Id<Intervention>> turns = new LinkedHashSet<>();
    who.forEach(each -> turns.add(each.intervention()));
    times.forEach(each -> turns.add(each.intervention()));
    return turns.stream().map(turn -> who(hearing, turn)).distinct().toList();
  }

  private String before(List<Fact.TimesCorrected> times, Id<Intervention> turn) {
    return times.stream()
        .filter(each -> each.intervention().equals(turn))
        .findFirst()
        .map(each -> times(each.before()))
        .orElse("");
  }

  private String after(List<Fact.TimesCorrected> times, Id<Intervention> turn) {
    return times.stream()
        .filter(each -> each.intervention().equals(turn))
        .reduce((first, second) -> second)
        .map(each -> times(each.after()))
        .orElse("");
  }

  private static <T extends Fact> List<T> only(List<Fact> facts, Class<T> kind) {
    return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private String who(Hearing hearing, Id<Intervention> intervention) {
    return hearing
        .interventions()
        .find(intervention)
        .map(turn -> name(hearing, turn.speaker()))
        .orElseGet(() -> messages.text("history.change.gone"));
  }

  private String name(Hearing hearing, Speaker speaker) {
    return speakers.name(hearing, speaker);
  }

  private String title(Hearing hearing, Id<AgendaItem> id) {
    return hearing
        .agenda()
        .find(id)
        .map(AgendaItem::title)
        .orElseGet(() -> messages.text("history.change.gone"));
  }

  /** {@code 10.38.05–10.41.10 (2:51)}: from first to last, and how long without the pauses. */
  private String times(List<Span> spans) {
    if (spans.isEmpty()) {
      return text("no_time");
    }
    String start = formats.timeWithSeconds(spans.getFirst().start());
    Optional<Instant> end = spans.getLast().end();
    if (end.isEmpty()) {
      return text("from", start);
    }
    Duration sum =
        spans.stream().map(span -> span.length(end.get())).reduce(Duration.ZERO, Duration::plus);
    return text("from_to", start, formats.timeWithSeconds(end.get()), formats.duration(sum));
  }

  private String text(String key, Object... arguments) {
    return messages.text("history.change." + key, arguments);
  }

  private static ChangeLine line(String sentence, String before, String after) {
    return ChangeLine.of(ChangeKind.FLOOR, sentence, before, after);
  }
}
