package org.hearingdesk.exchange.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.Assertions;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.ItemKind;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Presence;
import org.hearingdesk.domain.hearing.WrittenContribution;
import org.hearingdesk.exchange.lists.ListFile;
import org.hearingdesk.exchange.lists.ListReader;
import org.hearingdesk.exchange.lists.Watch;
import org.hearingdesk.exchange.people.Verdict.Group;
import org.hearingdesk.exchange.people.Verdict.Likeness;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.Outcome;
import org.hearingdesk.ui.prepare.SamplePreparation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists as the tools write them in which meetings are prepared elsewhere. */
class IncomingListsTest {
  private final Messages messages = Messages.strict(Locale.UK);
  private final SamplePreparation sample = new SamplePreparation().full();
  private final AtomicInteger ids = new AtomicInteger();
  private final PreviewWords words = new PreviewWords(messages, reason -> "refused");

  @Test
  void participantsOfOpenSlides() {
    Preview preview =
        preview(
            ListKind.PARTICIPANTS,
            """
            title,first_name,last_name,email,member_number,structure_level,groups,number,\
            vote_weight,gender,pronoun,username,default_password,is_active,is_physical_person,is_present
            Dr,Anna,Example,a@sample.example,7,EFEE,Delegates,1,1.000000,female,,anna,secret,1,1,1
            ,Ben,Example,,,EFEE,,,,,,ben,secret,1,1,0
            """);
    List<Participant> people = people(preview);
    assertThat(people.getFirst().name()).isEqualTo("Dr Anna Example");
    assertThat(people.getFirst().email()).isEqualTo("a@sample.example");
    assertThat(people.getFirst().presence()).isEqualTo(Presence.IN_ROOM);
    assertThat(people.getFirst().organisation().orElseThrow().value()).isEqualTo("efee");
    assertThat(people.get(1).presence()).isEqualTo(Presence.ABSENT);
    assertThat(preview.entries().toString()).doesNotContain("secret");
  }

  @Test
  void registrationsAndInvitationsOfIndico() {
    List<Participant> registered =
        people(
            preview(
                ListKind.PARTICIPANTS,
                "ID,Name,First Name,Last Name,Email"
                    + " Address,Affiliation,Title,Position,Country,Name\n"
                    + "1,Anna Example,Anna,Example,a@sample.example,Sample"
                    + " bakers,Dr,Director,BE,x\n"));
    assertThat(registered.getFirst().name()).isEqualTo("Dr Anna Example");
    assertThat(registered.getFirst().function()).isEqualTo("Director");
    Participant invited =
        people(
                preview(
                    ListKind.PARTICIPANTS,
                    "Anna,Example,Sample bakers,Head,+32,a@sample.example\n"))
            .getFirst();
    assertThat(invited.familyName()).isEqualTo("Example");
    assertThat(invited.function()).isEqualTo("Head");
    assertThat(invited.email()).isEqualTo("a@sample.example");
  }

  @Test
  void columnsAreKnownInFrenchAndGerman() {
    for (String head :
        List.of("Nom;Prénom;Organisme;Courriel", "Name;Vorname;Verband;E-Mail-Adresse")) {
      Participant person =
          people(preview(ListKind.PARTICIPANTS, head + "\nExemple;Anne;EFEE;a@sample.example"))
              .getFirst();
      assertThat(person.name()).as(head).isEqualTo("Anne Exemple");
      assertThat(person.email()).as(head).isEqualTo("a@sample.example");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Anna Müller,Anna Mueller,LETTERS",
    "Δείγμα Εκπρόσωπος,Ekprosopos Deigma,LETTERS",
    "Примерен Делегат,Delegat Primeren,LETTERS",
    "Anna Example,Anna Example-Sample,DOUBLE_NAME",
    "Anna Example-Sample,Anna Sample,DOUBLE_NAME",
    "Anna Maria Example,anna EXAMPLE,DOUBLE_NAME",
    "José Ejemplo,Jose EJEMPLO,SPELLING"
  })
  void nobodyIsMergedSilently(String there, String listed, Likeness why) {
    people(preview(ListKind.PARTICIPANTS, "Name,Organisation\n" + there + ",EFEE"))
        .forEach(person -> sample.with(new Command.AddPart(person)));
    Preview preview = preview(ListKind.PARTICIPANTS, "Name,Organisation\n" + listed + ",EFEE");
    assertThat(preview.entries().getFirst().verdict())
        .isInstanceOfSatisfying(
            Verdict.Doubtful.class, doubt -> assertThat(doubt.why()).isEqualTo(why));
    assertThat(preview.commands()).isEmpty();
  }

