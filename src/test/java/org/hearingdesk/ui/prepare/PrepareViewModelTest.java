package org.hearingdesk.ui.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.ItemKind;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.store.StoreException;
import org.hearingdesk.ui.prepare.form.DetailField;
import org.hearingdesk.ui.prepare.table.Edited;
import org.hearingdesk.ui.prepare.table.Row;
import org.hearingdesk.ui.prepare.table.Sort;
import org.hearingdesk.ui.prepare.table.TableViewModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PrepareViewModelTest {
  private final SamplePreparation sample = new SamplePreparation().full();
  private final PrepareViewModel model =
      new PrepareViewModel(sample.session, sample.messages, Runnable::run);

  @BeforeEach
  void attach() {
    model.sectionProperty().set(Section.PARTICIPANTS);
    model.attach();
  }

  @Test
  void addsAPersonWithAnOrganisationThatIsNotThereYet() {
    TableViewModel<Participant> people = model.participants();
    people.add();
    assertThat(people.rows().getFirst().edited()).isTrue();
    edited(people).field("familyName").set("Dr Anna de Vries");
    edited(people).field("organisation").set("Sample bakers");
    assertThat(people.hint()).contains("Sample bakers");
    people.keep();

    Participant added = sample.hearing().participants().all().getLast();
    assertThat(added.honorific()).isEqualTo("Dr");
    assertThat(added.familyName()).isEqualTo("de Vries");
    Organisation organisation =
        sample.hearing().organisations().find(added.organisation().orElseThrow()).orElseThrow();
    assertThat(organisation.name()).isEqualTo("Sample bakers");
    assertThat(people.editedProperty().get()).isEmpty();
    sample.session.undo().join();
    assertThat(sample.hearing().organisations().has(organisation.id())).isFalse();
  }

  @Test
  void aRefusalStandsBesideItsFieldAndKeepsWhatWasTyped() {
    TableViewModel<Participant> people = model.participants();
    people.edit("p40");
    edited(people).field("familyName").set(" ");
    people.keep();

    assertThat(edited(people).faultColumnProperty().get()).isEqualTo("familyName");
    assertThat(edited(people).faultProperty().get()).isEqualTo("Please fill in the name.");
    people.putBack();
    assertThat(people.editedProperty().get()).isEmpty();
    assertThat(sample.hearing().participants().find(Id.of("p40")).orElseThrow().familyName())
        .isEqualTo("delegate 40");
  }

  @Test
  void whatCouldNotBeSavedStaysInItsFields() {
    TableViewModel<Participant> people = model.participants();
    people.edit("p40");
    edited(people).field("function").set("Sample expert");
    sample.log.fail(Optional.of(StoreException.Kind.DISK_FULL));
    people.keep();
    assertThat(edited(people).field("function").get()).isEqualTo("Sample expert");

    sample.log.fail(Optional.empty());
    people.keep();

    assertThat(people.editedProperty().get()).isEmpty();
    assertThat(sample.hearing().participants().find(Id.of("p40")).orElseThrow().function())
        .isEqualTo("Sample expert");
  }

  @Test
  void anEditDoesNotUndoWhatSomebodyElseChangedMeanwhile() {
    TableViewModel<Participant> people = model.participants();
    people.edit("p40");
    edited(people).field("function").set("Sample expert");
    Participant before = sample.hearing().participants().find(Id.of("p40")).orElseThrow();
    sample.with(
        new Command.EditPart(
            before,
            new Participant(
                before.id(),
                "Dr",
                before.givenName(),
                before.familyName(),
                before.function(),
                before.organisation(),
                before.roles(),
                before.presence(),
                before.email())));
    people.keep();

    Participant after = sample.hearing().participants().find(Id.of("p40")).orElseThrow();
    assertThat(after.honorific()).isEqualTo("Dr");
    assertThat(after.function()).isEqualTo("Sample expert");
  }

  @Test
  void whatIsStillUsedIsNotRemovedAndSaysWhy() {
    model.sectionProperty().set(Section.SIDES);
    model.organisations().remove("efee");

    assertThat(sample.hearing().organisations().has(Id.of("efee"))).isTrue();
    assertThat(model.toasts().toastProperty().get().orElseThrow().words())
        .startsWith("“EFEE” cannot be removed");
  }

  @Test
  void aRemovalCanBePutBack() {
    model.participants().remove("p31");
    assertThat(sample.hearing().participants().has(Id.of("p31"))).isFalse();
    assertThat(model.checks()).noneMatch(check -> check.words().contains("one participant"));

    model.toasts().undo();

    assertThat(sample.hearing().participants().has(Id.of("p31"))).isTrue();
  }

  @Test
  void filtersWithoutAccentsAndSortsMissingFirstThenLatinGreekCyrillic() {
    TableViewModel<Participant> people = model.participants();
    people.filterProperty().set("εκπροσωπος");
    assertThat(ids(people)).containsExactly("p9");
    people.filterProperty().set("vanes");
    assertThat(ids(people)).containsExactly("debiais");
    people.filterProperty().set("");

    people.sortBy("organisation");

    assertThat(ids(people)).startsWith("p31").endsWith("p9", "p14");
    people.sortBy("organisation");
    assertThat(ids(people)).startsWith("p14", "p9").endsWith("p31");
    people.sortBy("organisation");
    assertThat(people.sortProperty().get()).isEqualTo(Sort.OWN_ORDER);
  }

  @Test
  void showsOneSideAlone() {
    TableViewModel<Participant> people = model.participants();
    people.choose("side", "side-W");

    assertThat(ids(people)).containsExactly("p8", "p40", "p9");
    assertThat(people.facets().getFirst().groups())
        .extracting(group -> group.count())
        .containsExactly(4, 3, 4, 1, 1, 1);
  }

  @Test
  void typesAnAgendaLineByLine() {
    model.sectionProperty().set(Section.AGENDA);
    model.addAgendaLines(
        "Opening 10m\nRoad to 2030\nDiscussion on stacking 1:30\nLunch (45 min)\nClosing\t5\n\n",
        outcome -> {});

    List<AgendaItem> added =
        sample.hearing().agenda().all().subList(7, sample.hearing().agenda().size());
    assertThat(added)
        .extracting(AgendaItem::title)
        .containsExactly("Opening", "Road to 2030", "Discussion on stacking", "Lunch", "Closing");
    assertThat(added)
        .extracting(AgendaItem::planned)
        .containsExactly(
            Duration.ofMinutes(10),
            Duration.ofMinutes(30),
            Duration.ofMinutes(90),
            Duration.ofMinutes(45),
            Duration.ofMinutes(5));
    assertThat(added.get(3).kind()).isEqualTo(ItemKind.BREAK);
  }

  @Test
  void movesAnAgendaItemAndItsTimesFollow() {
    model.sectionProperty().set(Section.AGENDA);
    assertThat(timeOf("i1")).isEqualTo("9.00–9.10");

    model.agenda().move("i1", 1);
    assertThat(timeOf("i1")).isEqualTo("9.20–9.30");
    model.agenda().move("i1", -1);
    model.agenda().move("i1", -1);

    assertThat(timeOf("i1")).isEqualTo("9.00–9.10");
  }

  @Test
  void readsDurationsStartsAndPresentersOfAnItem() {
    model.sectionProperty().set(Section.AGENDA);
    model.agenda().edit("i3");
    Edited<AgendaItem> row = edited(model.agenda());
    row.field("planned").set("1:30");
    row.field("fixedStart").set("10");
    row.field("limit").set("2:30");
    row.field("participant").set("Joost Korte, manuela geleng");
    model.agenda().keep();

    AgendaItem item = sample.hearing().agenda().find(Id.of("i3")).orElseThrow();
    assertThat(item.planned()).isEqualTo(Duration.ofMinutes(90));
    assertThat(item.limit()).contains(Duration.ofSeconds(150));
    assertThat(item.presenters()).containsExactly(Id.of("korte"), Id.of("geleng"));
    assertThat(timeOf("i3")).startsWith("10.00–11.30");

    model.agenda().edit("i3");
    edited(model.agenda()).field("participant").set("Nobody Known");
    model.agenda().keep();
    assertThat(edited(model.agenda()).faultColumnProperty().get()).isEqualTo("participant");
  }

  @Test
  void itemsOfZeroAndOfThirtyHours() {
    model.sectionProperty().set(Section.AGENDA);
    model.agenda().edit("i1");
    edited(model.agenda()).field("planned").set("0");
    model.agenda().keep();
    assertThat(sample.hearing().agenda().find(Id.of("i1")).orElseThrow().planned())
        .isEqualTo(Duration.ZERO);

    model.agenda().edit("i1");
    edited(model.agenda()).field("planned").set("30:00");
    model.agenda().keep();
    assertThat(edited(model.agenda()).faultProperty().get()).contains("between");
  }

  @Test
  void lateArrivalsAreAddedWhileTheHearingRuns() {
    sample.with(new Command.StartItem(Id.of("i1")));
    model.participants().add();
    edited(model.participants()).field("familyName").set("Late Arrival");
    model.participants().keep();

    assertThat(sample.hearing().participants().all().getLast().familyName()).isEqualTo("Arrival");
  }

  @Test
  void editsTheDetailsFieldByFieldAsOneBurst() {
    model.sectionProperty().set(Section.DETAILS);
    model.details().textProperty(DetailField.PLACE).set("Lux");
    model.details().handIn(DetailField.PLACE);
    model.details().textProperty(DetailField.PLACE).set("Luxembourg");
    model.details().leave(DetailField.PLACE);
    assertThat(sample.hearing().details().orElseThrow().place()).isEqualTo("Luxembourg");
    sample.session.undo().join();
    assertThat(sample.hearing().details().orElseThrow().place()).isEqualTo("Brussels and online");

    model.details().textProperty(DetailField.DATE).set("tomorrow");
    model.details().leave(DetailField.DATE);
    assertThat(model.details().faultProperty(DetailField.DATE).get()).startsWith("Write a date");
    assertThat(model.details().textProperty(DetailField.DATE).get()).isEqualTo("tomorrow");
    model.details().putBack(DetailField.DATE);
    assertThat(model.details().textProperty(DetailField.DATE).get()).isEqualTo("15 April 2021");
  }

  @Test
  void saysWhatIsMissing() {
    assertThat(model.checks())
        .filteredOn(check -> !check.fine())
        .extracting(Readiness.Check::words)
        .containsExactly(
            "Missing: the organisation of one participant",
            "Missing: options of priority question 2");
    model.addAgendaLines("One more 20m", outcome -> {});
    assertThat(model.checks())
        .anyMatch(check -> check.words().equals("Agenda is 20 min longer than the booked time"));
  }

  @Test
  void detachedItNoLongerFollows() {
    model.detach();
    sample.with(new Command.RemovePart(Id.of("p31")));

    assertThat(ids(model.participants())).contains("p31");
  }

  private String timeOf(String item) {
    Row row =
        model.agenda().rows().stream()
            .filter(each -> each.id().equals(item))
            .findFirst()
            .orElseThrow();
    return row.cells().getLast().text();
  }

  private static List<String> ids(TableViewModel<?> table) {
    return table.rows().stream().map(Row::id).toList();
  }

  private static <R extends org.hearingdesk.domain.hearing.Part> Edited<R> edited(
      TableViewModel<R> table) {
    return table.editedProperty().get().orElseThrow();
  }
}
