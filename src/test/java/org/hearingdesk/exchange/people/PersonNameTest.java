package org.hearingdesk.exchange.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sample delegate 40|''|Sample delegate|40",
        "Dr Anna de Vries|Dr|Anna|de Vries",
        "Prof. Dr. Ada Example|Prof. Dr.|Ada|Example",
        "van der Beispiel, Dr Muster|Dr|Muster|van der Beispiel",
        "Jean-Pierre VAN DEN BEISPIEL|''|Jean-Pierre|VAN DEN BEISPIEL",
        "Δείγμα Εκπρόσωπος|''|Δείγμα|Εκπρόσωπος",
        "Example|''|''|Example",
        "Mr Example|Mr|''|Example",
        "  Anna   Example |''|Anna|Example",
        "Dr|''|''|Dr",
        "''|''|''|''",
      })
  void readsTheParts(String text, String honorific, String given, String family) {
    assertThat(PersonName.read(text)).isEqualTo(new PersonName(honorific, given, family));
  }
}
