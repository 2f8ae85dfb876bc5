package org.hearingdesk.ui.room.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The room screen is on the display where the moderator is not, and never fills the moderator's.
 */
class PlacementTest {
  private static final Display LAPTOP = new Display(0, 0, 1440, 900);
  private static final Display PROJECTOR = new Display(1440, 0, 1920, 1080);
  private static final Display MONITOR = new Display(-2560, 0, 2560, 1440);
  private static final Display ON_LAPTOP = new Display(100, 50, 1200, 800);
  private static final Placement OFF = new Placement.Off();
  private static final Placement PLAIN = new Placement.Plain();
  private static final Placement WAITING = new Placement.Waiting();

  private static Desktop desktop(Display window, Display... displays) {
    return new Desktop(List.of(displays), window);
  }

  private static Placement on(Display display) {
    return new Placement.FullScreen(display);
  }

  private static Placement first(Desktop desktop) {
    return Placement.first(desktop, Optional.empty());
  }

  @Test
  void takesTheDisplayOnWhichTheModeratorIsNot() {
    assertThat(first(desktop(ON_LAPTOP, LAPTOP, PROJECTOR))).isEqualTo(on(PROJECTOR));
    assertThat(first(desktop(PROJECTOR, LAPTOP, PROJECTOR))).isEqualTo(on(LAPTOP));
  }

  @Test
  void aWindowOnTwoDisplaysIsWhereTheMostOfItIs() {
    Display mostlyOnTheProjector = new Display(1300, 0, 1200, 800);
    assertThat(first(desktop(mostlyOnTheProjector, LAPTOP, PROJECTOR))).isEqualTo(on(LAPTOP));
  }

  @Test
  void ofSeveralTheLargestOrTheOneChosenBefore() {
    Desktop three = desktop(ON_LAPTOP, LAPTOP, PROJECTOR, MONITOR);
    assertThat(first(three)).isEqualTo(on(MONITOR));
    assertThat(Placement.first(three, Optional.of(PROJECTOR))).isEqualTo(on(PROJECTOR));
  }

  @Test
  void aChosenDisplayIsKnownByItsSizeAtAnotherPlace() {
    Display moved = new Display(0, -1080, 1920, 1080);
    Desktop three = desktop(ON_LAPTOP, LAPTOP, moved, MONITOR);
    assertThat(Placement.first(three, Optional.of(PROJECTOR))).isEqualTo(on(moved));
    Display alike = new Display(1440, 900, 1920, 1080);
    Desktop ambiguous = desktop(ON_LAPTOP, LAPTOP, moved, MONITOR, alike);
    assertThat(Placement.first(ambiguous, Optional.of(PROJECTOR))).isEqualTo(on(MONITOR));
  }

  @Test
  void aChosenDisplayOnWhichTheModeratorIsIsLeftToTheModerator() {
    assertThat(Placement.first(desktop(ON_LAPTOP, LAPTOP, PROJECTOR), Optional.of(LAPTOP)))
        .isEqualTo(on(PROJECTOR));
  }

  @Test
  void withOneDisplayItIsAPlainWindow() {
    assertThat(first(desktop(ON_LAPTOP, LAPTOP))).isEqualTo(PLAIN);
    assertThat(first(desktop(ON_LAPTOP, LAPTOP, LAPTOP))).as("mirrored").isEqualTo(PLAIN);
  }

  @Test
  void unpluggedItWaitsAndComesBack() {
    Placement room = first(desktop(ON_LAPTOP, LAPTOP, PROJECTOR));
    Placement unplugged = room.follow(desktop(ON_LAPTOP, LAPTOP), Optional.empty());
    assertThat(unplugged).isEqualTo(WAITING);
    assertThat(unplugged.follow(desktop(ON_LAPTOP, LAPTOP), Optional.empty())).isEqualTo(WAITING);
    assertThat(unplugged.follow(desktop(ON_LAPTOP, LAPTOP, PROJECTOR), Optional.empty()))
        .isEqualTo(on(PROJECTOR));
  }

  @Test
  void unpluggedWithAThirdDisplayItGoesThere() {
    assertThat(on(PROJECTOR).follow(desktop(ON_LAPTOP, LAPTOP, MONITOR), Optional.empty()))
        .isEqualTo(on(MONITOR));
  }

  @Test
  void itStaysWhereItIsWhenAThirdDisplayComes() {
    assertThat(
            on(PROJECTOR).follow(desktop(ON_LAPTOP, LAPTOP, PROJECTOR, MONITOR), Optional.empty()))
        .isEqualTo(on(PROJECTOR));
  }

  @Test
  void aPlainWindowGoesToASecondDisplay() {
    assertThat(PLAIN.follow(desktop(ON_LAPTOP, LAPTOP, PROJECTOR), Optional.empty()))
        .isEqualTo(on(PROJECTOR));
  }

  @Test
  void itMakesWayForTheModeratorsWindow() {
    assertThat(on(PROJECTOR).follow(desktop(PROJECTOR, LAPTOP, PROJECTOR), Optional.empty()))
        .isEqualTo(on(LAPTOP));
  }

  @Test
  void offStaysOff() {
    assertThat(OFF.follow(desktop(ON_LAPTOP, LAPTOP, PROJECTOR), Optional.empty())).isEqualTo(OFF);
    assertThat(OFF.on()).isFalse();
    assertThat(WAITING.on()).isTrue();
  }

  @Test
  void theOtherDisplayIsTheNextFreeOne() {
    Desktop three = desktop(ON_LAPTOP, LAPTOP, PROJECTOR, MONITOR);
    assertThat(on(PROJECTOR).elsewhere(three)).isEqualTo(on(MONITOR));
    assertThat(on(MONITOR).elsewhere(three)).isEqualTo(on(PROJECTOR));
    assertThat(on(PROJECTOR).elsewhere(desktop(ON_LAPTOP, LAPTOP, PROJECTOR)))
        .as("never the moderator's")
        .isEqualTo(on(PROJECTOR));
    assertThat(PLAIN.elsewhere(three)).isEqualTo(PLAIN);
  }

  @Test
  void aDisplayIsRememberedInOneWord() {
    for (Display display : List.of(LAPTOP, PROJECTOR, MONITOR)) {
      assertThat(Display.parse(display.text())).contains(display);
    }
    assertThat(MONITOR.text()).isEqualTo("2560x1440-2560+0");
    for (String other : List.of("", "large", "1920x1080", "99999999x1+0+0")) {
      assertThat(Display.parse(other)).as(other).isEmpty();
    }
  }
}
