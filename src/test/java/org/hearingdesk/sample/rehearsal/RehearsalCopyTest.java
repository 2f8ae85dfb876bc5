package org.hearingdesk.sample.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.command.Decision;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Level;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.SideColour;
import org.hearingdesk.domain.hearing.Weight;
import org.hearingdesk.domain.log.Desk;
import org.hearingdesk.domain.log.History;
import org.junit.jupiter.api.Test;

class RehearsalCopyTest {

  private static Hearing copyOf(Hearing prepared, String as) {
    Desk copy = new Desk("copy", 1, History.EMPTY);
    for (Command command : RehearsalCopy.of(prepared, new PlainWords(), 1).commands()) {
      assertThat(copy.submit(command)).as(as).isInstanceOf(Decision.Accepted.class);
    }
    return copy.hearing();
  }

  @Test
  void whateverTwoLaptopsHavePreparedCanBeRehearsed() {
    for (long seed = 1; seed <= 150; seed++) {
      Desk one = new Desk("a", seed);
      one.scribble(60);
      Desk other = new Desk("b", seed + 1_000, one.history());
      one.scribble(80);
      other.scribble(80);
      one.merge(other.history());
      Hearing prepared = one.hearing();
      Hearing copy = copyOf(prepared, "seed " + seed);
      assertThat(copy.agenda().size()).as("seed %d", seed).isEqualTo(prepared.agenda().size());
      assertThat(copy.interventions().isEmpty()).as("seed %d", seed).isTrue();
    }
  }

  /** Two laptops that were apart may have made the same side and the same organisation. */
  @Test
  void whatTwoLaptopsHaveMadeTwiceIsToldApart() {
    Desk one = new Desk("a", 1);
    Desk other = new Desk("b", 2, one.history());
    add(one, "a");
    add(other, "b");
    one.merge(other.history());
    Hearing copy = copyOf(one.hearing(), "both");
    assertThat(copy.sides().stream().map(Side::name)).containsExactly("Workers", "Workers (2)");
    assertThat(copy.sides().stream().map(Side::letter)).containsExactly("W", "W2");
    assertThat(copy.organisations().stream().map(Organisation::name)).contains("ETUC", "ETUC (2)");
  }

  private static void add(Desk desk, String id) {
    Side side = new Side(Id.of("side-" + id), "Workers", "W", SideColour.RUST, true, Weight.ONE);
    desk.submit(new Command.AddPart(side));
    desk.submit(
        new Command.AddParts(
            List.of(
                new Organisation(
                    Id.of("org-" + id),
                    "ETUC",
                    "",
                    java.util.Optional.of(side.id()),
                    Level.CROSS_INDUSTRY,
                    "",
                    ""))));
  }
}
