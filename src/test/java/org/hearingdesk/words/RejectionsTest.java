package org.hearingdesk.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearingdesk.domain.command.BallotFault;
import org.hearingdesk.domain.command.Rejection;
import org.hearingdesk.domain.hearing.RoundState;
import org.hearingdesk.domain.hearing.Stage;
import org.hearingdesk.i18n.Messages;
import org.junit.jupiter.api.Test;

class RejectionsTest {
  private final Messages messages = Messages.strict(Locale.UK);
  private final Rejections rejections = new Rejections(messages);

  @Test
  void everyReasonHasWords() throws ReflectiveOperationException {
    for (Class<?> kind : Rejection.class.getPermittedSubclasses()) {
      for (Rejection reason : samples(kind)) {
        assertThat(rejections.words(reason)).as(reason.toString()).endsWith(".").doesNotContain("{");
      }
    }
  }

  @Test
  void everyStageAndFaultHasWords() {
    for (Stage stage : Stage.values()) {
      assertThat(rejections.words(new Rejection.WrongStage(stage))).endsWith(".");
    }
    for (RoundState state : RoundState.values()) {
      assertThat(rejections.words(new Rejection.WrongRoundState(state))).endsWith(".");
    }
    for (BallotFault fault : BallotFault.values()) {
      assertThat(rejections.words(new Rejection.FaultyBallot(fault, "Stacking", 9, 5)))
          .endsWith(".");
    }
  }

  @Test
  void saysWhatToDo() {
    assertThat(rejections.words(new Rejection.Blank("title"))).isEqualTo("Please fill in the title.");
    assertThat(rejections.words(new Rejection.TooLong("name", 500)))
        .isEqualTo("Please shorten the name to 500 characters or fewer.");
    assertThat(rejections.words(new Rejection.BadCharacter("link"))).startsWith("An address begins");
    assertThat(rejections.words(new Rejection.StillUsed("EFEE", 1, "Ada Lovelace")))
        .isEqualTo("“EFEE” cannot be removed: it is still used by “Ada Lovelace”.");
    assertThat(rejections.words(new Rejection.StillUsed("EFEE", 3, "")))
        .isEqualTo("“EFEE” cannot be removed: it is still used in three places.");
  }

  @Test
  void namesTheFieldItIsAbout() {
    assertThat(Rejections.field(new Rejection.Blank("title"))).contains("title");
    assertThat(Rejections.field(new Rejection.ReadOnly())).isEmpty();
  }

  private static List<Rejection> samples(Class<?> kind) throws ReflectiveOperationException {
    RecordComponent[] components = kind.getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      values[i] = sample(components[i]);
    }
    List<Rejection> samples = new ArrayList<>();
    samples.add((Rejection) kind.getDeclaredConstructors()[0].newInstance(values));
    return samples;
  }

  private static Object sample(RecordComponent component) {
    Class<?> type = component.getType();
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    if (type == int.class) {
      return 2;
    }
    if (type == boolean.class) {
      return true;
    }
    boolean names = List.of("field", "what").contains(component.getName());
    return names ? "title" : "Sample";
  }
}
