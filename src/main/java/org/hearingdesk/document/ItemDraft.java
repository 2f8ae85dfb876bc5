package org.hearingdesk.document;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.ItemKind;
import org.hearingdesk.domain.hearing.Mark;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.ranking.round.RoundResult;

/** The draft of the section on one agenda item. */
final class ItemDraft {
  /** More passages of one mark than this stand one under the other. */
  private static final int MANY_PASSAGES = 5;

  private final Hearing hearing;
  private final Speakers speakers;
  private final Phrasebook words;
  private final RankingWords ranking;

  ItemDraft(Hearing hearing, Speakers speakers, Phrasebook words) {
    this.hearing = hearing;
    this.speakers = speakers;
    this.words = words;
    this.ranking = new RankingWords(words);
  }

  List<Paragraph> of(AgendaItem item) {
    DraftText draft = new DraftText();
    List<Intervention> turns = hearing.interventionsOn(item.id());
    presenters(item).ifPresent(text -> draft.text(text, Set.of()));
    draft.lines(item.summary());
    if (item.kind() == ItemKind.DISCUSSION && !turns.isEmpty()) {
      draft.heading(words.text("document.minutes.main-points"));
    }
    new MainPoints(hearing, speakers, words).draft(turns, draft);
    new Positions(hearing, speakers, words).draft(turns, draft);
    marks(turns, draft);
    questions(item, draft);
    return draft.paragraphs();
  }

  private Optional<String> presenters(AgendaItem item) {
    List<String> names =
        item.presenters().stream()
            .flatMap(id -> hearing.participants().find(id).stream())
            .map((Participant presenter) -> speakers.inOfficeInSentence(presenter))
            .toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(words.text("document.minutes.presented-by", words.formats().list(names)));
  }

  private void marks(List<Intervention> turns, DraftText draft) {
    MarkedPassages marked = new MarkedPassages(hearing, turns);
    if (marked.isEmpty()) {
      return;
    }
    draft.heading(words.text("document.minutes.marks"));
    for (Mark mark : Mark.values()) {
      List<MarkedPassages.Passage> passages = marked.of(mark);
      if (passages.size() > MANY_PASSAGES) {
        draft.text(words.text("document.minutes.theme", words.text(titleOf(mark))), Set.of());
        passages.forEach(passage ->
            draft.bullet(
                words.sentenceStart(Phrasebook.sentence(phrase(passage))),
                sources(List.of(passage))));
      } else if (!passages.isEmpty()) {
        List<String> phrases = passages.stream().map(this::phrase).toList();
        draft.bullet(
            words.count(keyOf(mark), phrases.size(), words.apart(phrases)), sources(passages));
      }
    }
  }

  private static Set<Id<Intervention>> sources(List<MarkedPassages.Passage> passages) {
    Set<Id<Intervention>> sources = new LinkedHashSet<>();
    passages.forEach(passage -> passage.turns().forEach(turn -> sources.add(turn.id())));
    return sources;
  }

  private String phrase(MarkedPassages.Passage passage) {
    String who = speakers.attribution(passage.turns().stream().map(Intervention::speaker).toList());
    return who.isEmpty()
        ? passage.wording()
        : words.text("document.minutes.mark-by", passage.wording(), who);
  }

  private void questions(AgendaItem item, DraftText draft) {
    List<RoundResult> results = results(item);
    if (results.isEmpty()) {
      return;
    }
    draft.heading(words.text("document.minutes.questions"));
    for (RoundResult result : results) {
      draft.text(
          words.text(
              "document.minutes.question",
              result.round().asked().text(),
              ranking.turnoutSentence(result),
              ranking.headline(result)),
          Set.of());
    }
  }

  /** Questions that belong to no item are told where the agenda provides for priorities. */
  private List<RoundResult> results(AgendaItem item) {
    boolean first =
        hearing.agenda().stream()
            .filter(each -> each.kind() == ItemKind.PRIORITISATION)
            .findFirst()
            .filter(each -> Objects.equals(each.id(), item.id()))
            .isPresent();
    return hearing.questions().stream()
        .filter(question -> question.item().map(item.id()::equals).orElse(first))
        .map(PriorityQuestion::id)
        .flatMap(id -> RoundResult.standing(hearing, id).stream())
        .map(round -> RoundResult.of(hearing, round))
        .toList();
  }

  private static String titleOf(Mark mark) {
    return switch (mark) {
      case PRIORITY -> "document.marks.priorities";
      case CRUCIAL_ISSUE -> "document.marks.crucial-issues";
      case CONCERN -> "document.marks.concerns";
      case PROPOSAL -> "document.marks.proposals";
      case QUESTION -> "document.marks.questions";
    };
  }

  private static String keyOf(Mark mark) {
    return switch (mark) {
      case PRIORITY -> "document.mark.priorities";
      case CRUCIAL_ISSUE -> "document.mark.crucial-issues";
      case CONCERN -> "document.mark.concerns";
      case PROPOSAL -> "document.mark.proposals";
      case QUESTION -> "document.mark.questions";
    };
  }
}
