package org.hearingdesk.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.log.Change;
import org.hearingdesk.domain.log.Entry;
import org.hearingdesk.domain.log.Fact;
import org.hearingdesk.domain.log.Merging;
import org.hearingdesk.i18n.Formats;
import org.hearingdesk.i18n.Messages;

/**
 * What comes in by a merge, in words.
 *
 * @param changes oldest first
 * @param byPerson how many changes of each person come in
 * @param byKind how many of each kind
 * @param sentences each change that is in force, oldest first, with its time and person
 * @param conflicting how many conflicts come up, with those about what was mended
 * @param mended what comes back because it was used; empty if nothing does
 * @param conflicts how many conflicts there are to settle, as a sentence
 */
public record MergeWords(
    List<ChangeGroup> changes,
    List<String> byPerson,
    List<String> byKind,
    List<String> sentences,
    int conflicting,
    Optional<String> mended,
    String conflicts) {

  /** Puts a merge into words; takes a while for a long one. */
  public static MergeWords of(Messages messages, Merging.Ready merge) {
    Hearing hearing = merge.merged().hearing();
    Formats formats = HearingFormats.of(messages, hearing);
    ChangeSentences sentences = new ChangeSentences(formats, merge.merged().entries());
    List<ChangeGroup> changes = groups(merge);
    Map<String, Integer> people = new TreeMap<>();
    Map<ChangeKind, Integer> kinds = new TreeMap<>();
    List<String> lines = new ArrayList<>();
    for (ChangeGroup group : changes) {
      ChangeLine line = sentences.line(hearing, group);
      people.merge(group.first().operator(), 1, Integer::sum);
      kinds.merge(line.kind(), 1, Integer::sum);
      if (!group.reverted()) {
        String when = formats.time(group.first().at());
        lines.add(
            messages.text(
                "merge.line", when, line.text().replace('\n', ' '), group.first().operator()));
      }
    }
    int conflicting = merge.conflicts().size() + merge.mends().size();
    return new MergeWords(
        changes,
        people.entrySet().stream()
            .map(each -> messages.text("merge.count", each.getKey(), each.getValue()))
            .toList(),
        kinds.entrySet().stream()
            .map(each ->
                messages.text("merge.count", kind(messages, each.getKey()), each.getValue()))
            .toList(),
        lines,
        conflicting,
        mended(messages, formats, merge.mends()),
        conflicting == 0
            ? messages.text("merge.conflicts.none")
            : messages.count("merge.conflicts", conflicting));
  }

  private static String kind(Messages messages, ChangeKind kind) {
    return messages.text("history.kind." + kind.name().toLowerCase(Locale.ROOT));
  }

  private static Optional<String> mended(Messages messages, Formats formats, List<Fact> mends) {
    List<String> names =
        mends.stream()
            .filter(Fact.PartBroughtBack.class::isInstance)
            .map(each -> ((Fact.PartBroughtBack) each).part().label())
            .toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(messages.count("merge.mended", names.size(), formats.list(names)));
  }

  private static List<ChangeGroup> groups(Merging.Ready merge) {
    Map<Id<Change>, List<Entry>> byChange = new LinkedHashMap<>();
    for (Entry entry : merge.fresh()) {
      byChange.computeIfAbsent(entry.change(), key -> new ArrayList<>()).add(entry);
    }
    List<ChangeGroup> groups = new ArrayList<>();
    byChange.forEach((change, entries) ->
        groups.add(new ChangeGroup(change, entries, merge.merged().isReverted(change))));
    return groups;
  }
}
