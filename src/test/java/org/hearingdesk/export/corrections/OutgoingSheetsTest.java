package org.hearingdesk.export.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.sample.SampleHearing;
import org.hearingdesk.sample.ScriptedClock;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.MemorySession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutgoingSheetsTest {
  private final ScriptedClock clock = SampleHearing.clock();
  private final HearingSession session = MemorySession.open(clock);

  @TempDir private Path folder = Path.of("");

  @Test
  void whatIsCalledOffLeavesNothingBehind() throws IOException {
    OutgoingSheets sheets = sheets();
    List<Integer> made = new ArrayList<>();
    List<String> written =
        sheets.write(
            folder,
            Locale.ENGLISH,
            clock.instant(),
            (done, of) -> {
              made.add(done);
              return done < 2;
            });
    assertThat(written).isEmpty();
    assertThat(made).containsExactly(1, 2);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void oneFileIsWrittenForEachDelegation() throws IOException {
    OutgoingSheets sheets = sheets();
    List<String> written = sheets.write(folder, Locale.FRENCH, clock.instant(), (done, of) -> true);
    assertThat(written).hasSameSizeAs(sheets.sheets()).doesNotHaveDuplicates();
    assertThat(folder.resolve(written.getFirst())).isNotEmptyFile();
  }

  private OutgoingSheets sheets() {
    SampleHearing.prepare(session, clock).runToEnd();
    Hearing hearing = session.snapshot().hearing();
    return OutgoingSheets.of(
        hearing, DraftedSection.of(hearing), LocalDate.of(2021, 4, 22), session::newId);
  }
}
