package org.hearingdesk.ui.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.hearingdesk.domain.attribution.PublishedHearing.Kind;
import org.hearingdesk.domain.attribution.PublishedHearing.Withheld;
import org.hearingdesk.i18n.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever the rule withholds, there are words that say so. */
class PublishWordsTest {
  private final PublishWords words = new PublishWords(Messages.strict(Locale.ENGLISH));

  @ParameterizedTest
  @EnumSource
  void everythingWithheldHasItsWords(Kind kind) {
    assertThat(words.withheld(new Withheld(kind, 1)))
        .isNotBlank()
        .doesNotContain("publish.withheld", "{");
    assertThat(words.withheld(new Withheld(kind, 3))).contains("3");
  }
}
