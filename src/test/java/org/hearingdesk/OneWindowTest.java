package org.hearingdesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OneWindowTest {
  private final BlockingQueue<Optional<Path>> requests = new LinkedBlockingQueue<>();

  @TempDir Path folder;

  private Optional<OneWindow> listen() {
    return OneWindow.listen(folder, requests::add);
  }

  @Test
  void withoutAWindowNothingIsHandedOver() {
    assertThat(OneWindow.handOver(folder, Optional.empty())).isFalse();
  }

  @Test
  void aSecondStartHandsItsFileOver() throws InterruptedException {
    Path file = folder.resolve("Anhörung Ελλάδα\nof today.hearing");
    try (OneWindow first = listen().orElseThrow()) {
      assertThat(OneWindow.handOver(folder, Optional.of(file))).isTrue();
      assertThat(requests.poll(10, TimeUnit.SECONDS)).contains(file);
      assertThat(OneWindow.handOver(folder, Optional.empty())).isTrue();
      assertThat(requests.poll(10, TimeUnit.SECONDS)).isEmpty();
      assertThat(first).isNotNull();
    }
  }

  @Test
  void aSocketThatWasLeftBehindIsTakenAway() throws IOException {
    Files.writeString(folder.resolve("hearing-desk.socket"), "left behind");
    assertThat(OneWindow.handOver(folder, Optional.empty())).isFalse();
    try (OneWindow window = listen().orElseThrow()) {
      assertThat(window).isNotNull();
      assertThat(OneWindow.handOver(folder, Optional.empty())).isTrue();
    }
    assertThat(folder.resolve("hearing-desk.socket")).doesNotExist();
    assertThat(OneWindow.handOver(folder, Optional.empty())).isFalse();
  }

  @Test
  void whereNoSocketCanBeTheProgramGoesOnWithoutOne() throws IOException {
    Path taken = Files.writeString(folder.resolve("file"), "not a folder");
    assertThat(OneWindow.listen(taken, requests::add)).isEmpty();
    Path deep = folder.resolve("a".repeat(120));
    assertThat(OneWindow.listen(deep, requests::add)).as("longer than a socket's path").isEmpty();
    assertThat(OneWindow.handOver(deep, Optional.empty())).isFalse();
  }
}
