package org.hearingdesk.exchange.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.hearingdesk.exchange.lists.ListFile;
import org.hearingdesk.i18n.Messages;
import org.junit.jupiter.api.Test;

class PastedListTest {
  private final Messages messages = Messages.strict(Locale.UK);

  @Test
  void recognisesColumnsByTheirTitles() {
    PastedList list =
        read("Last name;First name;E-mail;Company;Shoe size\nExample;Anna;a@b.example;EFEE;41\n");

    assertThat(list.header()).isTrue();
    assertThat(list.columns())
        .containsExactly(Field.FAMILY_NAME, Field.GIVEN_NAME, Field.EMAIL, Field.ORGANISATION);
    assertThat(list.unknown()).containsExactly("Shoe size");
    assertThat(list.lines()).hasSize(1);
    assertThat(list.lines().getFirst().cell(Field.ORGANISATION)).isEqualTo("EFEE");
    assertThat(list.lines().getFirst().number()).isEqualTo(2);
  }

  @Test
  void takesColumnsInOrderWithoutTitles() {
    PastedList list = read("Anna Example\tEFEE\tEmployers\nBen Example\tETUCE\tWorkers");

    assertThat(list.header()).isFalse();
    assertThat(list.lines())
        .extracting(line -> line.cell(Field.NAME))
        .containsExactly("Anna Example", "Ben Example");
    assertThat(list.lines().get(1).cell(Field.SIDE)).isEqualTo("Workers");
  }

  @Test
  void readsQuotesAndLineBreaksWithinCells() {
    PastedList list =
        read(
            "\ufeffName,Organisation\r\n"
                + "\"Example, Anna\",\"Sample\n"
                + "\"\"Bakers\"\"\"\r\n\r\n"
                + "Ben,EFEE\r\n");

    assertThat(list.lines()).hasSize(2);
    assertThat(list.lines().getFirst().cell(Field.NAME)).isEqualTo("Example, Anna");
    assertThat(list.lines().getFirst().cell(Field.ORGANISATION)).isEqualTo("Sample \"Bakers\"");
    assertThat(list.lines().get(1).number()).isEqualTo(5);
  }

  @Test
  void quotesThatDoNotMatchAreLetters() {
    PastedList list = read("Anna \"A\" Example\tEFEE\n\"Ben\" Example\tETUCE\n\"Carla\tEFEE");

    assertThat(list.lines()).isNotEmpty();
    assertThat(list.lines().getFirst().cell(Field.NAME)).isEqualTo("Anna \"A\" Example");
  }

  @Test
  void nothingIsAnEmptyList() {
    assertThat(read("").lines()).isEmpty();
    assertThat(read(" \n\t\n;;\n").lines()).isEmpty();
    assertThat(read("\u0000").lines()).hasSize(1);
  }

  @Test
  void formulasStayText() {
    PastedList list = read("Name\tOrganisation\n=cmd|'/C calc'!A0\t@SUM(A1)\n");

    assertThat(list.lines().getFirst().cell(Field.NAME)).isEqualTo("=cmd|'/C calc'!A0");
    assertThat(list.lines().getFirst().cell(Field.ORGANISATION)).isEqualTo("@SUM(A1)");
  }

  @Test
  void cutsWhatNoHearingHas() {
    String text = "x\n".repeat(ListFile.MOST_ROWS + 7);

    PastedList list = read(text);

    assertThat(list.lines()).hasSize(ListFile.MOST_ROWS);
    assertThat(list.cut()).isEqualTo(7);
  }

  private PastedList read(String text) {
    return PastedList.read(text, messages, ListKind.PARTICIPANTS);
  }
}
