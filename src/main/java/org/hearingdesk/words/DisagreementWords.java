package org.hearingdesk.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearingdesk.domain.hearing.Conflict;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.MinutesSection;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.hearing.Part;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Prose;
import org.hearingdesk.domain.log.Entry;
import org.hearingdesk.domain.settling.Disagreement;
import org.hearingdesk.domain.settling.Written;
import org.hearingdesk.i18n.Formats;
import org.hearingdesk.i18n.Messages;

/** Puts what laptops disagree about into words, with both versions. */
public final class DisagreementWords {
  private final Hearing hearing;
  private final Messages messages;
  private final Formats formats;
  private final SpeakerWords speakers;
  private final ChangeSentences sentences;
  private final TextChanges texts;
  private final ValueWords values;

  public DisagreementWords(Formats formats, Hearing hearing, List<Entry> entries) {
    this.hearing = hearing;
    this.formats = formats;
    this.messages = formats.messages();
    this.speakers = new SpeakerWords(formats);
    this.sentences = new ChangeSentences(formats, entries);
    this.texts = new TextChanges(messages, speakers);
    this.values = new ValueWords(hearing, formats);
  }

  /**
   * One version.
   *
   * @param who wrote it, and when; blank where the log does not tell
   */
  public record Version(String who, String words) {}

  /**
   * A disagreement in words.
   *
   * @param about the thing
   * @param what about it
   * @param left what was there first
   * @param right what stands now
   */
  public record Line(String about, String what, Version left, Version right) {}

  /** This disagreement in words. */
  public Line of(Disagreement disagreement) {
    return switch (disagreement) {
      case Disagreement.TwoVersions two -> versions(two);
      case Disagreement.TwoFloors floors ->
          new Line(
              messages.text("merge.about.floor"),
              messages.text("merge.what.floor"),
              turn(floors.earlier()),
              turn(floors.later()));
      case Disagreement.BroughtBack back ->
          new Line(
              back.conflict().standing(),
              messages.text("merge.what.brought_back"),
              new Version(
                  back.removal().map(this::signed).orElse(""), messages.text("merge.removed")),
              new Version("", messages.text("merge.still_used")));
      case Disagreement.EditedAfterRemoval edited -> edited(edited);
      case Disagreement.MaybeOnePerson pair ->
          new Line(
              pair.first().name(),
              messages.text("merge.what.one_person"),
              person(pair.first()),
              person(pair.second()));
    };
  }

  private Line versions(Disagreement.TwoVersions two) {
    Conflict conflict = two.conflict();
    String field = "merge.field." + conflict.field();
    return new Line(
        about(conflict),
        messages.has(field) ? messages.text(field) : conflict.field(),
        version(two.earlier(), conflict.replaced()),
        version(two.later(), conflict.standing()));
  }

  private Version version(Optional<Written> written, String otherwise) {
    return new Version(
        written.map(each -> signed(each.entry())).orElse(""),
        values.of(written.map(Written::value).orElse(otherwise)));
  }

  private Version turn(Intervention turn) {
    String words = turn.text().text();
    return new Version(
        values.of(turn.spans()),
        speakers.nameAndOrganisation(hearing, turn.speaker())
            + (words.isBlank() ? "" : "\n" + words));
  }

  private Line edited(Disagreement.EditedAfterRemoval edited) {
    String did =
        edited.edits().stream()
            .map(entry -> sentences.line(hearing, entry.fact()).text())
            .collect(Collectors.joining("\n"));
    return new Line(
        sentences.line(hearing, edited.removal().fact()).text(),
        messages.text("merge.what.edited_after_removal"),
        new Version(signed(edited.removal()), messages.text("merge.removed")),
        new Version(signed(edited.edits().getLast()), did));
  }

  private Version person(Participant person) {
    String organisation =
        person
            .organisation()
            .flatMap(hearing.organisations()::find)
            .map(Organisation::label)
            .orElse("");
    String words =
        List.of(person.name(), person.function(), organisation, person.email()).stream()
            .filter(each -> !each.isBlank())
            .collect(Collectors.joining("\n"));
    return new Version("", words);
  }

  private String signed(Entry entry) {
    return messages.text(
        "merge.signed", entry.operator(), formats.date(entry.at()), formats.time(entry.at()));
  }

  /** What a conflict is about. */
  private String about(Conflict conflict) {
    if (conflict.subject().equals("details")) {
      return messages.text("merge.about.details");
    }
    Id<Intervention> id = Id.of(conflict.subject());
    return hearing
        .interventions()
        .find(id)
        .map(this::named)
        .or(() -> hearing.part(id).map(Part::label))
        .or(() -> paragraph(Id.of(conflict.subject())))
        .orElseGet(() -> texts.title(hearing, Id.of(conflict.subject())));
  }

  private Optional<String> paragraph(Id<Paragraph> id) {
    for (Intervention turn : hearing.interventions()) {
      if (has(turn.text(), id)) {
        return Optional.of(named(turn));
      }
    }
    for (MinutesSection section : hearing.sections()) {
      if (has(section.text(), id)) {
        return Optional.of(texts.title(hearing, section.id()));
      }
    }
    return Optional.empty();
  }

  private static boolean has(Prose text, Id<Paragraph> id) {
    return text.paragraphs().has(id);
  }

  private String named(Intervention turn) {
    String name = speakers.nameAndOrganisation(hearing, turn.speaker());
    return turn.spans().isEmpty()
        ? name
        : messages.text("merge.about.turn", name, formats.time(turn.spans().getFirst().start()));
  }
}
