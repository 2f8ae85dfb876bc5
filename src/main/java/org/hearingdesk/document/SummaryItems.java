package org.hearingdesk.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearingdesk.document.tree.Block;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Conclusion;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.ItemKind;
import org.hearingdesk.domain.hearing.Mark;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.ranking.round.RoundResult;

/** What the summary says on the agenda items. */
final class SummaryItems {
  /** So many passages of one mark are told; the others are counted. */
  private static final int MOST_PASSAGES = 6;

  /** Questions that were asked are for the minutes: the answer is what matters to others. */
  private static final List<Mark> TOLD =
      List.of(Mark.PRIORITY, Mark.CRUCIAL_ISSUE, Mark.CONCERN, Mark.PROPOSAL);

  private final Hearing hearing;
  private final Phrasebook words;
  private final Speakers speakers;
  private final Notes notes;
  private final RankingWords ranking;

  SummaryItems(Hearing hearing, Phrasebook words) {
    this.hearing = hearing;
    this.words = words;
    this.speakers = new Speakers(hearing, words);
    this.notes = new Notes(speakers, words);
    this.ranking = new RankingWords(words);
  }

  /** Who opened the hearing and who presented something, with what they said; one paragraph. */
  Optional<String> openings() {
    List<String> sentences = new ArrayList<>();
    for (AgendaItem item : hearing.agenda()) {
      boolean opening = item.kind() == ItemKind.OPENING;
      if (opening || item.kind() == ItemKind.PRESENTATION) {
        opening(item, opening).ifPresent(sentences::add);
      }
    }
    return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", sentences));
  }

  private Optional<String> opening(AgendaItem item, boolean opening) {
    List<Participant> presenters =
        item.presenters().stream().flatMap(id -> hearing.participants().find(id).stream()).toList();
    if (presenters.isEmpty()) {
      return Optional.empty();
    }
    String who =
        words
            .formats()
            .list(presenters.stream().map(speakers::inOfficeInSentence).distinct().toList());
    String sentence =
        opening
            ? words.text("document.summary.opened", who)
            : words.text("document.summary.presented", item.title(), who);
    String said =
        presentersNote(item, presenters)
            .map(note ->
                words.text(
                    notes.continuesOwn(note) ? "document.summary.who" : "document.summary.who-says",
                    sentence,
                    note))
            .orElse(sentence);
    return Optional.of(Phrasebook.sentence(said));
  }

  /** The first note of the presenters that continues a sentence about them. */
  private Optional<String> presentersNote(AgendaItem item, List<Participant> presenters) {
    Set<Object> theirs = new HashSet<>();
    presenters.forEach(presenter -> {
      theirs.add(new Speaker.Person(presenter.id()));
      presenter.organisation().ifPresent(id -> theirs.add(new Speaker.Body(id)));
    });
    return hearing.interventionsOn(item.id()).stream()
        .filter(turn -> theirs.containsAll(Speakers.flat(List.of(turn.speaker()))))
        .flatMap(turn -> turn.text().all().stream())
        .map(Paragraph::text)
        .map(String::strip)
        .filter(notes::continues)
        .findFirst();
  }

  /** The paragraph on a discussion; nothing on items of other kinds. */
  List<Block> of(AgendaItem item) {
    return item.kind() == ItemKind.DISCUSSION ? discussion(item) : List.of();
  }

  /** What came out: the priority questions, and what was concluded on the hearing as a whole. */
  List<String> outcome() {
    List<String> sentences = new ArrayList<>();
    for (PriorityQuestion question : hearing.questions()) {
      RoundResult.standing(hearing, question.id())
          .map(round -> RoundResult.of(hearing, round))
          .ifPresent(result -> sentences.add(outcomeOf(result)));
    }
    sentences.addAll(conclusions(Optional.empty()));
    return sentences;
  }

  private List<Block> discussion(AgendaItem item) {
    List<Intervention> turns = hearing.interventionsOn(item.id());
    MarkedPassages marked = new MarkedPassages(hearing, turns);
    List<String> sentences = new ArrayList<>();
    for (Mark mark : TOLD) {
      List<String> wordings = marked.wordings(mark);
      if (!wordings.isEmpty()) {
        sentences.add(
            words.sentenceStart(words.count(keyOf(mark), wordings.size(), passages(wordings))));
      }
    }
    if (sentences.isEmpty() && !turns.isEmpty()) {
      sentences.add(
          words.sentenceStart(words.count("document.summary.interventions", turns.size())));
    }
    conclusions(Optional.of(item)).forEach(sentences::add);
    return paragraph(sentences);
  }

  private String passages(List<String> wordings) {
    List<String> told = new ArrayList<>(wordings);
    if (wordings.size() > MOST_PASSAGES + 1) {
      told = new ArrayList<>(wordings.subList(0, MOST_PASSAGES));
      told.add(words.count("document.summary.others", wordings.size() - MOST_PASSAGES));
    }
    return words.all(told);
  }

  private String outcomeOf(RoundResult result) {
    return words.text(
        "document.minutes.question",
        result.round().asked().text(),
        ranking.turnoutSentence(result),
        ranking.headline(result));
  }

  private List<String> conclusions(Optional<AgendaItem> item) {
    return hearing.conclusions().stream()
        .filter(conclusion -> conclusion.item().equals(item.map(AgendaItem::id)))
        .map(Conclusion::text)
        .map(text -> Phrasebook.sentence(text.replaceAll("\\s*\\R\\s*", " ")))
        .toList();
  }

  private static List<Block> paragraph(List<String> sentences) {
    return sentences.isEmpty() ? List.of() : List.of(Block.Para.of(String.join(" ", sentences)));
  }

  private static String keyOf(Mark mark) {
    return switch (mark) {
      case PRIORITY -> "document.summary.priorities";
      case CRUCIAL_ISSUE -> "document.summary.crucial-issues";
      case CONCERN -> "document.summary.concerns";
      case PROPOSAL -> "document.summary.proposals";
      case QUESTION -> "document.mark.questions";
    };
  }
}
