package org.hearingdesk.ui.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.ItemKind;
import org.hearingdesk.domain.hearing.Level;
import org.hearingdesk.domain.hearing.Mark;
import org.hearingdesk.domain.hearing.MinutesSection;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.hearing.ParagraphKind;
import org.hearingdesk.domain.hearing.Prose;
import org.hearingdesk.domain.hearing.SectionStatus;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.log.TextPlace;
import org.hearingdesk.domain.text.StyledText;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.MemorySession;
import org.hearingdesk.session.PlainDetails;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MinutesViewModelTest {
  private static final Id<MinutesSection> OPENING = Id.of("item/opening");
  private static final Id<MinutesSection> DEBATE = Id.of("item/debate");
  private static final Id<Paragraph> FIRST = Id.of("draft-1");
  private static final Id<Paragraph> SECOND = Id.of("draft-2");

  private final HearingSession session =
      MemorySession.open(InstantSource.fixed(Instant.parse("2021-04-15T08:00:00Z")));
  private final ManualDelay delay = new ManualDelay();
  private final List<SectionViewModel.Caret> carets = new ArrayList<>();
  private final MinutesViewModel model =
      new MinutesViewModel(
          session,
          new PlainDrafts(),
          Messages.strict(Locale.ENGLISH),
          Runnable::run,
          Runnable::run,
          delay);

  @BeforeEach
  void hearing() {
    MemorySession.after(
        session,
        List.of(
            new Command.CreateHearing(PlainDetails.of(AttributionRule.ORGANISATION)),
            new Command.AddPart(item("opening")),
            new Command.AddPart(item("debate")),
            new Command.AddPart(
                new Organisation(
                    Id.of("efee"),
                    "Sample federation",
                    "EFEE",
                    Optional.empty(),
                    Level.SECTORAL,
                    "",
                    "")),
            new Command.StartItem(Id.of("debate"))));
    said("one", "Standards come first.");
    said("two", "Funding comes first.");
    said("three", "");
    model.text().onGoTo(carets::add);
    model.attach();
    model.select(DEBATE);
  }

  @Test
  void showsTheDraftOfASectionThatNobodyHasTouched() {
    assertThat(texts())
        .containsExactly("Main points", "Standards come first.", "Funding comes first.");
    assertThat(model.text().paragraphs())
        .extracting(ParagraphRow::number)
        .containsExactly("", "1", "2");
    assertThat(row(DEBATE).untouched()).isEqualTo(2);
    assertThat(model.text().takenOverProperty().get()).isFalse();
    assertThat(session.snapshot().hearing().sections().all()).isEmpty();
  }

  @Test
  void aHeadingIsNoSectionAndIsPassedOver() {
    model.select(Id.of("points"));
    assertThat(model.shownProperty().get().orElseThrow().id()).isEqualTo(DEBATE);
    model.select(OPENING);
    model.previousSection();
    assertThat(model.shownProperty().get().orElseThrow().id()).isEqualTo(Id.of("nature"));
    model.nextSection();
    assertThat(model.shownProperty().get().orElseThrow().id()).isEqualTo(OPENING);
  }

  @Test
  void theFirstEditTakesTheSectionOverAndIsOneChange() {
    type(FIRST, "Standards come very first.");
    assertThat(session.snapshot().hearing().sections().all()).isEmpty();
    delay.pass(SectionEditor.PAUSE);
    assertThat(stored(DEBATE))
        .extracting(Paragraph::text)
        .containsExactly("Main points", "Standards come very first.", "Funding comes first.");
    assertThat(stored(DEBATE)).extracting(Paragraph::untouched).containsExactly(true, false, true);
    session.undo().join();
    assertThat(session.snapshot().hearing().sections().all()).noneMatch(MinutesSection::takenOver);
    assertThat(texts().get(1)).isEqualTo("Standards come first.");
  }

  @Test
  void typingWithoutAPauseIsKeptEveryTwoSecondsAndStaysOneChange() {
    for (int i = 1; i <= 9; i++) {
      type(FIRST, "Standards " + i);
      delay.pass(Duration.ofMillis(400));
    }
    assertThat(stored(DEBATE).get(1).text()).isNotEqualTo("Standards come first.");
    model.text().leave();
    assertThat(stored(DEBATE).get(1).text()).isEqualTo("Standards 9");
    session.undo().join();
    assertThat(texts().get(1)).isEqualTo("Standards come first.");
  }

  @Test
  void enterPartsAParagraphAndBackspaceJoinsItAgain() {
    model.text().split(FIRST, 10);
    assertThat(texts())
        .containsExactly("Main points", "Standards", "come first.", "Funding comes first.");
    SectionViewModel.Caret caret = carets.getLast();
    assertThat(caret.at()).isZero();
    assertThat(stored(DEBATE).get(2).id()).isEqualTo(caret.paragraph());
    assertThat(stored(DEBATE).get(2).sources()).isEqualTo(stored(DEBATE).get(1).sources());
    model.text().joinWithPrevious(caret.paragraph());
    assertThat(texts())
        .containsExactly("Main points", "Standards come first.", "Funding comes first.");
    assertThat(carets.getLast()).isEqualTo(new SectionViewModel.Caret(FIRST, 10));
    assertThat(stored(DEBATE)).hasSize(3);
  }

  @Test
  void aPastedTextOfSeveralLinesBecomesSeveralParagraphs() {
    int length = "Standards come first.".length();
    model.text().paste(FIRST, 0, length, List.of("One", " Two", "Three"));
    assertThat(texts())
        .containsExactly("Main points", "One", "Two", "Three", "Funding comes first.");
    assertThat(stored(DEBATE)).extracting(Paragraph::text).containsExactlyElementsOf(texts());
  }

  @Test
  void styleDeleteAndReadAreChangesOfTheirOwn() {
    model.text().setKind(FIRST, ParagraphKind.BULLET);
    model.text().markRead(SECOND);
    model.text().strike(FIRST);
    assertThat(stored(DEBATE)).extracting(Paragraph::id).doesNotContain(FIRST);
    session.undo().join();
    assertThat(stored(DEBATE).get(1).kind()).isEqualTo(ParagraphKind.BULLET);
    assertThat(row(DEBATE).untouched()).isZero();
    session.undo().join();
    assertThat(row(DEBATE).untouched()).isEqualTo(1);
  }

  @Test
  void aSourceThatChangedLaterFlagsItsParagraphUntilSomebodyKeepsTheText() {
    type(FIRST, "Standards matter.");
    model.text().leave();
    said("one", "Standards come second.");
    assertThat(flag(FIRST).orElseThrow().today()).hasValue("Standards come second.");
    assertThat(flag(FIRST).orElseThrow().what()).isEqualTo("Changed at 10.00 by Test");
    assertThat(flag(SECOND)).isEmpty();
    assertThat(texts().get(1)).isEqualTo("Standards matter.");
    assertThat(row(DEBATE).changed()).isEqualTo(1);
    model.text().keep(FIRST);
    assertThat(flag(FIRST)).isEmpty();
    assertThat(texts().get(1)).isEqualTo("Standards matter.");
    session.undo().join();
    assertThat(flag(FIRST)).isPresent();
  }

  @Test
  void whatTheRecordGivesTodayMayBeTakenOver() {
    model.text().markRead(FIRST);
    said("one", "Standards come second.");
    model.text().takeOver(FIRST);
    assertThat(texts().get(1)).isEqualTo("Standards come second.");
    assertThat(flag(FIRST)).isEmpty();
  }

  @Test
  void aSourceThatWasTakenBackDoesNotCount() {
    model.text().markRead(FIRST);
    said("one", "Standards come second.");
    assertThat(flag(FIRST)).isPresent();
    session.undo().join();
    assertThat(flag(FIRST)).isEmpty();
  }

  @Test
  void givingBackShowsTheDraftAgainAndCanBeUndone() {
    type(FIRST, "Mine.");
    model.giveBack();
    assertThat(texts().get(1)).isEqualTo("Standards come first.");
    assertThat(model.notices().lastProperty().get().orElseThrow().words())
        .isEqualTo("“3.2 debate” follows the record again.");
    model.notices().undo();
    assertThat(texts().get(1)).isEqualTo("Mine.");
  }

  @Test
  void statusIsKeptAndCounted() {
    model.setStatus(SectionStatus.AGREED);
    assertThat(row(DEBATE).status()).isEqualTo(SectionStatus.AGREED);
    assertThat(model.agreedProperty().get()).isEqualTo(1);
    assertThat(model.totalProperty().get()).isEqualTo(4);
    assertThat(model.text().takenOverProperty().get()).isFalse();
  }

  @Test
  void aSourceSaysWhereItIsUsedAndIsInsertedBehindTheCursor() {
    MemorySession.after(
        session,
        List.of(new Command.AddMark(Id.of("two"), Id.of("m"), Mark.PRIORITY, "clear funding")));
    SourcesViewModel sources = model.sources();
    assertThat(sources.rows()).hasSize(3);
    assertThat(sources.rows().get(1).usedIn()).isEqualTo("in 3.2, § 2");
    assertThat(sources.rows().get(2).usedIn()).isEmpty();
    sources.choose(SourcesViewModel.Tab.MARKS);
    assertThat(sources.rows()).extracting(SourceRow::text).containsExactly("clear funding");
    model.text().enter(FIRST);
    sources.select(Optional.of(sources.rows().getFirst()));
    model.insertSelected();
    assertThat(texts())
        .containsExactly(
            "Main points", "Standards come first.", "EFEE: clear funding", "Funding comes first.");
    assertThat(stored(DEBATE).get(2).sources()).containsExactly(Id.of("two"));
    assertThat(carets.getLast().paragraph()).isEqualTo(stored(DEBATE).get(2).id());
  }

  @Test
  void goesFromOneFlaggedParagraphToTheNextThroughAllSections() {
    model.select(OPENING);
    model.nextFlagged();
    assertThat(model.shownProperty().get().orElseThrow().id()).isEqualTo(DEBATE);
    assertThat(carets.getLast().paragraph()).isEqualTo(FIRST);
    model.text().enter(FIRST);
    model.markRead();
    model.nextFlagged();
    assertThat(carets.getLast().paragraph()).isEqualTo(SECOND);
    model.text().enter(SECOND);
    model.markRead();
    model.nextFlagged();
    assertThat(model.notices().lastProperty().get()).isPresent();
    assertThat(model.flaggedProperty().get()).isZero();
  }

  @Test
  void whatIsInsertedIsMeantAsItIs() {
    said("stars", "a *lone* thing");
    SourceRow row = model.sources().rows().getLast();
    model.text().insert(row);
    assertThat(model.text().paragraphs())
        .extracting(each -> each.styled().words())
        .contains(row.inserted());
  }

  @Test
  void lookedForWordsAreFoundInAllSectionsAndShownOneAfterTheOther() {
    FindViewModel find = model.find();
    type(FIRST, StyledText.parse("Stándards come **fir**st.^[As FIRST said]"));
    find.look("first");
    assertThat(find.wordsProperty().get()).isEqualTo("3 places");
    find.next();
    assertThat(find.wordsProperty().get()).isEqualTo("1 of 3");
    assertThat(carets.getLast()).isEqualTo(new SectionViewModel.Caret(FIRST, 15, 20, false));
    find.next();
    assertThat(carets.getLast()).isEqualTo(new SectionViewModel.Caret(FIRST, 21, 22, false));
    find.next();
    assertThat(carets.getLast().paragraph()).isEqualTo(SECOND);
    find.next();
    assertThat(find.wordsProperty().get()).isEqualTo("1 of 3");
    find.previous();
    assertThat(find.wordsProperty().get()).isEqualTo("3 of 3");
    find.look("stand");
    find.next();
    find.replace("Ground");
    assertThat(texts().get(1)).isEqualTo("Groundards come **fir**st.^[As FIRST said]");
    find.look("nowhere");
    assertThat(find.wordsProperty().get()).isEqualTo("Not found");
    assertThat(find.anyProperty().get()).isFalse();
  }

  @Test
  void allPlacesAreReplacedInOneChange() {
    type(FIRST, StyledText.parse("Standards come **first**.^[As FIRST said]"));
    model.text().leave();
    model.find().look("first");
    model.find().replaceAll("last");
    assertThat(texts())
        .containsExactly(
            "Main points", "Standards come **last**.^[As last said]", "Funding comes last.");
    assertThat(model.find().wordsProperty().get()).isEqualTo("3 places replaced");
    assertThat(stored(DEBATE)).extracting(Paragraph::text).containsExactlyElementsOf(texts());
    session.takeBack(session.snapshot().undo().orElseThrow()).join();
    assertThat(texts())
        .containsExactly(
            "Main points", "Standards come **first**.^[As FIRST said]", "Funding comes first.");
  }

  @Test
  void aSectionGoesOutAsMarkdownAndComesInAgain() {
    type(FIRST, StyledText.parse("A **bold** word^[noted]"));
    String markdown = model.sectionAsMarkdown();
    assertThat(markdown)
        .isEqualTo(
            """
            # 3.2 debate

            ## Main points

            A **bold** word[^1]

            Funding comes first.

            [^1]: noted
            """);
    model.text().enter(SECOND);
    model.insertMarkdown("- one\n- *two*");
    assertThat(model.text().paragraphs())
        .extracting(ParagraphRow::mark, ParagraphRow::text)
        .endsWith(
            org.assertj.core.groups.Tuple.tuple("•", "one"),
            org.assertj.core.groups.Tuple.tuple("•", "*two*"));
    model.insertMarkdown("");
    assertThat(model.notices().lastProperty().get().orElseThrow().words())
        .isEqualTo("There is no text to put in.");
  }

  @Test
  void countsWords() {
    assertThat(model.allWordsProperty().get()).isGreaterThanOrEqualTo(8);
    assertThat(model.text().wordsProperty().get()).isEqualTo(8);
    assertThat(WordCount.of("Ένα – δύο, 3.5 and co-operation…")).isEqualTo(5);
  }

  @Test
  void aRefusedTextStaysWithItsReasonUntilItIsMended() {
    type(FIRST, "Bad \u0007 character");
    model.text().leave();
    assertThat(model.text().problemProperty().get()).contains("character");
    assertThat(texts().get(1)).contains("\u0007");
    type(FIRST, "Good");
    model.text().leave();
    assertThat(model.text().problemProperty().get()).isEmpty();
    assertThat(stored(DEBATE).get(1).text()).isEqualTo("Good");
  }

  @Test
  void textIsNotLostWhenAnotherSectionIsShownOrThePlaceIsLeft() {
    type(FIRST, "Kept");
    model.select(OPENING);
    assertThat(stored(DEBATE).get(1).text()).isEqualTo("Kept");
    model.select(DEBATE);
    type(FIRST, "Kept too");
    model.detach();
    assertThat(stored(DEBATE).get(1).text()).isEqualTo("Kept too");
  }

  @Test
  void whatSomebodyElseWritesShowsWhileNothingStandsAgainstIt() {
    model.text().markRead(FIRST);
    Paragraph other = stored(DEBATE).get(2).rewritten("From elsewhere");
    MemorySession.after(
        session, List.of(new Command.WriteParagraph(DEBATE, Optional.empty(), other)));
    assertThat(texts().get(2)).isEqualTo("From elsewhere");
    type(FIRST, "Typing");
    MemorySession.after(
        session,
        List.of(
            new Command.WriteParagraph(DEBATE, Optional.empty(), other.rewritten("Once more"))));
    assertThat(texts().get(1)).isEqualTo("Typing");
    model.text().leave();
    assertThat(texts()).containsExactly("Main points", "Typing", "Once more");
  }

  private static AgendaItem item(String id) {
    return new AgendaItem(
        Id.of(id),
        ItemKind.DISCUSSION,
        id,
        Optional.empty(),
        Duration.ofMinutes(30),
        List.of(),
        Optional.empty(),
        "",
        "");
  }

  private void said(String id, String text) {
    Id<Intervention> turn = Id.of(id);
    if (!session.snapshot().hearing().interventions().has(turn)) {
      MemorySession.after(
          session,
          List.of(
              new Command.NoteIntervention(
                  turn, Id.of("debate"), new Speaker.Body(Id.of("efee")), List.of())));
    }
    Prose before = session.snapshot().hearing().interventions().find(turn).orElseThrow().text();
    MemorySession.after(
        session,
        List.of(
            new Command.WriteText(
                new TextPlace.InIntervention(turn), before, text, session.newId())));
  }

  private void type(Id<Paragraph> id, String words) {
    type(id, StyledText.plain(words));
  }

  private void type(Id<Paragraph> id, StyledText text) {
    model.text().type(id, text);
  }

  private List<String> texts() {
    return model.text().paragraphs().stream().map(ParagraphRow::text).toList();
  }

  private Optional<ParagraphRow.Change> flag(Id<Paragraph> id) {
    return model.text().paragraphs().stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .flatMap(ParagraphRow::change);
  }

  private SectionRow row(Id<MinutesSection> id) {
    return model.outline().stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
  }

  private List<Paragraph> stored(Id<MinutesSection> id) {
    return session.snapshot().hearing().sections().find(id).orElseThrow().text().all();
  }
}
