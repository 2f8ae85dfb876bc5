package org.hearingdesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;

/** Whether everybody can read and use every place. */
class AccessibilityTest extends Journey {

  @Test
  void everyControlHasANameAndTabFollowsTheReadingOrder() {
    List<String> faults = new ArrayList<>();
    new Places(walk())
        .all(place -> {
          add(faults, place + " has no name: ", () -> order().withoutName());
          add(faults, place + " goes back: ", () -> order().backwards());
          add(
              faults,
              place,
              () -> order().stops().isEmpty() ? List.of(" has no stops") : List.of());
        });
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark", "contrast"})
  void textStandsOutFromWhatLiesBehindIt(String look) {
    walk().palette("look " + look);
    List<String> faults = new ArrayList<>();
    new Places(walk())
        .all(place -> add(faults, place + ": ", () -> Contrast.faults(walk().window.scene())));
    assertThat(faults).isEmpty();
  }

  private FocusOrder order() {
    return new FocusOrder(walk().window.scene());
  }

  private static void add(List<String> faults, String prefix, Supplier<List<String>> found) {
    WaitForAsyncUtils.waitForFxEvents();
    WaitForAsyncUtils.waitForAsyncFx(60_000, found::get)
        .forEach(fault -> faults.add(prefix + fault));
  }
}
