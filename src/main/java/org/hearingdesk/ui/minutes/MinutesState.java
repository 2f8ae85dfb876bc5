package org.hearingdesk.ui.minutes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearingdesk.domain.hearing.Comment;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.MinutesSection;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.hearing.SectionStatus;
import org.hearingdesk.session.SaveState;
import org.hearingdesk.session.Snapshot;
import org.hearingdesk.ui.minutes.SectionDrafts.SectionDraft;

/**
 * The minutes of one snapshot: its sections, where each intervention is used, and what has changed
 * under the paragraphs. Immutable once made; made away from the FX thread.
 */
final class MinutesState {
  /** Where an intervention is used: the section's number, the paragraph's number in it. */
  record Use(String section, int paragraph) {}

  private final Snapshot snapshot;
  private final List<Section> sections;
  private final SourceChanges changes;
  private final Map<String, List<Use>> uses = new HashMap<>();
  private final List<Comment> openComments;

  private MinutesState(Snapshot snapshot, List<Section> sections, SourceChanges changes) {
    this.snapshot = snapshot;
    this.sections = List.copyOf(sections);
    this.changes = changes;
    this.openComments =
        snapshot.hearing().review().comments().stream().filter(Comment::open).toList();
    this.sections.forEach(this::noteUses);
  }

  static MinutesState of(Snapshot snapshot, SectionDrafts drafts) {
    Hearing hearing = snapshot.hearing();
    List<SectionDraft> drafted = drafts.of(hearing);
    List<Section> sections = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < drafted.size(); i++) {
      SectionDraft draft = drafted.get(i);
      ids.add(draft.id().value());
      boolean heading =
          draft.paragraphs().isEmpty()
              && i + 1 < drafted.size()
              && drafted.get(i + 1).number().startsWith(draft.number() + ".");
      sections.add(section(draft, heading, hearing.sections().find(draft.id())));
    }
    // What somebody wrote stays in sight, even when its agenda item has gone.
    hearing.sections().stream()
        .filter(stored -> stored.takenOver() && !ids.contains(stored.id().value()))
        .map(stored -> new SectionDraft(stored.id(), "", "", Optional.empty(), List.of()))
        .forEach(gone -> sections.add(section(gone, false, hearing.sections().find(gone.id()))));
    return new MinutesState(snapshot, sections, SourceChanges.in(snapshot.history()));
  }

  private static Section section(
      SectionDraft draft, boolean heading, Optional<MinutesSection> stored) {
    boolean takenOver = stored.filter(MinutesSection::takenOver).isPresent();
    return new Section(
        draft.id(),
        draft.number(),
        draft.title(),
        draft.item(),
        heading && !takenOver,
        takenOver,
        stored.map(MinutesSection::status).orElse(SectionStatus.DRAFT),
        stored
            .filter(MinutesSection::takenOver)
            .map(section -> section.text().all())
            .orElse(draft.paragraphs()),
        draft.paragraphs());
  }

  Hearing hearing() {
    return snapshot.hearing();
  }

  int entries() {
    return snapshot.history().size();
  }

  boolean writable() {
    return snapshot.saveState() == SaveState.SAVED;
  }

  /** Whether the file is open for more than reading. */
  boolean fileWritable() {
    return snapshot.saveState() != SaveState.READ_ONLY;
  }

  boolean readOnly() {
    return snapshot.saveState() == SaveState.READ_ONLY || hearing().review().locked();
  }

  /** In the order of the document, headings too. */
  List<Section> sections() {
    return sections;
  }

  Optional<Section> find(Id<MinutesSection> id) {
    return sections.stream().filter(section -> section.id().equals(id)).findFirst();
  }

  /** Where an intervention is used, in the order of the document. */
  List<Use> usesOf(Id<Intervention> intervention) {
    return uses.getOrDefault(intervention.value(), List.of());
  }

  /** What has happened to the sources of a paragraph since it was written. */
  Optional<SourceChange> changeUnder(Section section, Paragraph paragraph) {
    return section.takenOver()
        ? changes
            .since(section.id(), paragraph)
            .map(entry -> new SourceChange(entry, today(section.draft(), paragraph)))
        : Optional.empty();
  }

  /** How many paragraphs of a section rest on something that has changed since. */
  int changedIn(Section section) {
    return (int)
        section.paragraphs().stream().filter(p -> changeUnder(section, p).isPresent()).count();
  }

  /** How many comments on a section there is something to do about. */
  int commentsOn(Section section) {
    return (int) openComments.stream().filter(each -> each.section().equals(section.id())).count();
  }

  int commentsOn(Section section, Paragraph paragraph) {
    return (int)
        openComments.stream()
            .filter(each -> each.section().equals(section.id()))
            .filter(each -> each.paragraph().filter(paragraph.id()::equals).isPresent())
            .count();
  }

  /** What the record gives today in place of a paragraph: what is drafted from the same sources. */
  private static Optional<Paragraph> today(List<Paragraph> draft, Paragraph paragraph) {
    Optional<Paragraph> best = Optional.empty();
    int most = 0;
    for (Paragraph candidate : draft) {
      Set<Id<Intervention>> shared = new HashSet<>(candidate.sources());
      shared.retainAll(paragraph.sources());
      int closeness = 2 * shared.size() + (candidate.id().equals(paragraph.id()) ? 1 : 0);
      if (!shared.isEmpty() && closeness > most) {
        best = Optional.of(candidate);
        most = closeness;
      }
    }
    return best;
  }

  private void noteUses(Section section) {
    int number = 0;
    for (Paragraph paragraph : section.paragraphs()) {
      number += paragraph.kind().isHeading() ? 0 : 1;
      for (Id<Intervention> source : paragraph.sources()) {
        uses.computeIfAbsent(source.value(), id -> new ArrayList<>())
            .add(new Use(section.number(), number));
      }
    }
  }
}
