package org.hearingdesk.ui.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Mark;
import org.hearingdesk.domain.hearing.Marking;
import org.hearingdesk.domain.hearing.Position;
import org.hearingdesk.sample.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Marks, topics and positions, by hand and as they are typed. */
class CaptureSignsTest {
  private final FloorDay day = FloorDay.at(Moment.MICRO_CREDENTIALS);
  private final CaptureViewModel capture = day.model.capture();
  private final CaptureSignsViewModel signs = capture.signs();
  private final TypedSigns typed = capture.typedSigns();

  @BeforeEach
  void somebodyNewSpeaks() {
    day.model.speaking().giveToNext();
  }

  private Intervention speaking() {
    return day.hearing().onTheFloor().orElseThrow();
  }

  /** Types a text letter by letter as the view does. */
  private String type(String text) {
    String now = capture.textProperty().get();
    for (int i = 0; i < text.length(); i++) {
      String letter = text.substring(i, i + 1);
      int caret = now.length();
      Optional<InlineSigns.Found> found = typed.typing(now, caret, letter);
      now =
          found.isPresent()
              ? now.substring(0, found.get().from()) + found.get().text()
              : now + letter;
      capture.typed(now);
    }
    return now;
  }

  private List<String> wordings(Mark mark) {
    return speaking().markings().stream()
        .filter(marking -> marking.mark() == mark)
        .map(Marking::wording)
        .toList();
  }

  @Test
  void aSignMarksTheSentenceBeforeIt() {
    String text = type("Quality comes first. Funding is open. !p ");
    assertThat(text).isEqualTo("Quality comes first. Funding is open. ");
    assertThat(wordings(Mark.PRIORITY)).containsExactly("Funding is open.");
  }

  @Test
  void aSignAtTheStartOfALineMarksTheSentenceThatFollows() {
    type("!c Stacking is not settled. More.");
    day.delay.pass(Duration.ofSeconds(1));
    assertThat(wordings(Mark.CRUCIAL_ISSUE)).containsExactly("Stacking is not settled.");
  }

  @Test
  void aMarkInTheMiddleOfASentenceGrowsWithIt() {
    type("Stacking is !c not settled");
    day.delay.pass(Duration.ofSeconds(1));
    assertThat(wordings(Mark.CRUCIAL_ISSUE)).containsExactly("Stacking is not settled");
    type(" in the text. Next.");
    day.delay.pass(Duration.ofSeconds(1));
    assertThat(wordings(Mark.CRUCIAL_ISSUE))
        .containsExactly("Stacking is not settled in the text.");
  }

  @Test
  void aMarkSetBeforeAnythingIsSaidTakesTheFirstSentence() {
    signs.mark(Mark.PRIORITY, "", 0, "");
    assertThat(wordings(Mark.PRIORITY)).containsExactly("");
    type("Funding comes first. More.");
    day.delay.pass(Duration.ofSeconds(1));
    assertThat(wordings(Mark.PRIORITY)).containsExactly("Funding comes first.");
  }

  @Test
  void aQuotationOfSeveralSentencesBelongsToTheSentenceThatQuotes() {
    type("She said “Funding is open. Who pays?” and left. !c Next.");
    day.delay.pass(Duration.ofSeconds(1));
    assertThat(wordings(Mark.CRUCIAL_ISSUE))
        .containsExactly("She said “Funding is open. Who pays?” and left.");
  }

  @Test
  void aWordingIsNeverTooLong() {
    String text = "🙂".repeat(5_000);
    signs.mark(Mark.CONCERN, text, text.length(), "");
    signs.mark(Mark.QUESTION, text, text.length(), text);
    assertThat(wordings(Mark.CONCERN).getFirst()).hasSize(OpenMarks.LONGEST_WORDING);
    assertThat(wordings(Mark.QUESTION).getFirst()).hasSize(OpenMarks.LONGEST_WORDING);
  }

  @Test
  void aTopicMadeByMistakeLeavesTheHearingAgain() {
    int before = day.hearing().topics().size();
    String text = type("a #metoo ");
    assertThat(day.hearing().topics().size()).isEqualTo(before + 1);
    typed.look(text, text.length());
    assertThat(typed.offerProperty().get().done()).isEqualTo("New topic # metoo");
    assertThat(typed.restore(text, text.length())).isPresent();
    assertThat(day.hearing().topics().size()).isEqualTo(before);
    assertThat(speaking().topics()).isEmpty();
  }

