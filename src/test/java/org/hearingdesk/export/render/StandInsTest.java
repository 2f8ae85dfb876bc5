package org.hearingdesk.export.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearingdesk.export.ExportNotice.CharactersReplaced;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandInsTest {

  private final StandIns standIns = new StandIns(OutlineFont.regular()::has);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ąčėęįšųū žďťňľĺŕ őű ģķļņ ċġħ ășț øåæ ßẞ ñ ü",
        "ΑΒΓ αβγ άέήίόύώ ΐΰ ϊϋ",
        "АБВ абв ъщюя ѝ є і ї",
        "“a” „b“ «c» – — … • € № → § † ‰ ½ − × ≤"
      })
  void theLanguagesOfTheUnionNeedNoStandIn(String text) {
    assertThat(standIns.apply(text)).isEqualTo(text);
    assertThat(standIns.notices()).isEmpty();
  }

  @Test
  void aSymbolBecomesItsNameAndALetterABox() {
    assertThat(standIns.apply("Agreed 😀 by 你好 and שלום"))
        .isEqualTo("Agreed [grinning face] by □□ and □□□□");
    assertThat(standIns.notices())
        .containsExactly(new CharactersReplaced(List.of("😀", "你", "好", "ש", "ל", "ו", "ם"), 7));
  }

  @Test
  void whatIsSeenAsOneCharacterGetsOneStandIn() {
    assertThat(standIns.apply("👩‍👩‍👧")).isEqualTo("[woman]");
    assertThat(standIns.apply("♥\uFE0F")).isEqualTo("♥");
    assertThat(standIns.notices()).containsExactly(new CharactersReplaced(List.of("👩‍👩‍👧"), 1));
  }
}
