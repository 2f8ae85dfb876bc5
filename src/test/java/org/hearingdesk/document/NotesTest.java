package org.hearingdesk.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Level;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.hearing.Table;
import org.hearingdesk.i18n.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotesTest {
  private static final Organisation EFEE =
      new Organisation(
          Id.of("efee"), "Sample federation", "EFEE", Optional.empty(), Level.SECTORAL, "", "");

  private final Hearing hearing = withOrganisation();
  private final Phrasebook words = new Phrasebook(Messages.strict(Locale.ENGLISH), hearing);
  private final Notes notes = new Notes(new Speakers(hearing, words), words);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "held that quality came first | EFEE held that quality came first.",
        "asked for time. | EFEE asked for time.",
        "that quality came first | EFEE held that quality came first.",
        "Quality had to come first. | Quality had to come first (EFEE).",
        "quality first | Quality first (EFEE).",
        "need more money | Need more money (EFEE).",
        "eu-wide rules are missing | Eu-wide rules are missing (EFEE).",
        "Who pays? | Who pays? (EFEE).",
        "Η ποιότητα πρώτα | Η ποιότητα πρώτα (EFEE).",
        "الجودة أولا | الجودة أولا (EFEE).",
        "\"We shall not sign.\" | \"We shall not sign.\" (EFEE).",
        "called it “the door” | EFEE called it “the door”.",
        "asked: “who pays?” | EFEE asked: “who pays?”",
        "a dit « jamais » | A dit « jamais » (EFEE).",
        "“we shall not sign” | “we shall not sign” (EFEE)."
      })
  void aNoteBecomesASentence(String note, String sentence) {
    assertThat(notes.reported(new Speaker.Body(EFEE.id()), note)).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "asked for time | One participant asked for time.",
        "Quality had to come first | Quality had to come first."
      })
  void whoIsNotToldStaysUntold(String note, String sentence) {
    assertThat(notes.reported(new Speaker.Unidentified(), note)).isEqualTo(sentence);
  }

  private static Hearing withOrganisation() {
    Hearing empty = Hearing.EMPTY;
    return new Hearing(
        empty.details(),
        empty.stage(),
        empty.openedAt(),
        empty.closedAt(),
        empty.sides(),
        Table.of(List.of(EFEE)),
        empty.participants(),
        empty.agenda(),
        empty.topics(),
        empty.contributions(),
        empty.consultations(),
        empty.questions(),
        empty.conclusions(),
        empty.followUps(),
        empty.runs(),
        empty.requests(),
        empty.interventions(),
        empty.rounds(),
        empty.sections(),
        empty.interruptions(),
        empty.conflicts(),
        empty.anomalies());
  }
}
