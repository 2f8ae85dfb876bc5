package org.hearingdesk.domain.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriorityQuestionTest {

  @ParameterizedTest
  @CsvSource({
    "NAMED, EQUAL, true",
    "NAMED, EQUAL_SIDES, true",
    "NAMED, BY_SIDE, true",
    "SECRET, EQUAL, true",
    "SECRET, EQUAL_SIDES, false",
    "SECRET, BY_SIDE, false",
    "HANDS, EQUAL, true",
    "HANDS, EQUAL_SIDES, false",
    "HANDS, BY_SIDE, true"
  })
  void weightsFitTheFormInWhichARoundIsHeld(VotingForm form, Weighting weighting, boolean fits) {
    PriorityQuestion question =
        new PriorityQuestion(
                Id.of("q"),
                "What comes first?",
                Optional.empty(),
                List.of(),
                BallotMethod.POINTS,
                10,
                VoterKind.ORGANISATION,
                weighting)
            .holding(new Voting(form, false, 0, Optional.empty()));
    assertThat(question.weightingFits()).isEqualTo(fits);
    assertThat(question.weighing(Weighting.EQUAL).weightingFits()).isTrue();
    assertThat(question.weighing(Weighting.EQUAL).held()).isEqualTo(question.held());
  }
}
