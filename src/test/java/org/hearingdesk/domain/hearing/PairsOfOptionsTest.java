package org.hearingdesk.domain.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PairsOfOptionsTest {
  private static final Option A = new Option(Id.of("z"), "A", Set.of());
  private static final Option B = new Option(Id.of("y"), "B", Set.of());
  private static final Option C = new Option(Id.of("x"), "C", Set.of());

  @Test
  void everyTwoOptionsAreAPairInTheOrderOfTheQuestion() {
    assertThat(OptionPair.of(List.of(A, B, C)))
        .containsExactly(new OptionPair(A, B), new OptionPair(A, C), new OptionPair(B, C));
    assertThat(OptionPair.of(List.of(A))).isEmpty();
    for (int options = 0; options < 9; options++) {
      List<Option> many = java.util.Collections.nCopies(options, A);
      assertThat(OptionPair.of(many)).hasSize(OptionPair.count(options));
    }
  }

  @Test
  void whatIsSaidIsTheSameHoweverItIsPutAndInWhateverOrder() {
    OptionPair ab = new OptionPair(A, B);
    OptionPair bc = new OptionPair(B, C);
    Ballot one = Ballot.BLANK.saying(ab, Preferred.FIRST).saying(bc, Preferred.EQUAL);
    Ballot other =
        Ballot.ofPairs(
            List.of(
                new Preference(C.id(), B.id(), Preferred.EQUAL),
                new Preference(B.id(), A.id(), Preferred.SECOND)));
    assertThat(one).isEqualTo(other);
    assertThat(one.preferences().toString()).isEqualTo(other.preferences().toString());
    assertThat(one.between(B.id(), A.id())).isEqualTo(Optional.of(Preferred.SECOND));
    assertThat(one.between(A.id(), C.id())).isEmpty();
    assertThat(one.saying(ab, Preferred.SECOND).about(ab)).contains(Preferred.SECOND);
    assertThat(one.silentOn(ab).silentOn(bc)).isEqualTo(Ballot.BLANK);
  }

  @Test
  void theOrderOfASecretBallotTellsNothing() {
    OptionPair ab = new OptionPair(A, B);
    OptionPair bc = new OptionPair(B, C);
    List<Option> options = List.of(A, B, C);
    SecretBallot early =
        new SecretBallot(
            Ballot.BLANK.saying(ab, Preferred.FIRST).saying(bc, Preferred.FIRST), Optional.empty());
    SecretBallot late =
        new SecretBallot(
            Ballot.BLANK.saying(bc, Preferred.FIRST).saying(ab, Preferred.FIRST), Optional.empty());
    assertThat(early.inOrderOf(options).ballot()).isEqualTo(early.ballot());
    assertThat(SecretBallot.byContent().compare(early, late)).isZero();
  }
}
