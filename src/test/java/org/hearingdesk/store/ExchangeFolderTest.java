package org.hearingdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hearingdesk.domain.log.Desk;
import org.hearingdesk.domain.log.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Laptops that exchange their entries through a folder. */
class ExchangeFolderTest {
  private static final String HEARING = "o-0";

  @TempDir Path folder;

  @Test
  void eachWritesWhatNobodyHasAndReadsWhatItHasNot() throws IOException {
    Desk first = new Desk("o", 1);
    first.work(60);
    Desk second = first.handOver("b", 2);
    second.work(30);
    ExchangeFolder ofFirst = new ExchangeFolder(folder, HEARING, "o");
    ExchangeFolder ofSecond = new ExchangeFolder(folder, HEARING, "b");

    assertThat(ofFirst.write(first.history().entries())).isEqualTo(first.history().size());
    ExchangeFolder.Found found = ofSecond.read();
    assertThat(found.entries()).isEqualTo(first.history().entries());
    assertThat(found.laptops()).isEqualTo(1);
    assertThat(found.unfinished()).isEmpty();
    second.takeIn(first.history());
    int own = ofSecond.write(second.history().entries());
    assertThat(own).isEqualTo(second.history().size() - first.history().size());
    assertThat(ofSecond.read().entries()).as("its own, once").hasSize(own);
    assertThat(ofSecond.read().entries()).isEmpty();
    assertThat(ofSecond.write(second.history().entries())).isZero();

    List<Entry> back = ofFirst.read().entries();
    int base = first.history().size();
    assertThat(back).containsAll(second.history().entries().subList(base, base + 1));
    ExchangeFolder again = new ExchangeFolder(folder, HEARING, "b");
    again.read();
    assertThat(again.write(second.history().entries())).as("after a restart").isZero();
  }

  @Test
  void aFileThatIsHalfThereIsLeftForLaterAndOthersAreRead() throws IOException {
    Desk desk = new Desk("o", 1);
    desk.work(40);
    new ExchangeFolder(folder, HEARING, "o").write(desk.history().entries());
    Path file = onlyFile();
    byte[] whole = Files.readAllBytes(file);
    ExchangeFolder reader = new ExchangeFolder(folder, HEARING, "b");
    for (int length : new int[] {0, 10, whole.length / 2, whole.length - 1}) {
      Files.write(file, Arrays.copyOf(whole, length));
      ExchangeFolder.Found found = reader.read();
      assertThat(found.entries()).as("%d bytes", length).isEmpty();
      assertThat(found.unfinished()).hasSize(1);
    }
    byte[] changed = whole.clone();
    changed[whole.length / 3]++;
    Files.write(file, changed);
    assertThat(reader.read().entries()).isEmpty();
    Files.write(file, whole);
    assertThat(reader.read().entries()).isEqualTo(desk.history().entries());
  }

  @Test
  void filesOfAnotherHearingAndForeignOnesAreLeftAlone() throws IOException {
    Desk desk = new Desk("o", 1);
    desk.work(10);
    new ExchangeFolder(folder, "another", "o").write(desk.history().entries());
    Files.writeString(folder.resolve("notes.txt"), "not ours");
    assertThat(new ExchangeFolder(folder, HEARING, "b").read().entries()).isEmpty();
  }

  @Test
  void aLongLogGoesIntoSeveralFilesAndNoneIsLeftHalfWritten() throws IOException {
    Desk desk = new Desk("o", 1);
    desk.work(900);
    List<Entry> many = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      for (Entry entry : desk.history().entries()) {
        many.add(
            new Entry(
                entry.id() + "-" + i,
                entry.stamp(),
                entry.at(),
                entry.operator(),
                entry.change(),
                entry.fact()));
      }
    }
    new ExchangeFolder(folder, HEARING, "o").write(many);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSizeGreaterThan(1).noneMatch(file -> file.toString().endsWith(".part"));
    }
    assertThat(new ExchangeFolder(folder, HEARING, "b").read().entries()).hasSameSizeAs(many);
  }

  private Path onlyFile() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findFirst().orElseThrow();
    }
  }
}
