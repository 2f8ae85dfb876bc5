package org.hearingdesk.sample.rehearsal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.ItemKind;
import org.hearingdesk.domain.hearing.Mark;
import org.hearingdesk.domain.hearing.Position;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.Topic;

/**
 * What one speaker does with the floor.
 *
 * @param length how long the speaker speaks, unless somebody ends it before
 * @param there false for one who does not answer when called
 * @param position what is taken down at the end; not recorded for many
 * @param sentences what is said, each from when on it is taken down
 * @param mark what the first sentence is marked as
 * @param replies whether somebody asks for a reply afterwards
 */
record TurnPlan(
    Duration length,
    boolean there,
    Position position,
    List<Sentence> sentences,
    Optional<Mark> mark,
    Optional<Id<Topic>> topic,
    boolean replies) {
  private static final Duration USUAL = Duration.ofMinutes(3);
  private static final Duration FIRST_SENTENCE = Duration.ofSeconds(25);
  private static final int MOST_SENTENCES = 4;
  private static final int ABSENT = 18;
  private static final int FIRST_ONES = 2;
  private static final int MARKED = 3;
  private static final int TAGGED = 2;
  private static final int REPLIES = 9;

  TurnPlan {
    sentences = List.copyOf(sentences);
  }

  /** A sentence, taken down when the speaker has spoken so long. */
  record Sentence(Duration at, String words) {}

  static TurnPlan of(Chance chance, Hearing hearing, Intervention turn, SampleWords words) {
    ItemKind kind =
        hearing.agenda().find(turn.item()).map(item -> item.kind()).orElse(ItemKind.DISCUSSION);
    boolean debate = kind == ItemKind.DISCUSSION && turn.kind() == RequestKind.ORDINARY;
    // The first ones of a discussion have just raised their hands.
    boolean warm = hearing.interventionsOn(turn.item()).size() > FIRST_ONES;
    boolean there = !(debate && chance.onceIn(ABSENT) && warm);
    Duration length = there ? length(chance, hearing, turn, kind) : Duration.ZERO;
    Position position = debate ? chance.oneOf(List.of(Position.values())) : Position.NOT_RECORDED;
    List<Topic> topics = hearing.topics().all();
    return new TurnPlan(
        length,
        there,
        position,
        sentences(chance, length, words.sentences(position)),
        debate && chance.onceIn(MARKED)
            ? Optional.of(chance.oneOf(List.of(Mark.values())))
            : Optional.empty(),
        debate && !topics.isEmpty() && chance.onceIn(TAGGED)
            ? Optional.of(chance.oneOf(topics).id())
            : Optional.empty(),
        debate && chance.onceIn(REPLIES));
  }

  /** Most keep within their time, some go a little over it, a few far. */
  private static Duration length(Chance chance, Hearing hearing, Intervention turn, ItemKind kind) {
    if (kind != ItemKind.DISCUSSION && kind != ItemKind.PRIORITISATION) {
      return chance.share(shareOfItem(hearing, turn), 0.9, 1.1);
    }
    Duration limit = turn.limit().filter(Duration::isPositive).orElse(USUAL);
    if (turn.kind() != RequestKind.ORDINARY) {
      return chance.share(limit.compareTo(USUAL) > 0 ? USUAL : limit, 0.15, 0.6);
    }
    int draw = chance.below(10);
    return switch (draw) {
      case 0 -> chance.share(limit, 1.3, 1.8);
      case 1, 2 -> chance.share(limit, 1.0, 1.25);
      default -> chance.share(limit, 0.5, 1.0);
    };
  }

  /** Those who present an item share its time. */
  private static Duration shareOfItem(Hearing hearing, Intervention turn) {
    return hearing
        .agenda()
        .find(turn.item())
        .filter(item -> item.planned().isPositive())
        .map(item -> item.planned().dividedBy(Math.max(1, item.presenters().size())))
        .orElse(USUAL);
  }

  private static List<Sentence> sentences(Chance chance, Duration length, List<String> words) {
    List<Sentence> sentences = new ArrayList<>();
    List<String> order = chance.shuffled(words);
    Duration at = FIRST_SENTENCE;
    while (at.compareTo(length) < 0 && sentences.size() < Math.min(MOST_SENTENCES, order.size())) {
      sentences.add(new Sentence(at, order.get(sentences.size())));
      at = at.plus(chance.between(Duration.ofSeconds(20), Duration.ofSeconds(50)));
    }
    return sentences;
  }
}
