package org.hearingdesk.ui.priorities.result;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearingdesk.document.RemarkWords;
import org.hearingdesk.i18n.Formats;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ranking.Ranking;
import org.hearingdesk.ranking.round.RoundResult;
import org.hearingdesk.ranking.round.SideResult;

/** Says what came out of a round, and how far it can be relied on, in a sentence each. */
final class ResultSentence {
  private final RoundResult result;
  private final Formats formats;
  private final Messages messages;

  ResultSentence(RoundResult result, Formats formats) {
    this.result = result;
    this.formats = formats;
    this.messages = formats.messages();
  }

  /** Who comes first; names a second only where that place is firm too. */
  String outcome() {
    if (result.isEmpty()) {
      return messages.text("priorities.sentence.empty");
    }
    List<Integer> winners = result.total().winners();
    if (winners.size() == result.total().standings().size() && winners.size() > 1) {
      return messages.text("priorities.sentence.all_tied");
    }
    if (winners.size() > 1) {
      return messages.text("priorities.sentence.shared", names(winners));
    }
    boolean two = result.firmness().places() >= 2;
    Optional<String> alike = sidesThatAgree(two ? 2 : 1);
    String first = quoted(result.total().standings().get(0).option());
    if (two) {
      String second = quoted(result.total().standings().get(1).option());
      return alike
          .map(sides -> messages.text("priorities.sentence.both_alike", first, second, sides))
          .orElseGet(() -> messages.text("priorities.sentence.both", first, second));
    }
    return alike
        .map(sides -> messages.text("priorities.sentence.first_alike", first, sides))
        .orElseGet(() -> messages.text("priorities.sentence.first", first));
  }

  /** From which place on the order may change. */
  String reservation() {
    int firm = result.firmness().places();
    int all = result.total().standings().size();
    if (result.isEmpty()) {
      return messages.text("priorities.sentence.empty_why");
    }
    if (!result.tested()) {
      return messages.text("priorities.sentence.not_tested");
    }
    if (firm >= all) {
      return messages.text("priorities.sentence.all_firm");
    }
    if (firm == 0) {
      return messages.text("priorities.sentence.nothing_firm");
    }
    boolean tie = result.total().standings().get(firm).tied();
    return tie
        ? messages.text("priorities.sentence.tie_then_not_firm", firm + 1)
        : messages.text("priorities.sentence.firm_until", firm);
  }

  /** What the method itself says beside the order; blank for nothing. */
  String remarks() {
    RemarkWords words = new RemarkWords(messages, this::names);
    return result.isEmpty()
        ? ""
        : result.total().explanation().remarks().stream()
            .map(words::words)
            .collect(Collectors.joining(" "));
  }

  /** The names of the sides, if all that are shown apart put the same options first. */
  private Optional<String> sidesThatAgree(int places) {
    List<SideResult> shown =
        result.sides().stream().filter(side -> side.ranking().isPresent()).toList();
    boolean alike =
        shown.size() > 1
            && shown.stream()
                .allMatch(side -> side.ranking().filter(r -> starts(r, places)).isPresent());
    return alike
        ? Optional.of(formats.list(shown.stream().map(side -> side.side().name()).toList()))
        : Optional.empty();
  }

  private boolean starts(Ranking ranking, int places) {
    for (int i = 0; i < places; i++) {
      Ranking.Standing here = ranking.standings().get(i);
      if (!here.alone() || here.option() != result.total().standings().get(i).option()) {
        return false;
      }
    }
    return true;
  }

  private String names(List<Integer> options) {
    return formats.list(options.stream().map(this::quoted).toList());
  }

  private String quoted(int option) {
    return messages.text("priorities.quoted", result.option(option).text());
  }
}
