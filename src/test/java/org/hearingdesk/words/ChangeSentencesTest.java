package org.hearingdesk.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.Ballot;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Mark;
import org.hearingdesk.domain.hearing.Marking;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.hearing.Part;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.hearing.Prose;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.Span;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.domain.hearing.Voter;
import org.hearingdesk.domain.log.Change;
import org.hearingdesk.domain.log.Entry;
import org.hearingdesk.domain.log.Fact;
import org.hearingdesk.domain.log.History;
import org.hearingdesk.domain.log.Stamp;
import org.hearingdesk.domain.log.TextPlace;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.prepare.SamplePreparation;
import org.junit.jupiter.api.Test;

class ChangeSentencesTest {
  private final Messages messages = Messages.strict(Locale.UK);
  private final SamplePreparation sample = new SamplePreparation().full();

  @Test
  void everyFactHasASentenceAndAKind() throws ReflectiveOperationException {
    for (Class<?> kind : Fact.class.getPermittedSubclasses()) {
      Fact fact = (Fact) record(kind);
      String text = sentences().of(List.of(entry(fact, "one"))).text();
      assertThat(text).as(kind.getSimpleName()).isNotBlank().doesNotContain("{", "⟦", "Optional");
      assertThat(ChangeSentences.kind(List.of(entry(fact, "one")))).isNotNull();
    }
  }

  @Test
  void everyFieldOfEveryPartHasAName() {
    List<Class<?>> records = new ArrayList<>(List.of(Part.class.getPermittedSubclasses()));
    records.add(HearingDetails.class);
    for (Class<?> kind : records) {
      for (RecordComponent component : kind.getRecordComponents()) {
        if (!component.getName().equals("id")) {
          assertThat(messages.text("history.field." + component.getName())).isNotBlank();
        }
      }
    }
  }

  @Test
  void everyValueHasWords() {
    ValueWords values =
        new ValueWords(messages, new LogNames(messages, sample.session.snapshot().history()));
    for (Class<?> kind : enumsIn(Hearing.class.getPackageName())) {
      for (Object value : kind.getEnumConstants()) {
        assertThat(values.of(value)).isNotBlank();
      }
    }
  }

  /** The enums that a part, the details or a fact can hold. */
  private static List<Class<?>> enumsIn(String packageName) {
    List<Class<?>> found = new ArrayList<>();
    for (Class<?> kind : Part.class.getPermittedSubclasses()) {
      for (RecordComponent component : kind.getRecordComponents()) {
        Type type = component.getGenericType();
        Class<?> raw = component.getType();
        if (type instanceof ParameterizedType generic
            && generic.getActualTypeArguments()[0] instanceof Class<?> argument) {
          raw = argument;
        }
        if (raw.isEnum() && raw.getPackageName().equals(packageName)) {
          found.add(raw);
        }
      }
    }
    return found;
  }

  @Test
  void saysWhatItWasAndWhatItBecame() {
    sample.with(new Command.StartItem(Id.of("i3")));
    sample.with(
        new Command.GiveFloor(
            Id.of("t1"), Id.of("i3"), new Speaker.Person(Id.of("p3")), RequestKind.ORDINARY));
    assertThat(lastSentence()).isEqualTo("Gave the floor to Sample delegate 3 (EFEE)");

    Part before = sample.hearing().part(Id.of("i1")).orElseThrow();
    Part after = renamed(before);
    sample.with(new Command.EditPart(before, after));
    assertThat(lastSentence())
        .isEqualTo("Changed the agenda item Opening: title Opening → Welcome, duration 10 min → 15 min");
  }

  @Test
  void startingAnItemIsOneSentenceThoughItOpensTheHearing() {
    sample.with(new Command.StartItem(Id.of("i1")));

    assertThat(lastSentence()).isEqualTo("Started item 1, Opening");
  }

  @Test
  void aBurstOfTypingIsOneSentence() {
    sample.with(new Command.StartItem(Id.of("i3")));
    sample.with(
        new Command.GiveFloor(
            Id.of("t1"), Id.of("i3"), new Speaker.Person(Id.of("p3")), RequestKind.ORDINARY));
    Id<Change> burst = Id.of("burst");
    type(burst, "The fund", "s1");
    type(burst, "The funding has to be clear", "s2");
    assertThat(lastSentence())
        .isEqualTo(
            "Wrote in the intervention of Sample delegate 3 (EFEE) at 8.20: The funding has to be clear");

    type(Id.of("later"), "The funding has to be clear before adoption", "s3");
    assertThat(lastSentence()).contains("→").endsWith("clear before adoption");
  }

