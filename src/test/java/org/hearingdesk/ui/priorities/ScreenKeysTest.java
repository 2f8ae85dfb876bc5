package org.hearingdesk.ui.priorities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearingdesk.domain.hearing.BallotMethod;
import org.hearingdesk.ui.shell.Hint;
import org.junit.jupiter.api.Test;

/** The foot tells the keys that do something on the screen in sight, and no others. */
class ScreenKeysTest {
  private final SampleRound sample = new SampleRound().organisations(3, 3);
  private final PrioritiesViewModel model = sample.model();
  private final PrioritiesPlace place = new PrioritiesPlace(model, SampleRound.MESSAGES);

  private List<String> keys() {
    return place.hintsNow().getValue().stream().map(Hint::keys).toList();
  }

  @Test
  void theKeysOfTheGridStandWhereThereIsOne() {
    model.attach();
    assertThat(keys()).isEmpty();
    sample.question(BallotMethod.RATING, 5, 4);
    assertThat(keys()).isEmpty();
    sample.open();
    assertThat(keys()).contains("1 … 9", "⏎", "/").doesNotContain("a … z", "=", "␣");
    sample.close();
    assertThat(keys()).isEmpty();
  }

  @Test
  void onlyAFullRankingHasTies() {
    model.attach();
    sample.question(BallotMethod.RANKING, 4, 4).open();
    assertThat(keys()).contains("=", "a … z");
  }
}
