package org.hearingdesk.domain.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Mark;
import org.hearingdesk.domain.hearing.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
  private final Likeness likeness = new Likeness(Set.of("of", "for", "the", "in", "and", "και"));

  @ParameterizedTest
  @CsvSource({
    "Quality standards, quality STANDARDS!",
    "Quality standards, Standards of quality",
    "Quality standard, The quality standards",
    "Financement des petites entreprises, Financements des petites entreprises",
    "Validation des acquis, validation des àcquis",
    "Quality standards for providers, Quality standards",
    "Access for small enterprises, Small enterprises and access in training",
    "Support for SMEs, SME support",
    "Quality, Quality standards",
    "Πιστοποίηση προσόντων, πιστοποιήσεις των προσόντων",
  })
  void theseAreAlike(String one, String other) {
    assertThat(alike(one, other)).isTrue();
    assertThat(alike(other, one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Quality standards, Providers",
    "Digital credentials, Digital skills",
    "Clear funding mechanism, Common definition",
    "Time off for training, Training of trainers",
    "Internal market, Interesting markets elsewhere",
    "the, for",
    "'', Quality",
    "—, Quality",
  })
  void theseAreNot(String one, String other) {
    assertThat(alike(one, other)).isFalse();
    assertThat(alike(other, one)).isFalse();
  }

  @Test
  void saysWhichWordsAreTheSame() {
    Likeness.Alike alike =
        likeness
            .compare(
                likeness.wording("Standards of quality"),
                likeness.wording("Quality standard for providers"))
            .orElseThrow();

    assertThat(alike.words()).containsExactly("standards", "quality");
    assertThat(alike.share()).isEqualTo(0.8);
  }

  @Test
  void aWordIsCountedOnce() {
    assertThat(alike("standard standards", "standard")).isTrue();
    assertThat(
            likeness
                .compare(likeness.wording("fund funds funded"), likeness.wording("funds x y"))
                .isPresent())
        .isFalse();
  }

  @Test
  void whatIsLikeTheHeadStandsWithItAndNoChainLeadsAway() {
    List<Issue> issues =
        List.of(
            issue("1", "alpha beta gamma"),
            issue("2", "beta gamma delta"),
            issue("3", "gamma delta epsilon"),
            issue("4", "Portability"));
    List<Family> families = Family.of(List.of(), issues, likeness);

    assertThat(families)
        .extracting(family -> family.head().text(), family -> family.members().size())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("alpha beta gamma", 1),
            org.assertj.core.groups.Tuple.tuple("gamma delta epsilon", 0),
            org.assertj.core.groups.Tuple.tuple("Portability", 0));
  }

  @Test
  void whatIsLikeAnOptionStandsWithIt() {
    Option option = new Option(Id.of("o"), "Quality standards", Set.of());
    List<Family> families =
        Family.of(List.of(option), List.of(issue("1", "Standards of quality")), likeness);

    assertThat(families).hasSize(1);
    assertThat(families.getFirst().head()).isEqualTo(new Family.Head.AnOption(option));
    assertThat(Family.of(List.of(option), List.of(), likeness)).isEmpty();
  }

  private boolean alike(String one, String other) {
    return likeness.compare(likeness.wording(one), likeness.wording(other)).isPresent();
  }

  private static Issue issue(String id, String text) {
    return new Issue(text, List.of(new Raised(Id.of(id), Id.of("t" + id), Mark.PRIORITY, text)));
  }
}
