package org.hearingdesk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.MinutesSection;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Topic;
import org.hearingdesk.domain.text.Folded;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.floor.FloorPlace;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.NameMatch;
import org.hearingdesk.ui.minutes.MinutesPlace;
import org.hearingdesk.ui.prepare.PreparePlace;
import org.hearingdesk.ui.shell.PaletteEntry;
import org.hearingdesk.ui.shell.PaletteSource;
import org.hearingdesk.words.HearingFormats;
import org.hearingdesk.words.SpeakerWords;

/** Finds people, organisations, topics, interventions and minutes of the open hearing. */
final class HearingSearch implements PaletteSource {
  private static final int MOST_OF_A_KIND = 5;

  private final Supplier<Hearing> hearing;
  private final Messages messages;
  private final Consumer<String> goTo;

  /**
   * @param goTo shows the place with this id
   */
  HearingSearch(Supplier<Hearing> hearing, Messages messages, Consumer<String> goTo) {
    this.hearing = hearing;
    this.messages = messages;
    this.goTo = goTo;
  }

  @Override
  public List<PaletteEntry> find(String words) {
    if (words.isBlank()) {
      return List.of();
    }
    Hearing now = hearing.get();
    List<PaletteEntry> found = new ArrayList<>();
    found.addAll(people(now, words));
    found.addAll(organisations(now, words));
    found.addAll(topics(now, words));
    found.addAll(interventions(now, words));
    found.addAll(minutes(now, words));
    return found;
  }

  private List<PaletteEntry> people(Hearing now, String words) {
    return NameMatch.best(words, now.participants().all(), each -> List.of(each.name())).stream()
        .limit(MOST_OF_A_KIND)
        .map(each -> entry(Icons.PERSON, each.name(), organisation(now, each), PreparePlace.ID))
        .toList();
  }

  private static String organisation(Hearing now, Participant participant) {
    return participant
        .organisation()
        .flatMap(now.organisations()::find)
        .map(Organisation::label)
        .orElse("");
  }

  private List<PaletteEntry> organisations(Hearing now, String words) {
    return NameMatch.best(
            words, now.organisations().all(), each -> List.of(each.name(), each.acronym()))
        .stream()
        .limit(MOST_OF_A_KIND)
        .map(each -> entry(Icons.ORGANISATION, each.label(), each.name(), PreparePlace.ID))
        .toList();
  }

  private List<PaletteEntry> topics(Hearing now, String words) {
    return NameMatch.best(words, now.topics().all(), each -> List.of(each.name())).stream()
        .limit(MOST_OF_A_KIND)
        .map(Topic::name)
        .map(name -> entry(Icons.TOPIC, name, messages.text("shell.find.topic"), FloorPlace.ID))
        .toList();
  }

  private List<PaletteEntry> interventions(Hearing now, String words) {
    SpeakerWords speakers = new SpeakerWords(HearingFormats.of(messages, now));
    String folded = Folded.letters(words);
    return now.interventions().stream()
        .filter(turn -> Folded.letters(turn.text().text()).contains(folded))
        .limit(MOST_OF_A_KIND)
        .map(turn -> intervention(turn, speakers.name(now, turn.speaker())))
        .toList();
  }

  private PaletteEntry intervention(Intervention turn, String speaker) {
    return entry(Icons.FLOOR, turn.text().text().replace('\n', ' '), speaker, FloorPlace.ID);
  }

  private List<PaletteEntry> minutes(Hearing now, String words) {
    String folded = Folded.letters(words);
    return now.sections().stream()
        .filter(MinutesSection::takenOver)
        .flatMap(section -> section.text().all().stream())
        .filter(paragraph -> Folded.letters(paragraph.text()).contains(folded))
        .limit(MOST_OF_A_KIND)
        .map(paragraph ->
            entry(
                Icons.MINUTES,
                paragraph.text(),
                messages.text("shell.place.minutes"),
                MinutesPlace.ID))
        .toList();
  }

  private PaletteEntry entry(Icons icon, String title, String detail, String place) {
    return new PaletteEntry(icon, title, detail, Optional.empty(), () -> goTo.accept(place));
  }
}
