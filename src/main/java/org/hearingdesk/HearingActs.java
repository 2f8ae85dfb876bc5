package org.hearingdesk;

import java.util.List;
import javafx.beans.value.ObservableValue;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.ui.shell.Act;
import org.hearingdesk.ui.shell.HearingStage;

/** What can be done with an open hearing as a whole, in every place. */
final class HearingActs {
  static final String REHEARSE = "hearing-rehearse";

  private HearingActs() {}

  static List<Act> of(OpenHearing hearing, Frame frame) {
    ObservableValue<Boolean> notOnTheDay =
        hearing.shell().stageProperty().map(stage -> stage != HearingStage.LIVE || sample(hearing));
    return List.of(
        Act.of("hearing-close-file", "shell.act.close_file", frame::closeToWelcome)
            .keys("Shortcut+W"),
        Act.of("hearing-copy", "shell.act.copy", hearing::copy),
        Act.of("hearing-backup-now", "shell.act.backup_now", hearing::backupNow),
        Act.of("hearing-backup-folder", "shell.act.backup_folder", hearing::chooseBackupFolder),
        Act.of("hearing-backup-beside", "shell.act.backup_beside", hearing::backupBeside),
        Act.of(REHEARSE, "rehearsal.act.rehearse", () -> frame.rehearse(hearing))
            .keys("Shortcut+Shift+R")
            .when(notOnTheDay)
            .because("rehearsal.not_while_live"));
  }

  /** Nobody is kept waiting by a sample. */
  private static boolean sample(OpenHearing hearing) {
    return hearing
        .hearing()
        .details()
        .map(HearingDetails::sampleNotice)
        .filter(notice -> !notice.isBlank())
        .isPresent();
  }
}
