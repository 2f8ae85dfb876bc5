package org.hearingdesk.ui.priorities;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.Ballot;
import org.hearingdesk.domain.hearing.BallotMethod;
import org.hearingdesk.domain.hearing.Counting;
import org.hearingdesk.domain.hearing.CountingMethod;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Option;
import org.hearingdesk.domain.hearing.OptionOrder;
import org.hearingdesk.domain.hearing.OptionPair;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Preference;
import org.hearingdesk.domain.hearing.Preferred;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.hearing.Voter;
import org.hearingdesk.ui.kit.Theme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/** Draws how each method is chosen, keyed, counted and explained, for the eye. */
@Tag("screens")
@ExtendWith(ApplicationExtension.class)
class MethodsGallery {

  @Test
  void theEditor() throws Exception {
    SampleRound sample = question(BallotMethod.TOP_K, CountingMethod.SCHULZE, 7);
    PriorityQuestion question = sample.hearing().questions().all().getFirst();
    PrioritiesGallery.draw(
        "methods-editor-light-1440x900", sample, 1440, 900, Theme.LIGHT, m -> m.edit(question));
    PrioritiesGallery.draw(
        "methods-editor-dark-1000x700", sample, 1000, 700, Theme.DARK, m -> m.edit(question));
  }

  @Test
  void theCard() throws Exception {
    SampleRound sample = question(BallotMethod.RANKING, CountingMethod.RANKED_PAIRS, 7);
    PrioritiesGallery.draw(
        "methods-card-light-1440x900",
        sample,
        1440,
        900,
        Theme.LIGHT,
        PrioritiesViewModel::explain);
    PrioritiesGallery.draw(
        "methods-card-dark-1000x700", sample, 1000, 700, Theme.DARK, PrioritiesViewModel::explain);
  }

  @Test
  void theGrid() throws Exception {
    PrioritiesGallery.draw(
        "methods-ranking-light-1000x700",
        question(BallotMethod.RANKING, CountingMethod.BORDA, 9).open(),
        1000,
        700,
        Theme.LIGHT,
        model -> keys(model, "cab=fg"));
    PrioritiesGallery.draw(
        "methods-approval-dark-1440x900",
        question(BallotMethod.APPROVAL, CountingMethod.SUM, 12).open(),
        1440,
        900,
        Theme.DARK,
        model -> keys(model, "1011 e"));
  }

  @Test
  void pairs() throws Exception {
    SampleRound few = question(BallotMethod.PAIRWISE, CountingMethod.COPELAND, 5).open();
    for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
      String name = "methods-pairs-" + theme.name().toLowerCase(java.util.Locale.ROOT);
      PrioritiesGallery.draw(
          name + "-1440x900", few, 1440, 900, theme, model -> keys(model, "12=a2 c2"));
      PrioritiesGallery.draw(
          name + "-1000x700", few, 1000, 700, theme, model -> keys(model, "12=a2 c2"));
    }
    PriorityQuestion question = few.hearing().questions().all().getFirst();
    PrioritiesGallery.draw(
        "methods-pairs-editor-1440x900", few, 1440, 900, Theme.LIGHT, m -> m.edit(question));
    PrioritiesGallery.draw(
        "methods-pairs-card-1000x700", few, 1000, 700, Theme.DARK, PrioritiesViewModel::explain);
    few.run(pairsOf("e1", "111111111"));
    few.run(pairsOf("e2", "112 1=2121"));
    few.run(pairsOf("e3", "1211122221"));
    few.run(pairsOf("w1", "2222111111"));
    few.run(pairsOf("w2", "2212=11111"));
    few.run(pairsOf("w3", "2222111112"));
    few.close();
    PrioritiesGallery.draw("methods-pairs-result-1440x900", few, 1440, 900, Theme.LIGHT, m -> {});
    PrioritiesGallery.draw("methods-pairs-result-1000x700", few, 1000, 700, Theme.DARK, m -> {});
  }

  private static Command pairsOf(String voter, String said) {
    List<Preference> preferences = new java.util.ArrayList<>();
    List<OptionPair> pairs = OptionPair.of(PAIRED);
    for (int i = 0; i < said.length(); i++) {
      switch (said.charAt(i)) {
        case '1' -> preferences.add(pairs.get(i).preferring(Preferred.FIRST));
        case '2' -> preferences.add(pairs.get(i).preferring(Preferred.SECOND));
        case '=' -> preferences.add(pairs.get(i).preferring(Preferred.EQUAL));
        default -> {
          // left open
        }
      }
    }
    return new Command.HandInBallot(
        SampleRound.ROUND, new Voter.OrganisationVoter(Id.of(voter)), Ballot.ofPairs(preferences));
  }

  private static final List<Option> PAIRED =
      java.util.stream.IntStream.range(0, 5)
          .mapToObj(i -> new Option(Id.of("o" + i), "", Set.of()))
          .toList();

  @Test
  void theResult() throws Exception {
    for (BallotMethod ballots : List.of(BallotMethod.RANKING, BallotMethod.APPROVAL)) {
      for (CountingMethod by : CountingMethod.of(ballots)) {
        SampleRound sample = question(ballots, by, 7).open();
        vote(sample, ballots);
        sample.close();
        String name = "methods-result-" + by.name().toLowerCase(java.util.Locale.ROOT);
        PrioritiesGallery.draw(name, sample, 1440, 900, Theme.LIGHT, m -> {});
        if (by == CountingMethod.SCHULZE) {
          PrioritiesGallery.draw(name + "-dark-1000x700", sample, 1000, 700, Theme.DARK, m -> {});
        }
      }
    }
  }

  private static void keys(PrioritiesViewModel model, String keys) {
    keys.chars().forEach(key -> model.ballots().type(Character.toString(key)));
  }

  private static SampleRound question(BallotMethod ballots, CountingMethod by, int options) {
    SampleRound sample = new SampleRound().organisations(7, 5, 2);
    sample.question(ballots, 3, options);
    PriorityQuestion question = sample.hearing().questions().all().getFirst();
    sample.run(
        new Command.EditPart(
            question,
            question.countedAs(
                new Counting(by, OptionOrder.SHUFFLED, java.util.Optional.of(415)))));
    return sample;
  }

  private static void vote(SampleRound sample, BallotMethod ballots) {
    SplittableRandom random = new SplittableRandom(3);
    for (Organisation organisation : sample.hearing().organisations()) {
      Map<Id<Option>, Integer> given = new LinkedHashMap<>();
      for (Option option : sample.round().asked().options()) {
        if (random.nextInt(4) > 0) {
          given.put(option.id(), ballots == BallotMethod.APPROVAL ? 1 : 1 + random.nextInt(5));
        }
      }
      sample.run(
          new Command.HandInBallot(
              SampleRound.ROUND,
              new Voter.OrganisationVoter(organisation.id()),
              new Ballot(given, Set.of())));
    }
  }
}
