package org.hearingdesk.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActUsesTest {
  private final ActUses uses = ActUses.none();

  private void done(String act, int times) {
    for (int i = 0; i < times; i++) {
      uses.done(act);
    }
  }

  @Test
  void whatIsDoneMoreIsWorthMoreAndWhatNeverWasIsWorthLeast() {
    done("often", 3);
    done("once", 1);
    assertThat(uses.of("often")).isGreaterThan(uses.of("once"));
    assertThat(uses.of("once")).isGreaterThan(uses.of("never"));
  }

  @Test
  void anOldHabitGivesWayToANewOne() {
    done("old", 100);
    done("other", 10 * ActUses.HALF);
    done("new", 2);
    assertThat(uses.of("new")).isGreaterThan(uses.of("old"));
    assertThat(uses.of("other")).isGreaterThan(uses.of("new"));
  }

  @Test
  void oneUseIsWorthTwoOfAHalvingAgo() {
    done("two", 2);
    for (int i = 0; i < ActUses.HALF - 1; i++) {
      uses.done("rest");
    }
    uses.done("one");
    assertThat(uses.of("one") - uses.of("two")).isBetween(-0.05, 0.05);
  }

  @Test
  void onlySoManyAreRememberedAndThoseAreTheMostUsed() {
    for (int i = 0; i < 1_000; i++) {
      uses.done("act-" + i);
      uses.done("always");
    }
    assertThat(uses.write().split(";", -1)).hasSize(1 + ActUses.MOST);
    assertThat(uses.write()).startsWith("2000;always=").contains(";act-999=");
    assertThat(uses.of("act-1")).isEqualTo(uses.of("never"));
  }

  @Test
  void itIsTheSameAfterARestart() {
    done("one", 5);
    done("two", 7);
    ActUses again = ActUses.read(uses.write());
    assertThat(again.write()).isEqualTo(uses.write());
    assertThat(again.of("two")).isEqualTo(uses.of("two"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", ";", "x", "3;a", "3;=1", "3;a=b", "-4;a=1", "3;a=NaN;b=1", "3;a=1e300", "9;;"})
  void whatSomebodyWroteByHandDoesNoHarm(String line) {
    ActUses read = ActUses.read(line);
    for (int i = 0; i < 5_000; i++) {
      read.done("now");
    }
    assertThat(read.of("now")).isFinite().isGreaterThan(read.of("a"));
  }
}
