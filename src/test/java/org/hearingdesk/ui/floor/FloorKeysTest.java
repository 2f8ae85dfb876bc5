package org.hearingdesk.ui.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearingdesk.domain.hearing.Mark;
import org.hearingdesk.domain.hearing.Position;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.shell.Hint;
import org.junit.jupiter.api.Test;

/** The signs on the sheet of keys are those that are read from the text. */
class FloorKeysTest {
  private static final Messages MESSAGES = Messages.strict(Locale.ENGLISH);

  private static Optional<InlineSigns.Sign> read(String typed) {
    return InlineSigns.complete(typed, typed.length(), "\n").map(InlineSigns.Found::sign);
  }

  private static List<String> keysOf(String words) {
    return FloorKeys.all().stream()
        .filter(hint -> MESSAGES.text(hint.words()).equals(words))
        .map(Hint::keys)
        .toList();
  }

  @Test
  void everyMarkHasItsSignAndEverySignIsReadAsItsMark() {
    for (Mark mark : Mark.values()) {
      String words = MESSAGES.text("floor.act.mark." + mark.name().toLowerCase(Locale.ROOT));
      assertThat(keysOf(words)).as(words).hasSize(1);
      assertThat(read(keysOf(words).getFirst())).contains(new InlineSigns.Sign.Marks(mark));
    }
  }

  @Test
  void everyPositionThatCanBeTypedIsReadAsIt() {
    for (Position position : Position.values()) {
      String words =
          MESSAGES.text("floor.act.position." + position.name().toLowerCase(Locale.ROOT));
      if (position != Position.NOT_RECORDED) {
        assertThat(keysOf(words)).as(words).hasSize(1);
        assertThat(read(keysOf(words).getFirst())).contains(new InlineSigns.Sign.Takes(position));
      }
    }
  }

  @Test
  void aTopicAndASignThatIsMeantAsItIsAreRead() {
    assertThat(FloorKeys.all()).extracting(Hint::keys).contains("#", "\\!p");
    assertThat(read("#funding")).contains(new InlineSigns.Sign.Tags("funding"));
    assertThat(read("\\!p")).contains(new InlineSigns.Sign.Nothing());
  }
}
