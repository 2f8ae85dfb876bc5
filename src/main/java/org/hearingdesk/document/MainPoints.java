package org.hearingdesk.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.hearing.Topic;

/** What was said on an agenda item, theme by theme. */
final class MainPoints {
  /** A paragraph that has grown beyond this many characters is not continued. */
  private static final int LONG_PARAGRAPH = 700;

  /** A theme on which more turns were taken than this is told side by side. */
  private static final int MANY_TURNS = 8;

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
    themes(turns)
        .forEach((theme, ofTheme) -> {
          if (ofTheme.size() > MANY_TURNS) {
            bySide(ofTheme).forEach((side, ofSide) -> paragraphs(lead(theme, side), ofSide, draft));
          } else {
            paragraphs(lead(theme, ""), ofTheme, draft);
          }
        });
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

  /** The turns by the name of their side, in the order of the hearing; those without one last. */
  private Map<String, List<Intervention>> bySide(List<Intervention> turns) {
    Map<String, List<Intervention>> bySide = new LinkedHashMap<>();
    hearing.sides().forEach(side -> bySide.put(side.name(), new ArrayList<>()));
    bySide.putIfAbsent("", new ArrayList<>());
    for (Intervention turn : turns) {
      String side = hearing.sideOf(turn.speaker()).map(Side::name).orElse("");
      bySide.computeIfAbsent(side, name -> new ArrayList<>()).add(turn);
    }
    bySide.values().removeIf(List::isEmpty);
    return bySide;
  }

  /** What a paragraph begins with: its theme, the side that speaks, both, or nothing. */
  private String lead(String theme, String side) {
    if (theme.isEmpty() || side.isEmpty()) {
      String either = theme + side;
      return either.isEmpty() ? "" : words.text("document.minutes.theme", either);
    }
    return words.text("document.minutes.theme-side", theme, words.sideInSentence(side));
  }

  private void paragraphs(String lead, List<Intervention> turns, DraftText draft) {
    StringBuilder text = new StringBuilder(lead);
    Set<Id<Intervention>> sources = new LinkedHashSet<>();
    for (List<Intervention> alike : alike(turns)) {
      String said = said(together(alike), alike.getFirst());
      if (text.length() > LONG_PARAGRAPH && !sources.isEmpty()) {
        draft.text(text.toString(), sources);
        text.setLength(0);
        sources.clear();
      }
      text.append(text.isEmpty() ? "" : " ").append(said);
      alike.forEach(turn -> sources.add(turn.id()));
    }
    draft.text(text.toString(), sources);
  }

  /** The turns, those with the same words put together where the first of them stands. */
  private static Collection<List<Intervention>> alike(List<Intervention> turns) {
    Map<String, List<Intervention>> alike = new LinkedHashMap<>();
    for (Intervention turn : turns) {
      String note =
          turn.text().all().stream()
              .map(paragraph -> paragraph.text().strip().replaceFirst("[.]$", ""))
              .collect(Collectors.joining("\n"))
              .toLowerCase(Locale.ROOT);
      alike.computeIfAbsent(note, words -> new ArrayList<>()).add(turn);
    }
    return alike.values();
  }

  private static Speaker together(List<Intervention> turns) {
    List<Speaker> speakers = turns.stream().map(Intervention::speaker).distinct().toList();
    return speakers.size() == 1 ? speakers.getFirst() : new Speaker.Several(speakers);
  }

  /**
   * The paragraphs of a note, each a sentence of its own; only the first names the speaker again.
   */
  private String said(Speaker speaker, Intervention turn) {
    List<String> sentences = new ArrayList<>();
    String whole = "";
    for (Paragraph paragraph : turn.text().all()) {
      String note = paragraph.text().strip();
      if (note.isEmpty()) {
        continue;
      }
      if (whole.isEmpty() || notes.continues(note) != notes.continues(whole)) {
        sentences.add(whole.isEmpty() ? "" : notes.reported(speaker, whole));
        whole = note;
      } else if (notes.continues(note)) {
        whole = notes.joined(whole.replaceFirst("[.]$", ""), note);
      } else {
        whole = Phrasebook.sentence(whole) + " " + words.sentenceStart(note);
      }
    }
    sentences.add(notes.reported(speaker, whole));
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
