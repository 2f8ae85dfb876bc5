package org.hearingdesk.ui.priorities.gathering;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearingdesk.domain.gathering.Family;
import org.hearingdesk.domain.gathering.RaisedBy;
import org.hearingdesk.domain.hearing.Mark;
import org.hearingdesk.i18n.Messages;

/** What was raised, by whom, and what it may be the same as, in words. */
final class GatheringWords {
  private final Messages messages;

  GatheringWords(Messages messages) {
    this.messages = messages;
  }

  String mark(Mark mark) {
    return messages.text("gathering.mark." + mark.name().toLowerCase(Locale.ROOT));
  }

  /** {@code raised by 3 organisations: Employers 2, Workers 1}; blank for what nobody raised. */
  String raisedBy(RaisedBy by) {
    if (by.organisations() == 0) {
      return by.interventions() == 0
          ? ""
          : messages.count("gathering.raised.turns", by.interventions());
    }
    String all = messages.count("gathering.raised.by", by.organisations());
    String sides =
        by.sides().stream()
            .map(each ->
                by.organisations() == 1
                    ? each.side().name()
                    : messages.text("gathering.side", each.organisations(), each.side().name()))
            .collect(Collectors.joining(", "));
    return sides.isEmpty() ? all : all + ": " + sides;
  }

  /** What a member of a family may be the same as, and why that is thought. */
  String like(Family.Head head, Family.Member member) {
    String key =
        switch (head) {
          case Family.Head.AnOption _ -> "gathering.like.option";
          case Family.Head.AnIssue _ -> "gathering.like.issue";
        };
    return messages.text(key, head.text(), String.join(", ", member.alike().words()));
  }

  /** How many wordings an option was made of; blank for one or none. */
  String wordings(int count) {
    return count < 2 ? "" : messages.count("gathering.wordings", count);
  }

  /** The words that say nothing of what is meant. */
  Set<String> little() {
    List<String> words = Arrays.asList(messages.text("gathering.little_words").split(",", -1));
    return new LinkedHashSet<>(words);
  }

  /** a to z, then aa, ab… */
  static String letter(int index) {
    String last = Character.toString('a' + index % 26);
    return index < 26 ? last : letter(index / 26 - 1) + last;
  }
}