  private void type(Id<Change> change, String text, String seed) {
    Prose base =
        sample.hearing().interventions().find(Id.of("t1")).orElseThrow().text();
    sample
        .session
        .submit(
            new Command.WriteText(new TextPlace.InIntervention(Id.of("t1")), base, text, Id.of(seed)),
            change)
        .join();
  }

  @Test
  void manyPartsAreCounted() {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      parts.add(new org.hearingdesk.domain.hearing.Topic(Id.of("topic" + i), "Topic " + i));
    }
    sample.with(new Command.AddParts(parts));

    assertThat(lastSentence()).isEqualTo("In one step: added 3 topics");
  }

  @Test
  void whatWasRemovedIsStillCalledByItsName() {
    sample.with(new Command.RemovePart(Id.of("p31")));
    sample.session.undo().join();

    assertThat(lastSentence()).isEqualTo("Took back: Removed the participant Sample delegate 31");
  }

  @Test
  void theChoicesOfABallotAreNotTold() {
    Fact fact =
        new Fact.BallotHandedIn(
            Id.of("r"),
            new Voter.OrganisationVoter(Id.of("efee")),
            new Ballot(Map.of(Id.of("q1-0"), 1), Set.of()),
            SamplePreparation.NOW);

    assertThat(sentences().of(List.of(entry(fact, "x"))).text())
        .contains("EFEE")
        .doesNotContain("q1-0", "Quality");
  }

  @Test
  void longTextsAreShortenedToTheirDifference() {
    String start = "word ".repeat(200);
    TextDifference difference = TextDifference.of(start + "old end", start + "new end");

    assertThat(difference.before()).startsWith("…").endsWith("old end").hasSizeLessThan(60);
    assertThat(difference.after()).startsWith("…").endsWith("new end");
    assertThat(TextDifference.of("", "🎓".repeat(200)).after().codePoints())
        .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }

  private ChangeSentences sentences() {
    return new ChangeSentences(messages, sample.session.snapshot().history());
  }

  private String lastSentence() {
    History history = sample.session.snapshot().history();
    Id<Change> last = history.entries().getLast().change();
    return sentences()
        .of(history.entries().stream().filter(each -> each.change().equals(last)).toList())
        .text();
  }

  private static Part renamed(Part part) {
    var item = (org.hearingdesk.domain.hearing.AgendaItem) part;
    return new org.hearingdesk.domain.hearing.AgendaItem(
        item.id(),
        item.kind(),
        "Welcome",
        item.fixedStart(),
        Duration.ofMinutes(15),
        item.presenters(),
        item.limit(),
        item.summary(),
        item.internalNote());
  }

  private static Entry entry(Fact fact, String change) {
    return new Entry("e", Stamp.first("n"), SamplePreparation.NOW, "o", Id.of(change), fact);
  }

  private Object record(Class<?> kind) throws ReflectiveOperationException {
    RecordComponent[] components = kind.getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      values[i] = value(components[i]);
    }
    return kind.getDeclaredConstructors()[0].newInstance(values);
  }

  private Object value(RecordComponent component) {
    Class<?> type = component.getType();
    Part part = sample.hearing().part(Id.of("p3")).orElseThrow();
    PriorityQuestion question = sample.hearing().questions().find(Id.of("q1")).orElseThrow();
    List<Object> samples =
        List.of(
            sample.hearing(),
            sample.hearing().details().orElseThrow(),
            question,
            Id.of("p3"),
            Optional.empty(),
            SamplePreparation.NOW,
            Duration.ofMinutes(2),
            "Sample",
            new Speaker.Person(Id.of("p3")),
            new Voter.OrganisationVoter(Id.of("efee")),
            Ballot.BLANK,
            new Marking(Id.of("m"), Mark.CONCERN, ""),
            Paragraph.written(Id.of("p"), "Sample text"),
            new TextPlace.InSection(Id.of("s")));
    if (type.equals(Part.class)) {
      return part;
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    if (type.equals(int.class)) {
      return 1;
    }
    if (type.equals(List.class)) {
      boolean spans = component.getGenericType().toString().contains("Span");
      return spans ? List.of(Span.of(Instant.EPOCH, SamplePreparation.NOW)) : List.of();
    }
    return samples.stream().filter(type::isInstance).findFirst().orElseThrow();
  }
}
