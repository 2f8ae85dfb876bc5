package org.hearingdesk.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.hearing.Topic;

/** What was said on an agenda item, theme by theme. */
final class MainPoints {
  /** A paragraph that has grown beyond this many characters is not continued. */
  private static final int LONG_PARAGRAPH = 700;

  private final Hearing hearing;
  private final Speakers speakers;
  private final Phrasebook words;
  private final Notes notes;

  MainPoints(Hearing hearing, Speakers speakers, Phrasebook words) {
    this.hearing = hearing;
    this.speakers = speakers;
    this.words = words;
    this.notes = new Notes(speakers, words);
  }

  void draft(List<Intervention> turns, DraftText draft) {
    themes(turns).forEach((theme, ofTheme) -> theme(theme, ofTheme, draft));
    silent(turns, draft);
  }

  /**
   * The turns with a text, under the first of the hearing's topics that each carries; those without
   * a topic come first, points of order last.
   */
  private Map<String, List<Intervention>> themes(List<Intervention> turns) {
    Map<String, List<Intervention>> themes = new LinkedHashMap<>();
    List<String> order = new ArrayList<>();
    order.add("");
    hearing.topics().forEach(topic -> order.add(topic.name()));
    order.add(words.text("document.minutes.points-of-order"));
    order.forEach(theme -> themes.put(theme, new ArrayList<>()));
    for (Intervention turn : turns) {
      if (!turn.text().isBlank()) {
        themes.getOrDefault(theme(turn, order), new ArrayList<>()).add(turn);
      }
    }
    themes.values().removeIf(List::isEmpty);
    return themes;
  }

  private String theme(Intervention turn, List<String> order) {
    if (turn.kind() == RequestKind.POINT_OF_ORDER) {
      return order.getLast();
    }
    return hearing.topics().stream()
        .filter(topic -> turn.topics().contains(topic.id()))
        .findFirst()
        .map(Topic::name)
        .orElse("");
  }

  private void theme(String theme, List<Intervention> turns, DraftText draft) {
    StringBuilder text = new StringBuilder();
    Set<Id<Intervention>> sources = new LinkedHashSet<>();
    if (!theme.isEmpty()) {
      text.append(words.text("document.minutes.theme", theme));
    }
    for (Intervention turn : turns) {
      String said = said(turn);
      if (text.length() > LONG_PARAGRAPH && !sources.isEmpty()) {
        draft.text(text.toString(), sources);
        text.setLength(0);
        sources.clear();
      }
      text.append(text.isEmpty() ? "" : " ").append(said);
      sources.add(turn.id());
    }
    draft.text(text.toString(), sources);
  }

  /**
   * The paragraphs of a note, each a sentence of its own; only the first names the speaker again.
   */
  private String said(Intervention turn) {
    List<String> sentences = new ArrayList<>();
    String whole = "";
    for (Paragraph paragraph : turn.text().all()) {
      String note = paragraph.text().strip();
      if (note.isEmpty()) {
        continue;
      }
      if (whole.isEmpty() || notes.continues(note) != notes.continues(whole)) {
        sentences.add(whole.isEmpty() ? "" : notes.reported(turn.speaker(), whole));
        whole = note;
      } else if (notes.continues(note)) {
        whole = notes.joined(whole.replaceFirst("[.]$", ""), note);
      } else {
        whole = Phrasebook.sentence(whole) + " " + words.sentenceStart(note);
      }
    }
    sentences.add(notes.reported(turn.speaker(), whole));
    return sentences.stream().filter(each -> !each.isEmpty()).collect(Collectors.joining(" "));
  }

  private void silent(List<Intervention> turns, DraftText draft) {
    List<Intervention> silent =
        turns.stream().filter(turn -> turn.text().isBlank() && turn.markings().isEmpty()).toList();
    Set<String> names = new LinkedHashSet<>();
    int others = 0;
    for (Speaker speaker : Speakers.flat(silent.stream().map(Intervention::speaker).toList())) {
      if (speakers.identified(speaker)) {
        names.add(speakers.name(speaker));
      } else {
        others++;
      }
    }
    List<String> phrases = new ArrayList<>(names);
    if (others > 0) {
      phrases.add(words.count("document.speaker.participants", others));
    }
    if (!phrases.isEmpty()) {
      String who = words.names(phrases);
      draft.text(
          words.text(
              "document.minutes.also-spoke", names.isEmpty() ? words.sentenceStart(who) : who),
          silent.stream().map(Intervention::id).toList());
    }
  }
}