  @Test
  void twoOfOneListWhoMayBeOneAreAsked() {
    Preview preview =
        preview(
            ListKind.PARTICIPANTS,
            "Name,Organisation\nAnna Müller,EFEE\nAnna Mueller,EFEE\nAnna Müller,ETUCE");
    assertThat(preview.entries())
        .extracting(entry -> entry.verdict().group())
        .containsExactly(Group.NEW, Group.DOUBTFUL, Group.NEW);
    assertThat(preview.settleAll(false).taken()).isEqualTo(2);
    assertThat(preview.settleAll(true).taken()).isEqualTo(3);
  }

  @Test
  void whatADoubtfulLineAddsIsTakenOverWhenItIsTheSame() {
    Preview preview =
        preview(
            ListKind.PARTICIPANTS,
            "Name,Organisation,E-mail\ndelegate 3 Sample,EFEE,d3@sample.example");
    List<Command> commands = preview.settleAll(false).commands();
    assertThat(commands).hasSize(1);
    assertThat(((Participant) ((Command.EditPart) commands.getFirst()).after()).email())
        .isEqualTo("d3@sample.example");
  }

  @Test
  void anAgendaOfOpenSlides() {
    Preview preview =
        preview(
            ListKind.AGENDA,
            """
            item_number,title,text,moderation_notes,agenda_comment,agenda_duration,agenda_type
            1,Coffee break again,,,,15,
            2,Aussprache,Was wir wissen wollen,leise,,1:30,internal
            3,Late,,,,soon,
            """);
    AgendaItem coffee = (AgendaItem) ((Verdict.New) preview.entries().getFirst().verdict()).part();
    AgendaItem talk = (AgendaItem) ((Verdict.New) preview.entries().get(1).verdict()).part();
    assertThat(coffee.kind()).isEqualTo(ItemKind.BREAK);
    assertThat(coffee.planned()).isEqualTo(Duration.ofMinutes(15));
    assertThat(talk.kind()).isEqualTo(ItemKind.DISCUSSION);
    assertThat(talk.planned()).isEqualTo(Duration.ofMinutes(90));
    assertThat(talk.summary()).isEqualTo("Was wir wissen wollen");
    assertThat(talk.internalNote()).isEqualTo("leise");
    PastedList list = list(ListKind.AGENDA, "Title,Duration\nLate,soon");
    Preview wrong = previewOf(list);
    assertThat(words.why(wrong.entries().getFirst(), list))
        .contains("Column “Duration”: “soon” is no duration.");
  }

  @Test
  void anAgendaThatIsReadAgainChangesNothing() {
    String agenda = "Title\tStart\tDuration\nWelcome drink\t9.30\t20\nTea\t\t15\nTea\t\t15";
    Outcome outcome =
        sample
            .session
            .submitAll(preview(ListKind.AGENDA, agenda).commands(), sample.session.newId())
            .join();
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    assertThat(preview(ListKind.AGENDA, agenda).counts().get(Group.SAME)).isEqualTo(3);
    AgendaItem first =
        sample.hearing().agenda().stream()
            .filter(i -> i.title().equals("Welcome drink"))
            .findFirst()
            .orElseThrow();
    assertThat(first.fixedStart()).contains(LocalTime.of(9, 30));
  }

