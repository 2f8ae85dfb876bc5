package org.hearingdesk.ui.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.sample.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who speaks: unknown and named later, one, or several together; by sign and by hand. */
class VoicesTest {
  private final FloorDay day = FloorDay.at(Moment.MICRO_CREDENTIALS);
  private final CaptureViewModel capture = day.model.capture();
  private final VoicesViewModel voices = capture.voices();
  private final TypedSigns typed = capture.typedSigns();

  @BeforeEach
  void somebodyUnknownSpeaks() {
    day.model.speakers().giveFloorToUnidentified();
  }

  private Intervention speaking() {
    return day.hearing().onTheFloor().orElseThrow();
  }

  private Organisation organisation(String acronym) {
    return day.hearing().organisations().stream()
        .filter(each -> each.acronym().equals(acronym))
        .findFirst()
        .orElseThrow();
  }

  private Speaker body(String acronym) {
    return new Speaker.Body(organisation(acronym).id());
  }

  private Candidate candidate(String title) {
    return voices.candidatesProperty().get().stream()
        .filter(each -> each.title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aSpaceBehindANameSaysWhoItIs() {
    assertThat(voices.unknownProperty().get()).isTrue();
    assertThat(typed.typing("@etu", 4, " ")).map(InlineSigns.Found::text).contains("");
    assertThat(speaking().speaker()).isEqualTo(body("ETUCE"));
    assertThat(voices.unknownProperty().get()).isFalse();
  }

  @Test
  void whatTabWillDoIsSaidBefore() {
    typed.look("@etu", 4);
    assertThat(typed.offerProperty().get().tab()).isEqualTo("ETUCE speaks");
    assertThat(typed.complete("@etu", 4)).isPresent();
    typed.look("@efe", 4);
    assertThat(typed.offerProperty().get().tab()).isEqualTo("EFEE speaks too");
    assertThat(typed.complete("@efe", 4)).isPresent();
    assertThat(speaking().speaker())
        .isEqualTo(new Speaker.Several(List.of(body("ETUCE"), body("EFEE"))));
    assertThat(voices.rows()).extracting(VoiceRow::name).containsExactly("ETUCE", "EFEE");
  }

  @Test
  void whoeverIsNamedTwiceSpeaksOnce() {
    voices.name(candidate("ETUCE"));
    voices.name(candidate("ETUCE"));
    assertThat(speaking().speaker()).isEqualTo(body("ETUCE"));
  }

  @Test
  void theLastOneIsNotRemovedButUnknown() {
    voices.name(candidate("ETUCE"));
    voices.name(candidate("EFEE"));
    voices.remove(voices.rows().getFirst());
    assertThat(speaking().speaker()).isEqualTo(body("EFEE"));
    voices.removeLast();
    assertThat(speaking().speaker()).isEqualTo(new Speaker.Unidentified());
    assertThat(voices.rows()).singleElement().extracting(VoiceRow::known).isEqualTo(false);
    voices.removeLast();
    assertThat(speaking().speaker()).isEqualTo(new Speaker.Unidentified());
  }

  @Test
  void somebodyOfASideIsNamedToo() {
    Speaker side = new Speaker.OfSide(day.hearing().sides().all().getFirst().id());
    day.done(new Command.CorrectSpeaker(speaking().id(), side));
    assertThat(voices.unknownProperty().get()).isTrue();
    voices.name(candidate("ETUCE"));
    assertThat(speaking().speaker()).isEqualTo(body("ETUCE"));
  }

  @Test
  void aPersonSpeaksForTheOrganisationThatHasTheFloor() {
    Organisation etuce = organisation("ETUCE");
    voices.name(candidate("ETUCE"));
    voices.create("Anna Example, ETUCE");
    Participant anna = day.hearing().participants().all().getLast();
    assertThat(anna.name()).isEqualTo("Anna Example");
    assertThat(anna.organisation()).contains(etuce.id());
    assertThat(speaking().speaker()).isEqualTo(new Speaker.Person(anna.id()));
    voices.name(candidate("ETUCE"));
    assertThat(speaking().speaker()).isEqualTo(new Speaker.Person(anna.id()));
  }

  @Test
  void whoeverIsNotThereIsCreatedWithShiftAndTab() {
    int before = day.hearing().participants().size();
    String text = "@Zoë Example";
    typed.look(text, text.length());
    assertThat(typed.offerProperty().get().tab()).isEmpty();
    assertThat(typed.offerProperty().get().create()).contains("Zoë Example");
    assertThat(typed.complete(text, text.length())).isEmpty();
    assertThat(typed.create(text, text.length())).isPresent();
    assertThat(day.hearing().participants().size()).isEqualTo(before + 1);
    assertThat(voices.rows()).extracting(VoiceRow::name).containsExactly("Zoë Example");
    assertThat(typed.restore("", 0)).map(TypedSigns.Restored::literal).contains(text);
    assertThat(day.hearing().participants().size()).isEqualTo(before);
    assertThat(speaking().speaker()).isEqualTo(new Speaker.Unidentified());
  }

  @Test
  void backspaceBringsTheNameBack() {
    typed.typing("@etu", 4, " ");
    typed.look("", 0);
    assertThat(typed.offerProperty().get().done()).isEqualTo("ETUCE speaks");
    assertThat(typed.restore("", 0)).map(TypedSigns.Restored::literal).contains("@etu ");
    assertThat(speaking().speaker()).isEqualTo(new Speaker.Unidentified());
  }

  /** Namesakes, letters inside a word, one letter and strangers are not taken for somebody. */
  @ParameterizedTest
  @ValueSource(strings = {"@Sample", "@e", "@uce", "@zzz", "@EU_Commission"})
  void aSpaceTakesNobodyWhoMayNotBeMeant(String text) {
    assertThat(typed.typing(text, text.length(), " ")).isEmpty();
    assertThat(speaking().speaker()).isEqualTo(new Speaker.Unidentified());
  }

  @Test
  void whatWasReplacedInOneInterventionDoesNotComeBackInAnother() {
    typed.typing("+", 1, " ");
    day.model.speaking().giveToNext();
    assertThat(typed.restore("", 0)).isEmpty();
  }
}
