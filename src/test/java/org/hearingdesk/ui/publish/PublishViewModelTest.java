package org.hearingdesk.ui.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Presence;
import org.hearingdesk.export.Format;
import org.hearingdesk.export.publication.DocumentKind;
import org.hearingdesk.export.publication.Order;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.MemorySession;
import org.hearingdesk.session.PlainDetails;
import org.hearingdesk.ui.publish.ExportViewModel.Phase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishViewModelTest {
  @TempDir private Path temp = Path.of("");
  private final HearingSession session =
      MemorySession.open(InstantSource.fixed(Instant.parse("2021-04-15T08:00:00Z")));
  private final Deque<Runnable> work = new ArrayDeque<>();
  private final Map<Path, Path> remembered = new HashMap<>();
  private final ExportFolders folders =
      new ExportFolders() {
        @Override
        public Optional<Path> of(Path hearing) {
          return Optional.ofNullable(remembered.get(hearing));
        }

        @Override
        public void remember(Path hearing, Path folder) {
          remembered.put(hearing, folder);
        }
      };
  private final PublishViewModel model = model();

  private PublishViewModel model() {
    return new PublishViewModel(
        session,
        PlainPublication.make(),
        folders,
        Messages.strict(Locale.ENGLISH),
        Runnable::run,
        work::add,
        (wait, act) -> {
          act.run();
          return () -> {};
        });
  }

  @BeforeEach
  void hearing() {
    MemorySession.after(
        session,
        List.of(
            new Command.CreateHearing(PlainDetails.of(AttributionRule.ORGANISATION)),
            new Command.AddPart(person("a")),
            new Command.AddPart(person("b"))));
    model.attach();
    workOff();
  }

  @Test
  void beginsWithTheUsualDocuments() {
    assertThat(model.choices().inOrder())
        .containsExactly(
            choice(DocumentKind.MINUTES, Format.PDF),
            choice(DocumentKind.MINUTES, Format.DOCX),
            choice(DocumentKind.RANKING, Format.PDF),
            choice(DocumentKind.SUMMARY, Format.PDF));
    assertThat(model.exampleName()).hasValue("2021-04-15 minutes Sample hearing.pdf");
  }

  @Test
  void theExampleFollowsWhatIsTyped() {
    model.namesProperty().set("{date}-{hearing}-{document}");
    assertThat(model.exampleName()).hasValue("2021-04-15-Sample hearing-minutes.pdf");
    assertThat(model.unknownField()).isEmpty();
    model.namesProperty().set("{title}: {document}");
    assertThat(model.unknownField()).hasValue("{title}");
    model.namesProperty().set(" ");
    assertThat(model.exampleName()).hasValue("2021-04-15 minutes Sample hearing.pdf");
  }

  @Test
  void everythingIsChosenAndNothingAgain() {
    model.choices().toggleAll();
    assertThat(model.choices().kinds())
        .allMatch(kind -> model.choices().chosenOf(kind) == model.choices().madeOf(kind));
    model.choices().toggleAll();
    assertThat(model.choices().inOrder()).isEmpty();
  }

  @Test
  void onlyWhatIsMadeCanBeChosen() {
    ChoicesViewModel choices = model.choices();
    assertThat(choices.isMade(DocumentKind.MINUTES, Format.JSON)).isFalse();
    choices.toggle(DocumentKind.MINUTES, Format.JSON);
    assertThat(choices.countProperty().get()).isEqualTo(4);
    choices.toggleRow(DocumentKind.MINUTES);
    assertThat(choices.chosenOf(DocumentKind.MINUTES)).isEqualTo(3);
    choices.toggleRow(DocumentKind.MINUTES);
    assertThat(choices.chosenOf(DocumentKind.MINUTES)).isZero();
  }

  @Test
  void aRuleLooserThanTheHearingsCannotBeChosen() {
    RuleViewModel rule = model.rule();
    assertThat(rule.chosenProperty().get()).isEqualTo(AttributionRule.ORGANISATION);
    assertThat(rule.mayChoose(AttributionRule.NAMED)).isFalse();
    rule.choose(AttributionRule.NAMED);
    assertThat(rule.chosenProperty().get()).isEqualTo(AttributionRule.ORGANISATION);
    rule.choose(AttributionRule.CHATHAM_HOUSE);
    assertThat(rule.chosenProperty().get()).isEqualTo(AttributionRule.CHATHAM_HOUSE);
  }

  @Test
  void saysWhatIsWithheld() {
    assertThat(model.rule().namesProperty().get()).isEqualTo(2);
    assertThat(model.rule().withheld())
        .extracting(withheld -> model.words().withheld(withheld))
        .containsExactlyInAnyOrder("2 people’s names", "2 e-mail addresses");
  }

  @Test
  void theHearingsRuleWinsWhenItBecomesStricter() {
    MemorySession.after(
        session,
        List.of(
            new Command.EditDetails(
                PlainDetails.of(AttributionRule.ORGANISATION),
                PlainDetails.of(AttributionRule.SIDE))));
    assertThat(model.rule().chosenProperty().get()).isEqualTo(AttributionRule.SIDE);
  }

  @Test
  void exportsFileByFileAndTellsNotes() {
    model.setFolder(temp);
    model.choices().toggle(DocumentKind.MINUTES, Format.HTML);
    model.begin();
    ExportViewModel export = model.export();
    assertThat(export.phaseProperty().get()).isEqualTo(Phase.RUNNING);
    assertThat(export.files()).hasSize(5).allMatch(r -> r.state() == FileRow.State.WAITING);
    model.begin();
    workOff();
    assertThat(export.phaseProperty().get()).isEqualTo(Phase.DONE);
    assertThat(export.finishedProperty().get()).isEqualTo(5);
    assertThat(export.files()).allMatch(row -> row.state() == FileRow.State.DONE);
    assertThat(export.files().get(2).notes())
        .containsExactly("Characters that the font lacks were replaced in 2 places: 😀");
    assertThat(temp).isDirectoryContaining("glob:**/2021-04-15 minutes Sample hearing.docx");
  }

  @Test
  void cancellingBeforeTheFirstFileLeavesAllOut() {
    model.setFolder(temp);
    model.begin();
    model.export().cancel();
    workOff();
    assertThat(model.export().phaseProperty().get()).isEqualTo(Phase.CANCELLED);
    assertThat(model.export().files()).allMatch(r -> r.state() == FileRow.State.LEFT_OUT);
    assertThat(temp).isEmptyDirectory();
  }

  @Test
  void aFailureIsToldInWords() {
    model.setFolder(temp.resolve("gone"));
    model.begin();
    workOff();
    assertThat(model.export().files())
        .allMatch(row -> row.state() == FileRow.State.FAILED)
        .allMatch(row ->
            row.notes().equals(List.of("The folder is not there any more. Choose another one.")));
  }

  @Test
  void theFolderIsBesideTheFileUntilAnotherOneIsRemembered() {
    Path beside = session.snapshot().file().toAbsolutePath().getParent();
    assertThat(model.folderProperty().get()).isEqualTo(beside);
    model.setFolder(temp);
    assertThat(model().folderProperty().get()).isEqualTo(temp);
  }

  @Test
  void thePreviewIsAPictureOfTheFirstPageAndTurns() {
    PreviewViewModel preview = model.preview();
    assertThat(preview.stateProperty().get()).isInstanceOf(PreviewViewModel.State.Page.class);
    PreviewViewModel.State.Page first = (PreviewViewModel.State.Page) preview.stateProperty().get();
    assertThat(first.page()).isZero();
    assertThat(first.pages()).isGreaterThan(1);
    assertThat(first.picture().width()).isBetween(895, 905);
    assertThat(first.picture().pixels().capacity())
        .isEqualTo(first.picture().width() * first.picture().height());
    preview.nextPage();
    workOff();
    assertThat(((PreviewViewModel.State.Page) preview.stateProperty().get()).page()).isEqualTo(1);
    model.choices().goTo(DocumentKind.RECORD);
    workOff();
    assertThat(preview.stateProperty().get()).isInstanceOf(PreviewViewModel.State.NoPages.class);
  }

  private void workOff() {
    while (!work.isEmpty()) {
      work.poll().run();
    }
  }

  private static Order.Choice choice(DocumentKind kind, Format format) {
    return new Order.Choice(kind, format);
  }

  private static Participant person(String id) {
    return new Participant(
        Id.of(id),
        "",
        "Sample",
        id,
        "",
        Optional.empty(),
        Set.of(),
        Presence.IN_ROOM,
        id + "@example.org");
  }
}
