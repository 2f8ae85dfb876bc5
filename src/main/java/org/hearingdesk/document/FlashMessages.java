package org.hearingdesk.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearingdesk.document.tree.Block;
import org.hearingdesk.document.tree.Inline;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Mark;
import org.hearingdesk.domain.hearing.Side;

/** The main messages of a hearing: what was marked, side by side, the most shared first. */
final class FlashMessages {
  /** With more sides than this each has fewer words. */
  private static final int FEW_SIDES = 3;

  private static final List<Mark> MESSAGES = List.of(Mark.PRIORITY, Mark.PROPOSAL, Mark.CONCERN);

  private final Hearing hearing;
  private final Phrasebook words;
  private final Speakers speakers;
  private final FlashAmount amount;

  FlashMessages(Hearing hearing, Phrasebook words, FlashAmount amount) {
    this.hearing = hearing;
    this.words = words;
    this.speakers = new Speakers(hearing, words);
    this.amount = amount;
  }

  /** A line for each side; where no side is told, a line for each kind of message. */
  FlashReportBuilder.Part bySide() {
    Map<String, String> lines = new LinkedHashMap<>();
    Map<String, List<Intervention>> turns = turnsBySide();
    int each = turns.size() > FEW_SIDES ? 1 : amount.wordings();
    if (turns.keySet().equals(Set.of(""))) {
      List<String> messages = messages(turns.getOrDefault("", List.of()), amount.sides());
      return FlashReportBuilder.part(messages, messages.size(), amount);
    }
    turns.forEach((side, ofSide) -> {
      List<String> messages = messages(ofSide, each);
      if (!messages.isEmpty()) {
        lines.put(
            side.isEmpty() ? words.text("document.minutes.side-not-told") : side,
            amount.whole(String.join(" ", messages)));
      }
    });
    List<Block.ListItem> items = new ArrayList<>();
    lines.entrySet().stream()
        .limit(amount.sides())
        .forEach(line ->
            items.add(
                Block.ListItem.of(
                    Inline.Text.of(words.text("document.minutes.theme", line.getKey())).bold(),
                    Inline.Text.of(" " + line.getValue()))));
    return new FlashReportBuilder.Part(items, lines.size());
  }

  /** The crucial issues with those who raised them. */
  FlashReportBuilder.Part crucial() {
    List<String> told = new ArrayList<>();
    for (MarkedPassages.Passage passage :
        new MarkedPassages(hearing, hearing.interventions().all()).of(Mark.CRUCIAL_ISSUE)) {
      String wording = words.sentenceStart(amount.brief(passage.wording()));
      String who =
          speakers.attribution(passage.turns().stream().map(Intervention::speaker).toList());
      told.add(
          Phrasebook.sentence(
              who.isEmpty() ? wording : words.text("document.minutes.mark-by", wording, who)));
    }
    return FlashReportBuilder.part(told, amount.crucial(), amount);
  }

  private Map<String, List<Intervention>> turnsBySide() {
    Map<String, List<Intervention>> turns = new LinkedHashMap<>();
    hearing.sides().forEach(side -> turns.put(side.name(), new ArrayList<>()));
    for (Intervention turn : hearing.interventions()) {
      String side = hearing.sideOf(turn.speaker()).map(Side::name).orElse("");
      turns.computeIfAbsent(side, name -> new ArrayList<>()).add(turn);
    }
    Optional.ofNullable(turns.remove("")).ifPresent(others -> turns.put("", others));
    turns.values().removeIf(List::isEmpty);
    return turns;
  }

  private List<String> messages(List<Intervention> turns, int each) {
    MarkedPassages marked = new MarkedPassages(hearing, turns);
    List<String> messages = new ArrayList<>();
    for (Mark mark : MESSAGES) {
      List<String> wordings = marked.wordings(mark);
      if (!wordings.isEmpty()) {
        messages.add(words.count(key(mark), wordings.size(), phrases(wordings, each)));
      }
    }
    return messages;
  }

  private String phrases(List<String> wordings, int most) {
    int shown = wordings.size() > most + 1 ? most : wordings.size();
    List<String> phrases =
        new ArrayList<>(wordings.subList(0, shown).stream().map(amount::brief).toList());
    if (shown < wordings.size()) {
      phrases.add(words.count("document.summary.others", wordings.size() - shown));
    }
    return words.all(phrases);
  }

  private static String key(Mark mark) {
    return switch (mark) {
      case PRIORITY -> "document.mark.priorities";
      case CRUCIAL_ISSUE -> "document.mark.crucial-issues";
      case CONCERN -> "document.mark.concerns";
      case PROPOSAL -> "document.mark.proposals";
      case QUESTION -> "document.mark.questions";
    };
  }
}
