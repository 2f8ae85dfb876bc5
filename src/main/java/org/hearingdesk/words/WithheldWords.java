package org.hearingdesk.words;

import java.util.Locale;
import org.hearingdesk.domain.attribution.PublishedHearing.Withheld;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.i18n.Messages;

/** What the attribution rule kept back, and what the rule means, in words. */
public record WithheldWords(Messages messages) {

  /** {@code 14 people’s names}. */
  public String withheld(Withheld withheld) {
    return messages.count("publish.withheld." + key(withheld.kind()), withheld.count());
  }

  /** The name of a rule. */
  public String rule(AttributionRule rule) {
    return messages.text("publish.rule." + key(rule));
  }

  /** Why something is kept back by a rule. */
  public String ruleMeans(AttributionRule rule) {
    return messages.text("publish.rule_means." + key(rule));
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
