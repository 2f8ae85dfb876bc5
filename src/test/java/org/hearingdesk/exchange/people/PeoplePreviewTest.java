package org.hearingdesk.exchange.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.command.Decide;
import org.hearingdesk.domain.command.Decision;
import org.hearingdesk.domain.command.Rejection;
import org.hearingdesk.domain.hearing.Gender;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Part;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Presence;
import org.hearingdesk.domain.hearing.Role;
import org.hearingdesk.exchange.lists.Watch;
import org.hearingdesk.exchange.people.Verdict.Likeness;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.prepare.SamplePreparation;
import org.junit.jupiter.api.Test;

class PeoplePreviewTest {
  private final Messages messages = Messages.strict(Locale.UK);
  private final SamplePreparation sample = new SamplePreparation().full();
  private final AtomicInteger ids = new AtomicInteger();

  @Test
  void everyLineIsInExactlyOneGroup() {
    Preview preview =
        preview(
            """
            Name\tOrganisation\tRole\tWhere
            Sample delegate 41\tSample metal workers\tDelegate\tonline
            Sample delegate 3\tEFEE\tDelegate\tonline
            Sample delegate 12\tEFEE\tObserver\t
            delegate 8 Sample\tETUCE\t\t
            \tSample metal workers\tDelegate\tonline
            """);

    assertThat(preview.counts().values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(5);
    assertThat(kinds(preview))
        .containsExactly(
            Verdict.New.class,
            Verdict.Same.class,
            Verdict.Changed.class,
            Verdict.Doubtful.class,
            Verdict.Faulty.class);
    assertThat(preview.taken()).isEqualTo(2);
  }

  @Test
  void aGenderIsReadInManyLanguagesAndAnUnknownWordIsLeftOut() {
    List<String> women =
        List.of("female", "F", "Woman", "Frau", "femme", "mujer", "ŽENA", "γυναίκα");
    for (String word : women) {
      assertThat(gender("Gender", word)).as(word).contains(Gender.WOMAN);
    }
    for (String word : List.of("m", "male", "Mann", "homme", "ανδρας")) {
      assertThat(gender("Geschlecht", word)).as(word).contains(Gender.MAN);
    }
    for (String word : List.of("diverse", "non-binary", "X")) {
      assertThat(gender("gender", word)).as(word).contains(Gender.OTHER);
    }
    for (String word : List.of("", "?", "prefer not to say", "Ms and Mr")) {
      assertThat(gender("sexe", word)).as(word).isEmpty();
    }
  }

  private Optional<Gender> gender(String title, String word) {
    Verdict verdict =
        preview("Name\t" + title + "\nAnna Example\t" + word).entries().getFirst().verdict();
    return ((Participant) ((Verdict.New) verdict).part()).gender();
  }

  @Test
  void aGenderThatIsListedIsAChangeAndOneThatIsNotStaysAsItIs() {
    String list = "first name\tlast name\torganisation\tgender\nSample\tdelegate 3\tEFEE\tf";
    Verdict.Changed changed = (Verdict.Changed) preview(list).entries().getFirst().verdict();
    assertThat(((Participant) changed.after()).gender()).contains(Gender.WOMAN);
    sample.with(new Command.EditPart(changed.before(), changed.after()));
    assertThat(kinds(preview(list))).containsExactly(Verdict.Same.class);
    assertThat(kinds(preview(list.replace("\tf", "\t")))).containsExactly(Verdict.Same.class);
  }

  @Test
  void neitherAccentsNorCapitalsNorOrderHideSomebody() {
    for (String name : List.of("SAMPLE DELEGATE 3", "3 delegate Sample", "Sámple Délegate 3")) {
      Verdict verdict =
          preview("Name\tOrganisation\n" + name + "\tEFEE").entries().getFirst().verdict();
      assertThat(verdict).as(name).isInstanceOf(Verdict.Doubtful.class);
      assertThat(((Verdict.Doubtful) verdict).why()).as(name).isEqualTo(Likeness.SPELLING);
    }
  }

  @Test
  void theSameNameElsewhereIsDoubtful() {
    Verdict verdict =
        preview("Name\tOrganisation\nSample delegate 3\tETUCE").entries().getFirst().verdict();

    assertThat(verdict).isInstanceOf(Verdict.Doubtful.class);
    assertThat(((Verdict.Doubtful) verdict).why()).isEqualTo(Likeness.OTHER_ORGANISATION);
  }

  @Test
  void doubtfulLinesStayOutUntilSettled() {
    Preview preview = preview("Name\tOrganisation\nSample delegate 3\tETUCE");
    Preview.Entry line = preview.entries().getFirst();

    assertThat(preview.commands()).isEmpty();
    assertThat(preview.settle(line, true).taken()).isEqualTo(1);
    assertThat(preview.settle(line, false).commands()).isEmpty();
  }

  @Test
  void organisationsThatAreMissingComeInOnce() {
    Preview preview =
        preview(
            "Name\tOrganisation\tSide\n"
                + "Anna Example\tSample bakers\tE\n"
                + "Ben Example\tSAMPLE BAKERS\tEmployers");

    assertThat(preview.newOrganisations()).isEqualTo(1);
    Hearing before = sample.hearing();
    Hearing after = after(preview);
    assertThat(after.participants().size()).isEqualTo(before.participants().size() + 2);
    assertThat(after.organisations().size()).isEqualTo(before.organisations().size() + 1);
    assertThat(after.organisations().all().getLast().side()).isPresent();
  }

  @Test
  void oneUndoTakesEverythingBack() {
    Hearing before = sample.hearing();
    Preview preview =
        preview(
            "Name\tOrganisation\tRole\n"
                + "Anna Example\tSample bakers\t\n"
                + "Sample delegate 12\tEFEE\tObserver");

    sample.session.submitAll(preview.commands(), sample.session.newId()).join();
    assertThat(sample.hearing().participants().size()).isEqualTo(before.participants().size() + 1);
    sample.session.undo().join();

    assertThat(sample.hearing()).isEqualTo(before);
  }

  @Test
  void whatTheListLeavesBlankStays() {
    Verdict verdict =
        preview(
                "Name\tOrganisation\tRole\tWhere\tE-mail\n"
                    + "Sample delegate 12\tEFEE\t\t\td12@sample.example")
            .entries()
            .getFirst()
            .verdict();

    Participant after = (Participant) ((Verdict.Changed) verdict).after();
    assertThat(after.email()).isEqualTo("d12@sample.example");
    assertThat(after.roles()).containsExactly(Role.DELEGATE);
    assertThat(after.presence()).isEqualTo(Presence.IN_ROOM);
  }

  @Test
  void saysWhatIsWrongWithALine() {
    Preview preview =
        preview(
            "Name\tOrganisation\tSide\n"
                + "x".repeat(501)
                + "\t\t\n"
                + "Bell\u0007 Example\t\t\n"
                + "Anna Example\tEFEE\tMartians\n"
                + "Ben Example\tEFEE\t\n"
                + "Ben EXAMPLE\tefee\t");

    assertThat(faults(preview))
        .satisfiesExactly(
            fault ->
                assertThat(fault)
                    .isEqualTo(new Verdict.Fault.Refused(new Rejection.TooLong("familyName", 500))),
            fault ->
                assertThat(fault)
                    .isEqualTo(new Verdict.Fault.Refused(new Rejection.BadCharacter("givenName"))),
            fault -> assertThat(fault).isInstanceOf(Verdict.Fault.NoSuchSide.class),
            fault -> assertThat(fault).isEqualTo(new Verdict.Fault.Twice(5)));
  }

  @Test
  void tenThousandLinesAreOneStep() {
    StringBuilder text = new StringBuilder("Name\tOrganisation\n");
    for (int i = 0; i < 10_000; i++) {
      text.append("Sample person ").append(i).append("\tSample body ").append(i % 500).append('\n');
    }

    Preview preview = preview(text.toString());

    assertThat(preview.taken()).isEqualTo(10_000);
    assertThat(preview.newOrganisations()).isEqualTo(500);
    assertThat(preview.commands()).hasSize(1);
    assertThat(
            Decide.decide(sample.hearing(), preview.commands().getFirst(), SamplePreparation.NOW))
        .isInstanceOf(Decision.Accepted.class);
  }

  @Test
  void comparesOrganisationsToo() {
    PastedList list =
        PastedList.read(
            "Organisation\tAcronym\tSide\n"
                + "Sample bakers\tSB\tE\n"
                + "Sample ministry\tSM\t\n"
                + "sample metal WORKERS\t\t\n"
                + "Sample ministry of metal\t\tMartians\n"
                + "Sample secretariat\t\tC\n",
            messages,
            ListKind.ORGANISATIONS);
    Preview preview =
        Previews.of(list, sample.hearing(), messages, this::id, SamplePreparation.NOW, Watch.NONE);

    assertThat(kinds(preview))
        .containsExactly(
            Verdict.New.class,
            Verdict.Changed.class,
            Verdict.Doubtful.class,
            Verdict.Faulty.class,
            Verdict.Same.class);
  }

  private Preview preview(String text) {
    PastedList list = PastedList.read(text, messages, ListKind.PARTICIPANTS);
    return Previews.of(
        list, sample.hearing(), messages, this::id, SamplePreparation.NOW, Watch.NONE);
  }

  private String id() {
    return "new-" + ids.incrementAndGet();
  }

  private Hearing after(Preview preview) {
    for (Command command : preview.commands()) {
      sample.with(command);
    }
    return sample.hearing();
  }

  private static List<Class<?>> kinds(Preview preview) {
    return preview.entries().stream().<Class<?>>map(entry -> entry.verdict().getClass()).toList();
  }

  private static List<Verdict.Fault> faults(Preview preview) {
    return preview.of(Verdict.Group.FAULTY).stream()
        .map(entry -> ((Verdict.Faulty) entry.verdict()).fault())
        .toList();
  }

  /** Keeps the import of parts honest: every new part has an id of its own. */
  @Test
  void newPartsHaveTheirOwnIds() {
    Preview preview = preview("Anna Example\tEFEE\nBen Example\tEFEE\n");

    assertThat(
            preview.of(Verdict.Group.NEW).stream()
                .map(entry -> ((Verdict.New) entry.verdict()).part())
                .map(Part::id))
        .doesNotHaveDuplicates()
        .hasSize(2);
  }
}
