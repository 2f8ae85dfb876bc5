package org.hearingdesk.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearingdesk.domain.attribution.PublishedHearing;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Conclusion;
import org.hearingdesk.domain.hearing.Consultation;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.MinutesSection;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.hearing.WrittenContribution;
import org.hearingdesk.i18n.Messages;

/**
 * The minutes as the record drafts them, section by section, in the order of the document. The ids
 * of sections do not change, so that a section that somebody took over finds its place again; the
 * numbers are those of the usual form, so that "point 4" means the same in all minutes.
 */
public final class MinutesDraft {
  private final PublishedHearing published;
  private final Hearing hearing;
  private final Phrasebook words;
  private final Speakers speakers;

  private MinutesDraft(PublishedHearing published, Messages messages) {
    this.published = published;
    this.hearing = published.hearing();
    this.words = new Phrasebook(messages, hearing);
    this.speakers = new Speakers(hearing, words);
  }

  /**
   * One section.
   *
   * @param number as it is printed, such as {@code 3.2}
   * @param level 1, or 2 for an agenda item under the list of points discussed
   * @param draft what the record says, each paragraph an untouched draft; may be empty
   */
  public record DraftSection(
      Id<MinutesSection> id, String number, int level, String title, List<Paragraph> draft) {
    public DraftSection {
      draft = List.copyOf(draft);
    }
  }

  /** The sections of a hearing, those with nothing to say included. */
  public static List<DraftSection> of(PublishedHearing published, Messages messages) {
    return new MinutesDraft(published, messages).sections();
  }

  private List<DraftSection> sections() {
    List<DraftSection> sections = new ArrayList<>();
    sections.add(section(MinutesSections.APPROVAL, "1", "document.minutes.approval", List.of()));
    sections.add(section(MinutesSections.NATURE, "2", "document.minutes.nature", nature()));
    ItemDraft items = new ItemDraft(hearing, speakers, words);
    for (AgendaItem item : hearing.agenda()) {
      Optional<String> number = hearing.numberOf(item.id()).map(each -> "3." + each);
      // A break has no number, and a section only if somebody took the floor in it.
      if (number.isPresent() || !hearing.interventionsOn(item.id()).isEmpty()) {
        sections.add(
            new DraftSection(
                MinutesSections.of(item), number.orElse(""), 2, item.title(), items.of(item)));
      }
    }
    sections.add(
        section(MinutesSections.CONCLUSIONS, "4", "document.minutes.conclusions", conclusions()));
    sections.add(
        section(MinutesSections.NEXT_STEPS, "5", "document.minutes.next-steps", nextSteps()));
    sections.add(
        section(MinutesSections.NEXT_MEETING, "6", "document.minutes.next-meeting", List.of()));
    return List.copyOf(sections);
  }

  private DraftSection section(
      Id<MinutesSection> id, String number, String titleKey, List<Paragraph> draft) {
    return new DraftSection(id, number, 1, words.text(titleKey), draft);
  }

  private List<Paragraph> nature() {
    DraftText draft = new DraftText();
    draft.lines(hearing.details().map(HearingDetails::nature).orElse(""));
    Attended.sentence(hearing, words).ifPresent(sentence -> draft.text(sentence, Set.of()));
    return draft.paragraphs();
  }

  private List<Paragraph> conclusions() {
    DraftText draft = new DraftText();
    for (Conclusion conclusion : hearing.conclusions()) {
      String title =
          conclusion.item().flatMap(hearing.agenda()::find).map(AgendaItem::title).orElse("");
      String text = Phrasebook.sentence(conclusion.text());
      draft.bullet(
          title.isEmpty() ? text : words.text("document.minutes.theme-then", title, text),
          Set.of());
    }
    return draft.paragraphs();
  }

  private List<Paragraph> nextSteps() {
    DraftText draft = new DraftText();
    NextSteps steps = new NextSteps(words);
    hearing.followUps().forEach(each -> draft.bullet(steps.followUp(each, each.what()), Set.of()));
    hearing.consultations().forEach(each -> draft.bullet(consultation(each), Set.of()));
    contributions().ifPresent(sentence -> draft.text(sentence, Set.of()));
    boolean tellsOrganisations = !published.rule().stricterThan(AttributionRule.ORGANISATION);
    hearing
        .details()
        .map(HearingDetails::contact)
        .filter(contact -> tellsOrganisations && !contact.isBlank())
        .ifPresent(
            contact -> draft.text(words.text("document.minutes.contact", contact), Set.of()));
    return draft.paragraphs();
  }

  private String consultation(Consultation consultation) {
    return new NextSteps(words)
        .consultation(
            consultation,
            consultation.link().isBlank()
                ? consultation.title()
                : words.text(
                    "document.minutes.with-link", consultation.title(), consultation.link()));
  }

  private Optional<String> contributions() {
    List<String> phrases =
        hearing.contributions().stream().map(paper -> contribution(paper)).distinct().toList();
    return phrases.isEmpty()
        ? Optional.empty()
        : Optional.of(
            words.count(
                "document.minutes.contributions",
                hearing.contributions().size(),
                words.apart(phrases)));
  }

  private String contribution(WrittenContribution paper) {
    String title =
        paper
            .organisation()
            .flatMap(hearing.organisations()::find)
            .map(Organisation::label)
            .map(from -> words.text("document.minutes.paper-from", paper.title(), from))
            .orElse(paper.title());
    return paper.link().isBlank()
        ? title
        : words.text("document.minutes.with-link", title, paper.link());
  }
}
