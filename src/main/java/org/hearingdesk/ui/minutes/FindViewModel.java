package org.hearingdesk.ui.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.MinutesSection;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.Outcome;
import org.hearingdesk.ui.minutes.Finding.Hit;

/** Finding and replacing words in all sections, whatever their capitals and accents. */
final class FindViewModel {
  /** A hit with the section it is in. */
  private record Place(Section section, Hit hit) {}

  private final SectionViewModel text;
  private final Submitter submitter;
  private final Messages messages;
  private final Consumer<Id<MinutesSection>> select;
  private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper any = new ReadOnlyBooleanWrapper();
  private Optional<MinutesState> state = Optional.empty();
  private String wanted = "";
  private Optional<Place> current = Optional.empty();

  FindViewModel(
      SectionViewModel text,
      Submitter submitter,
      Messages messages,
      Consumer<Id<MinutesSection>> select) {
    this.text = text;
    this.submitter = submitter;
    this.messages = messages;
    this.select = select;
  }

  /** How many there are and which is shown, in words. */
  ReadOnlyStringProperty wordsProperty() {
    return words.getReadOnlyProperty();
  }

  /** Whether the words stand anywhere. */
  ReadOnlyBooleanProperty anyProperty() {
    return any.getReadOnlyProperty();
  }

  void show(MinutesState newer) {
    state = Optional.of(newer);
  }

  /** Other words are looked for. */
  void look(String forWords) {
    wanted = forWords;
    current = Optional.empty();
    tell(places());
  }

  void next() {
    step(1);
  }

  void previous() {
    step(-1);
  }

  /** Puts other words in the place that is shown, and shows the next one. */
  void replace(String by) {
    List<Place> places = places();
    Optional<Place> here = current.filter(place -> at(places, place) >= 0);
    if (here.isPresent() && editable()) {
      Hit hit = here.get().hit();
      text.rewrite(
          hit.paragraph().id(),
          hit.inNote()
              ? Finding.replaced(hit.paragraph(), wanted, by).styled()
              : hit.paragraph().styled().reworded(hit.from(), hit.to(), by));
      int behind = hit.from() + (hit.inNote() ? 1 : by.length());
      current =
          Optional.of(
              new Place(here.get().section(), new Hit(hit.paragraph(), behind, behind, -1)));
    }
    step(1);
  }

  /** Puts other words in every place, in one change. */
  void replaceAll(String by) {
    List<Place> places = places();
    if (places.isEmpty() || !unlocked()) {
      tell(places);
      return;
    }
    text.leave();
    List<Command> commands = new ArrayList<>();
    List<Place> open = places.stream().filter(each -> !each.section().closed()).toList();
    for (Section section : sections()) {
      if (section.closed()) {
        continue;
      }
      List<Paragraph> before = text.paragraphsOf(section);
      List<Paragraph> after =
          before.stream().map(each -> Finding.replaced(each, wanted, by)).toList();
      commands.addAll(
          SectionEdits.commands(section.id(), text.takenOver(section), before, after, Set.of()));
    }
    submitter.submit(
        commands,
        submitter.session().newId(),
        outcome -> {
          current = Optional.empty();
          words.set(
              outcome instanceof Outcome.Done
                  ? replaced(open.size(), places.size() - open.size())
                  : submitter.reason(outcome).orElse(""));
          any.set(false);
        });
  }

  private String replaced(int done, int left) {
    String stays = left == 0 ? "" : messages.count("minutes.find.left", left);
    if (done == 0) {
      return stays;
    }
    String words = messages.count("minutes.find.replaced", done);
    return left == 0 ? words : messages.text("minutes.find.and", words, stays);
  }

  private boolean unlocked() {
    return state.filter(now -> !now.readOnly()).isPresent();
  }

  private boolean editable() {
    return text.editableProperty().get();
  }

  private void step(int by) {
    List<Place> places = places();
    if (!places.isEmpty()) {
      int at =
          current.map(place -> by > 0 ? after(places, place) : before(places, place)).orElse(0);
      Place to = places.get(Math.floorMod(at, places.size()));
      current = Optional.of(to);
      select.accept(to.section().id());
      text.showRange(to.hit().paragraph().id(), to.hit().from(), to.hit().to());
    }
    tell(places);
  }

  /** The first place behind one that may itself have gone. */
  private int after(List<Place> places, Place place) {
    int at = at(places, place);
    if (at >= 0) {
      return at + 1;
    }
    for (int i = 0; i < places.size(); i++) {
      if (order(places.get(i)) > order(place)
          || (order(places.get(i)) == order(place)
              && places.get(i).hit().from() >= place.hit().from())) {
        return i;
      }
    }
    return 0;
  }

  private int before(List<Place> places, Place place) {
    int at = at(places, place);
    return at >= 0 ? at - 1 : after(places, place) - 1;
  }

  /** The number of the paragraph in the whole. */
  private int order(Place place) {
    int number = 0;
    for (Section section : sections()) {
      for (Paragraph paragraph : text.paragraphsOf(section)) {
        if (section.id().equals(place.section().id())
            && paragraph.id().equals(place.hit().paragraph().id())) {
          return number;
        }
        number++;
      }
    }
    return number;
  }

  private static int at(List<Place> places, Place place) {
    for (int i = 0; i < places.size(); i++) {
      if (places.get(i).section().id().equals(place.section().id())
          && places.get(i).hit().equals(place.hit())) {
        return i;
      }
    }
    return -1;
  }

  private List<Place> places() {
    if (wanted.isBlank()) {
      return List.of();
    }
    List<Place> places = new ArrayList<>();
    for (Section section : sections()) {
      for (Paragraph paragraph : text.paragraphsOf(section)) {
        Finding.in(paragraph, wanted).forEach(hit -> places.add(new Place(section, hit)));
      }
    }
    return places;
  }

  private List<Section> sections() {
    return state.map(MinutesState::sections).orElse(List.of());
  }

  private void tell(List<Place> places) {
    any.set(!places.isEmpty());
    int at = current.map(place -> at(places, place)).orElse(-1);
    words.set(
        wanted.isBlank()
            ? ""
            : places.isEmpty()
                ? messages.text("minutes.find.none")
                : at < 0
                    ? messages.count("minutes.find.found", places.size())
                    : messages.text("minutes.find.at", at + 1, places.size()));
  }
}
