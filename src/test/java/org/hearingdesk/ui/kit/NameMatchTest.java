package org.hearingdesk.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMatchTest {

  @ParameterizedTest
  @CsvSource({
    "muller,Müller",
    "MÜLLER,Muller",
    "lodz,Łódź",
    "strasse,Straße",
    "δειγμα,Δείγμα",
    "ομοσπονδιας,Ομοσπονδίασ",
    "йордан,Йордан",
    "garcia,Sample García",
    "oresund,Øresund"
  })
  void accentsAndCapitalsDoNotMatter(String query, String text) {
    assertThat(NameMatch.score(query, text)).isPresent();
  }

  @Test
  void theOrderOfWordsDoesNotMatter() {
    assertThat(NameMatch.score("delegate sample", "Sample delegate")).isPresent();
    assertThat(NameMatch.score("sam del", "Delegate, Sample")).isPresent();
  }

  @Test
  void everyTypedWordHasToFit() {
    assertThat(NameMatch.score("sample nobody", "Sample delegate")).isEmpty();
  }

  @Test
  void theStartOfTheNameComesBeforeTheStartOfALaterWordAndThatBeforeTheInside() {
    List<String> names = List.of("Sample tradesmen", "Education union", "Detrade", "Trade council");
    assertThat(NameMatch.best("trade", names, List::of))
        .containsExactly("Trade council", "Sample tradesmen", "Detrade");
  }

  @Test
  void anAcronymIsFoundByItselfOrByInitials() {
    record Body(String name, String acronym) {}
    Body etuce = new Body("European Trade Union Committee for Education", "ETUCE");
    Body other = new Body("Sample petunia growers", "SPG");
    List<Body> found =
        NameMatch.best("etu", List.of(other, etuce), b -> List.of(b.name(), b.acronym()));
    assertThat(found).containsExactly(etuce, other);
    assertThat(NameMatch.score("gfn", "Give floor to next")).isEmpty();
    assertThat(NameMatch.score("gftn", "Give floor to next")).isPresent();
  }

  @Test
  void scatteredLettersFitOnlyWhereThatIsAskedFor() {
    assertThat(NameMatch.score("gvflr", "Give floor")).isEmpty();
    assertThat(NameMatch.fuzzyScore("gvflr", "Give floor")).isPresent();
    assertThat(NameMatch.fuzzyScore("zzz", "Give floor")).isEmpty();
  }

  @Test
  void wordsFromDifferentNamesOfOneThingFitTogether() {
    assertThat(NameMatch.score("sample efee", List.of("Sample delegate", "EFEE"))).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "zusan,Žusan Ní Dhomhnaill",
    "ni zus,Žusan Ní Dhomhnaill",
    "o,Ó Briain",
    "ó,O Briain",
    "obriain,Ó Briain",
    "obriain,Seán O’Briain",
    "vandenb,Jan van den Berg",
    "παπαδ,Ελένη Παπαδοπούλου",
    "ελενη παπαδοπουλου,Παπαδοπούλου Ελένη",
    "георг,Георги Йорданов",
    "йорданов георги,Георги Йорданов",
    "sf,Sample federation"
  })
  void namesOfAllLanguagesAreFoundAsTheyAreTyped(String query, String text) {
    assertThat(NameMatch.score(query, text)).isPresent();
  }

  @Test
  void wordsWrittenTogetherDoNotFitMoreThanThey() {
    assertThat(NameMatch.score("obriany", "Ó Briain")).isEmpty();
    assertThat(NameMatch.score("obr sean", "Seán Ó Briain")).isPresent();
  }

  @Test
  void onesOwnNameComesBeforeTheSameFitInAnotherName() {
    record Person(String name, String organisation) {}
    Person byOrganisation = new Person("Sample Delegate", "Trade council");
    Person byName = new Person("Trade Example", "Sample union");
    assertThat(
            NameMatch.best(
                "trade", List.of(byOrganisation, byName), p -> List.of(p.name(), p.organisation())))
        .containsExactly(byName, byOrganisation);
  }
}
