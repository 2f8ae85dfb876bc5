package org.hearingdesk.ui.prepare.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.gathering.Issue;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Mark;
import org.hearingdesk.domain.hearing.Option;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.ui.prepare.SamplePreparation;
import org.hearingdesk.ui.prepare.door.Door;
import org.hearingdesk.ui.prepare.door.Toasts;
import org.hearingdesk.words.Rejections;
import org.junit.jupiter.api.Test;

class OptionsViewModelTest {
  private final SamplePreparation sample = new SamplePreparation().full();
  private final Door door =
      new Door(sample.session, new Rejections(sample.messages), Runnable::run);
  private final Toasts toasts = new Toasts(sample.messages, door);
  private final OptionsViewModel model = new OptionsViewModel(door, toasts);

  @Test
  void addsOneOptionALineAndLeavesOutWhatIsThere() {
    choose("q2");
    model.add("Stacking\n\nFunding\nstacking\r\nRegister\n");

    assertThat(texts()).containsExactly("Stacking", "Funding", "Register");
    assertThat(model.rows())
        .extracting(OptionsViewModel.Row::letter)
        .containsExactly("a", "b", "c");
  }

  @Test
  void movesRewordsAndRemoves() {
    choose("q1");
    Id<Option> first = model.rows().getFirst().id();
    model.move(first, 1);
    model.reword(first, " Standards ");
    model.move(first, -5);
    assertThat(texts().get(1)).isEqualTo("Standards");
    model.remove(first);

    assertThat(texts()).hasSize(4).doesNotContain("Standards");
  }

  @Test
  void twoOptionsOfOneNameAreRefused() {
    choose("q1");
    model.reword(model.rows().getFirst().id(), "A clear funding mechanism");

    assertThat(toasts.toastProperty().get().orElseThrow().words()).contains("is there already");
  }

  @Test
  void gathersWhatWasRaisedWithTheTraceToWhoRaisedIt() {
    raise("t1", "p3", Mark.PRIORITY, "One register");
    raise("t2", "p8", Mark.CONCERN, "one REGISTER");
    raise("t3", "p12", Mark.QUESTION, "Who pays?");
    choose("q2");
    assertThat(model.gathered()).extracting(Issue::text).containsExactly("One register");
    assertThat(model.raisedBy(model.gathered().getFirst().turns())).isEqualTo(2);

    model.gather(model.gathered().getFirst());

    assertThat(model.gathered()).isEmpty();
    assertThat(model.rows().getFirst().organisations()).isEqualTo(2);
    Option option = question("q2").options().getFirst();
    assertThat(option.raisedIn()).containsExactlyInAnyOrder(Id.of("t1"), Id.of("t2"));
    model.reword(option.id(), "A common register");
    assertThat(model.gathered()).isEmpty();
  }

  @Test
  void mergingKeepsTheTraceOfBoth() {
    raise("t1", "p3", Mark.PRIORITY, "One register");
    raise("t2", "p8", Mark.PRIORITY, "A single register");
    choose("q2");
    model.gatherAll();
    assertThat(texts()).containsExactly("One register", "A single register");

    model.mergeIntoAbove(model.rows().get(1).id());

    assertThat(texts()).containsExactly("One register");
    assertThat(question("q2").options().getFirst().raisedIn()).hasSize(2);
  }

  private void raise(String turn, String person, Mark mark, String wording) {
    if (sample.hearing().runningItem().isEmpty()) {
      sample.with(new Command.StartItem(Id.of("i3")));
    }
    sample.with(
        new Command.GiveFloor(
            Id.of(turn), Id.of("i3"), new Speaker.Person(Id.of(person)), RequestKind.ORDINARY));
    sample.pass(Duration.ofMinutes(1));
    sample.with(new Command.AddMark(Id.of(turn), Id.of("mark-" + turn), mark, wording));
  }

  private void choose(String question) {
    model.show(sample.hearing());
    model.choose(Optional.of(question(question)));
    sample.session.subscribe(snapshot -> model.show(snapshot.hearing()));
  }

  private PriorityQuestion question(String id) {
    return sample.hearing().questions().find(Id.of(id)).orElseThrow();
  }

  private List<String> texts() {
    return model.rows().stream().map(OptionsViewModel.Row::text).toList();
  }
}
