package org.hearingdesk.document;

import java.util.List;
import java.util.function.Function;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ranking.Remark;

/** What a reader of a ranking must be told beside the places, in words. */
public final class RemarkWords {
  private final Messages messages;
  private final Function<List<Integer>, String> names;

  /**
   * @param names options, by their numbers, as a list in words
   */
  public RemarkWords(Messages messages, Function<List<Integer>, String> names) {
    this.messages = messages;
    this.names = names;
  }

  public String words(Remark remark) {
    return switch (remark) {
      case Remark.NoBallots _ -> messages.text("ranking.remark.no-ballots");
      case Remark.WithoutValues(var without) ->
          messages.text("ranking.remark.without-values", names.apply(without));
      case Remark.PartialOrder(int pairs) -> messages.count("ranking.remark.partial-order", pairs);
      case Remark.SeveralOrders(long number) ->
          messages.count("ranking.remark.several-orders", number);
      case Remark.DependsOnTieBreaks(var winners) ->
          messages.count(
              "ranking.remark.depends-on-tie-breaks", winners.size(), names.apply(winners));
      case Remark.TooManyTieBreaks _ -> messages.text("ranking.remark.too-many-tie-breaks");
      case Remark.RemovedTogether(int round, var removed) ->
          messages.text("ranking.remark.removed-together", round, names.apply(removed));
    };
  }
}
