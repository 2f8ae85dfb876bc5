package org.hearingdesk.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/**
 * The room follows within 100 ms. A machine that has other things to do may take longer now and
 * then; what the program is answerable for is what nine of ten changes take.
 */
@Tag("slow")
@ExtendWith(ApplicationExtension.class)
class RoomPaceTest {
  private static final double ENOUGH = 100;

  @Test
  void theRoomFollowsWithinATenthOfASecond() throws Exception {
    double[] millis = RoomPace.measure();
    assertThat(millis[millis.length * 9 / 10])
        .as(java.util.Arrays.toString(millis))
        .isLessThan(ENOUGH);
  }
}
