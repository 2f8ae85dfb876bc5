package org.hearingdesk.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.MinutesSection;
import org.hearingdesk.domain.hearing.Part;
import org.hearingdesk.domain.hearing.Position;
import org.hearingdesk.domain.hearing.Table;
import org.hearingdesk.domain.log.Fact;
import org.hearingdesk.domain.log.TextPlace;
import org.hearingdesk.i18n.Formats;

/** What differs between two moments of a hearing, whatever happened in between. */
public final class StateComparison {
  private final Hearing before;
  private final Hearing after;
  private final Formats formats;
  private final TextChanges texts;
  private final SpeakerWords speakers;
  private final List<ChangeLine> lines = new ArrayList<>();

  private StateComparison(Hearing before, Hearing after, Formats formats) {
    this.before = before;
    this.after = after;
    this.formats = formats;
    this.speakers = new SpeakerWords(formats);
    this.texts = new TextChanges(formats.messages(), speakers);
  }

  /** What is there now and was not, is there no more, or is another. */
  public static List<ChangeLine> between(Hearing before, Hearing after, Formats formats) {
    StateComparison comparison = new StateComparison(before, after, formats);
    comparison.details();
    for (int i = 0; i < after.partTables().size(); i++) {
      comparison.parts(before.partTables().get(i), after.partTables().get(i));
    }
    comparison.turns();
    comparison.sections();
    return List.copyOf(comparison.lines);
  }

  private void details() {
    Optional<HearingDetails> was = before.details();
    Optional<HearingDetails> now = after.details();
    if (was.isPresent() && now.isPresent() && !was.equals(now)) {
      lines.add(
          PartChanges.details(formats.messages(), new Fact.DetailsEdited(was.get(), now.get())));
    }
  }

  private void parts(Table<? extends Part> was, Table<? extends Part> now) {
    for (Part part : now) {
      Optional<? extends Part> old = was.find(part.id());
      if (old.isEmpty()) {
        lines.add(PartChanges.added(formats.messages(), part));
      } else if (!old.get().equals(part)) {
        lines.add(PartChanges.edited(formats.messages(), old.get(), part));
      }
    }
    for (Part part : was) {
      if (!now.has(part.id())) {
        lines.add(PartChanges.removed(formats.messages(), part));
      }
    }
  }

  private void turns() {
    for (Intervention turn : after.interventions()) {
      Optional<Intervention> old = before.interventions().find(turn.id());
      String name = speakers.name(after, turn.speaker());
      if (old.isEmpty()) {
        line("history.change.floor.given", ChangeKind.FLOOR, name);
      }
      text(
          new TextPlace.InIntervention(turn.id()),
          old.map(each -> each.text().text()).orElse(""),
          turn.text().text());
      Position was = old.map(Intervention::position).orElse(Position.NOT_RECORDED);
      if (was != turn.position()) {
        ValueWords values = new ValueWords(after, formats);
        lines.add(
            ChangeLine.of(
                ChangeKind.TEXT,
                formats.messages().text("history.change.position", name),
                values.of(was),
                values.of(turn.position())));
      }
    }
    for (Intervention turn : before.interventions()) {
      if (!after.interventions().has(turn.id())) {
        lines.add(
            ChangeLine.of(
                ChangeKind.FLOOR,
                formats.messages().text("history.change.floor.removed"),
                speakers.name(before, turn.speaker()) + " " + turn.text().text(),
                ""));
      }
    }
  }

  private void line(String key, ChangeKind kind, String name) {
    lines.add(ChangeLine.of(kind, formats.messages().text(key, name)));
  }

  private void sections() {
    for (MinutesSection section : after.sections()) {
      text(
          new TextPlace.InSection(section.id()),
          before.sections().find(section.id()).map(each -> each.text().text()).orElse(""),
          section.text().text());
    }
    for (MinutesSection section : before.sections()) {
      if (!after.sections().has(section.id())) {
        text(new TextPlace.InSection(section.id()), section.text().text(), "");
      }
    }
  }

  private void text(TextPlace place, String was, String now) {
    if (!was.equals(now)) {
      lines.add(texts.line(after, place, was, now));
    }
  }
}