  @Test
  void aSpeakingRecordBringsItsSpeakers() {
    sample.with(new Command.OpenHearing());
    sample.pass(Duration.ofHours(5));
    String item = sample.hearing().agenda().all().get(2).title();
    String text =
        "Title,Given name,Surname,Structure level,Speech type,Start time,Duration,Element\n"
            + ",Sample,delegate 3,EFEE,,2021-04-15 10:00:00,0:02:30,"
            + item
            + "\n"
            + "Dr,Anna,Example,Sample bakers,,2021-04-15 10:03:00,3:00,"
            + item
            + "\n"
            + "Dr,Anna,Example,Sample bakers,,2021-04-15 10:07:00,3:00,3\n"
            + ",Ben,Example,EFEE,,2021-04-15 10:10:00,3:00,Nowhere\n"
            + ",Ben,Example,EFEE,,half past,3:00,3\n";
    Preview preview = preview(ListKind.SPEAKING, text);
    assertThat(preview.counts()).containsEntry(Group.NEW, 3).containsEntry(Group.FAULTY, 2);
    assertThat(preview.newPeople()).isEqualTo(1);
    assertThat(preview.newOrganisations()).isEqualTo(1);
    assertThat(sample.session.submitAll(preview.commands(), sample.session.newId()).join())
        .isInstanceOf(Outcome.Done.class);
    assertThat(sample.hearing().interventions().size()).isEqualTo(3);
    assertThat(sample.hearing().interventions().all().getFirst().startedAt())
        .contains(Instant.parse("2021-04-15T08:00:00Z"));
    assertThat(preview(ListKind.SPEAKING, text).counts()).containsEntry(Group.SAME, 3);
  }

  @Test
  void contributionsWithoutATitleAreCalledAfterTheirOrganisation() {
    Preview preview =
        preview(
            ListKind.CONTRIBUTIONS,
            "Organisation;Themes;Link\nEFEE;Skills;https://sample.example/1\n;Skills;\n");
    WrittenContribution paper =
        (WrittenContribution) ((Verdict.New) preview.entries().getFirst().verdict()).part();
    assertThat(paper.title()).isEqualTo("Contribution of EFEE");
    assertThat(preview.counts()).containsEntry(Group.FAULTY, 1);
    assertThat(sample.session.submitAll(preview.commands(), sample.session.newId()).join())
        .isInstanceOf(Outcome.Done.class);
  }

  @Test
  void columnsThatAPersonChoseAreReadBack() {
    PastedList list = list(ListKind.PARTICIPANTS, "Bezeichnung;Haus\nAnna Example;EFEE");
    assertThat(list.header()).isFalse();
    Mapping chosen =
        list.mapping().withHeader(true).with(0, Optional.empty()).with(1, Optional.of(Field.NAME));
    assertThat(Mapping.read(chosen.written())).contains(chosen);
    assertThat(Mapping.read("1,NONSENSE")).isEmpty();
    assertThat(list.mapped(chosen).lines().getFirst().cell(Field.NAME)).isEqualTo("EFEE");
  }

  @Test
  void aLongListCanBeStopped() {
    PastedList list = list(ListKind.PARTICIPANTS, "Anna Example\n".repeat(1_000));
    Assertions.assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() ->
            Previews.of(
                list,
                sample.hearing(),
                messages,
                this::id,
                SamplePreparation.NOW,
                (done, of) -> {
                  if (done == 500) {
                    throw new CancellationException();
                  }
                }));
  }

  private PastedList list(ListKind kind, String text) {
    return switch (ListReader.read(text.getBytes(StandardCharsets.UTF_8), Optional.empty())) {
      case ListReader.Outcome.Read(ListFile file) -> PastedList.of(file, kind, messages);
      case ListReader.Outcome.Refused refused -> throw new AssertionError(refused);
    };
  }

  private Preview preview(ListKind kind, String text) {
    return previewOf(list(kind, text));
  }

  private Preview previewOf(PastedList list) {
    return Previews.of(
        list, sample.hearing(), messages, this::id, sample.session.now(), Watch.NONE);
  }

  private static List<Participant> people(Preview preview) {
    return preview.of(Group.NEW).stream()
        .map(entry -> (Participant) ((Verdict.New) entry.verdict()).part())
        .toList();
  }

  private String id() {
    return "x" + ids.incrementAndGet();
  }
}