  @Test
  void tabTakesAMarkAndAPositionToo() {
    typed.look("Clear. !p", 9);
    assertThat(typed.offerProperty().get().tab()).isEqualTo("Priority");
    assertThat(typed.complete("Clear. !p", 9)).isPresent();
    assertThat(wordings(Mark.PRIORITY)).containsExactly("Clear.");
    typed.look("Clear.\n-", 8);
    assertThat(typed.offerProperty().get().tab()).isEqualTo("Against");
    typed.look("Clear.\n- more", 8);
    assertThat(typed.offerProperty().get().tab()).isEmpty();
  }

  @Test
  void whatAPersonRewordedIsLeftAlone() {
    type("Stacking is !c ");
    MarkRow row = signs.marks().getFirst();
    signs.reword(row, "stacking");
    type("open.");
    day.delay.pass(Duration.ofSeconds(1));
    assertThat(wordings(Mark.CRUCIAL_ISSUE)).containsExactly("stacking");
    signs.remove(signs.marks().getFirst());
    assertThat(speaking().markings()).isEmpty();
  }

  @Test
  void theSelectionIsTheWording() {
    String text = type("Funding has to be clear.");
    signs.mark(Mark.CONCERN, text, text.length(), "Funding");
    assertThat(wordings(Mark.CONCERN)).containsExactly("Funding");
  }

  @Test
  void backspaceBringsASignBackAsItWasTyped() {
    String text = type("Clear. !p ");
    assertThat(wordings(Mark.PRIORITY)).hasSize(1);
    TypedSigns.Restored was = typed.restore(text, text.length()).orElseThrow();
    assertThat(text.substring(0, was.from()) + was.literal()).isEqualTo("Clear. !p ");
    assertThat(speaking().markings()).isEmpty();
    assertThat(typed.restore(text, text.length())).isEmpty();
  }

  @Test
  void backspaceElsewhereDeletesAsUsual() {
    String text = type("Clear. !p Then");
    assertThat(typed.restore(text, text.length())).isEmpty();
    assertThat(wordings(Mark.PRIORITY)).hasSize(1);
  }

  @Test
  void aPositionIsTakenAndTakenBack() {
    String text = type("+ ");
    assertThat(text).isEmpty();
    assertThat(speaking().position()).isEqualTo(Position.WITH_CONDITIONS);
    assertThat(typed.restore("", 0)).map(TypedSigns.Restored::literal).contains("+ ");
    assertThat(speaking().position()).isEqualTo(Position.NOT_RECORDED);
  }

  @Test
  void aTopicIsCreatedOnTheFlyAndFoundAgain() {
    int before = day.hearing().topics().size();
    type("about #bridges #Bridges ");
    assertThat(day.hearing().topics().size()).isEqualTo(before + 1);
    assertThat(signs.topics()).extracting(TopicRow::name).containsExactly("bridges");
    signs.untag(signs.topics().getFirst());
    assertThat(speaking().topics()).isEmpty();
  }

  @Test
  void tabCompletesATopicThatIsKnown() {
    String known = signs.allTopics().getFirst().name();
    String letters = known.substring(0, 4);
    String text = type("on #" + letters);
    typed.look(text, text.length());
    assertThat(typed.offerProperty().get().tab()).isEqualTo("# " + known);
    assertThat(typed.complete(text, text.length())).isPresent();
    assertThat(signs.topics()).extracting(TopicRow::name).containsExactly(known);
  }

  @Test
  void attributionBecomesStricterAndNeverLooser() {
    assertThat(signs.generalRuleProperty().get()).isEqualTo(AttributionRule.ORGANISATION);
    signs.tell(AttributionRule.CHATHAM_HOUSE);
    assertThat(signs.ruleProperty().get()).isEqualTo(AttributionRule.CHATHAM_HOUSE);
    signs.tell(AttributionRule.NAMED);
    assertThat(signs.ruleProperty().get()).isEqualTo(AttributionRule.CHATHAM_HOUSE);
    assertThat(day.model.problemProperty().get()).isNotEmpty();
    signs.tell(AttributionRule.ORGANISATION);
    assertThat(speaking().stricter()).isEmpty();
  }

  @Test
  void aPrivateNoteIsKeptApart() {
    capture.typedNote("ask later");
    capture.flush();
    assertThat(speaking().privateNote()).isEqualTo("ask later");
    assertThat(speaking().text().isBlank()).isTrue();
  }
}
