package org.hearingdesk.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EdgeScrollTest {

  @Test
  void itScrollsNearTheEdgesTheFasterTheNearer() {
    assertThat(EdgeScroll.speed(100, 200)).isZero();
    assertThat(EdgeScroll.speed(30, 200)).isBetween(-0.5, -0.1);
    assertThat(EdgeScroll.speed(0, 200)).isEqualTo(-1);
    assertThat(EdgeScroll.speed(170, 200)).isBetween(0.1, 0.5);
    assertThat(EdgeScroll.speed(200, 200)).isEqualTo(1);
    assertThat(EdgeScroll.speed(900, 200)).isEqualTo(1);
    assertThat(EdgeScroll.speed(0, 0)).isZero();
  }
}
