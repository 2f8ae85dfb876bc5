package org.hearingdesk.ui.priorities.questions;

import java.util.Locale;
import java.util.Optional;
import org.hearingdesk.document.MethodWords;
import org.hearingdesk.domain.hearing.BallotMethod;
import org.hearingdesk.domain.hearing.CountingMethod;
import org.hearingdesk.domain.hearing.OptionOrder;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.hearing.VoterKind;
import org.hearingdesk.domain.hearing.VotingForm;
import org.hearingdesk.domain.hearing.Weighting;
import org.hearingdesk.i18n.Messages;

/** How a question is asked, in words. */
public final class QuestionWords {
  private final Messages messages;

  public QuestionWords(Messages messages) {
    this.messages = messages;
  }

  /** {@code Ranked list, top 5}. */
  public String method(PriorityQuestion question) {
    if (question.held().form() == VotingForm.HANDS) {
      return messages.text("priorities.form_name.hands");
    }
    String method = messages.text("priorities.asked." + key(question.method()), question.amount());
    return question.held().form() == VotingForm.SECRET
        ? messages.text("priorities.asked.secret", method)
        : method;
  }

  /** {@code Counted by: Schulze method}; empty for ballots that can be counted in one way only. */
  public Optional<String> counting(PriorityQuestion question) {
    return CountingMethod.of(question.method()).size() < 2
        ? Optional.empty()
        : Optional.of(
            messages.text(
                "priorities.counted_by", counting(question.counted().by(), question.method())));
  }

  /** {@code Schulze method}. */
  String counting(CountingMethod by, BallotMethod ballots) {
    return new MethodWords(messages).name(by, ballots);
  }

  String order(OptionOrder order) {
    return messages.text("priorities.order." + key(order));
  }

  /** {@code Options on the sheets: shuffled, seed 7}; empty where they stand as listed. */
  public Optional<String> order(PriorityQuestion question) {
    OptionOrder order = question.counted().order();
    return order == OptionOrder.AS_LISTED
        ? Optional.empty()
        : Optional.of(
            question
                .counted()
                .seed()
                .map(seed ->
                    messages.text("priorities.order.seeded", order(order), Integer.toString(seed)))
                .orElseGet(() -> messages.text("priorities.order.unseeded", order(order))));
  }

  /** {@code 12 options · one ballot per organisation}. */
  public String options(PriorityQuestion question) {
    String options = messages.count("priorities.options", question.options().size());
    return question.held().form() == VotingForm.HANDS
        ? options
        : options + " · " + voters(question.voters());
  }

  /** {@code one ballot per organisation}. */
  public String voters(VoterKind kind) {
    return messages.text("priorities.voters." + key(kind));
  }

  /** {@code Each organisation counts once}. */
  public String weighting(PriorityQuestion question) {
    return question.weighting() == Weighting.EQUAL
        ? messages.text(
            "priorities.weighting.equal."
                + (question.held().form() == VotingForm.HANDS ? "hands" : key(question.voters())))
        : weighting(question.weighting());
  }

  String weighting(Weighting weighting) {
    return messages.text("priorities.weighting." + key(weighting));
  }

  String form(VotingForm form) {
    return messages.text("priorities.form_name." + key(form));
  }

  String method(BallotMethod method) {
    return messages.text("priorities.method_name." + key(method));
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
