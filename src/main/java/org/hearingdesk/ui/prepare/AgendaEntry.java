package org.hearingdesk.ui.prepare;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.ItemKind;
import org.hearingdesk.domain.hearing.Part;
import org.hearingdesk.domain.text.Folded;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.DurationText;
import org.hearingdesk.ui.prepare.door.Door;

/**
 * Reads lines that are typed or pasted into items of an agenda.
 *
 * <p>A duration may stand at the end of a line, behind a space, a tab, or in brackets: {@code
 * Opening 10m}, {@code Discussion 1:30}, {@code Coffee (15 min)}. A bare number there is a duration
 * too only behind a tab, because titles end in numbers.
 */
final class AgendaEntry {
  private static final Pattern WITH_DURATION =
      Pattern.compile(
          "(.*\\S)(?:\\s+\\(?|\\()"
              + "(\\d{1,3}\\s?(?:m|min|minutes?)|\\d{1,2}:\\d{2}|\\d{1,2}\\s?h(?:\\s?\\d{1,2})?)\\)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BEHIND_TAB = Pattern.compile("(.*\\S)\\s*\\t\\s*(\\S.*)");
  private static final Duration USUAL = Duration.ofMinutes(30);

  private final Messages messages;
  private final Door door;

  AgendaEntry(Messages messages, Door door) {
    this.messages = messages;
    this.door = door;
  }

  /** The items of these lines; blank lines are left out. */
  List<Part> items(String lines, Hearing hearing) {
    List<Part> items = new ArrayList<>();
    for (String line : lines.split("\\R", -1)) {
      if (!line.isBlank()) {
        items.add(item(line.strip(), hearing.agenda().isEmpty() && items.isEmpty()));
      }
    }
    return items;
  }

  private AgendaItem item(String line, boolean first) {
    String title = line;
    Optional<Duration> duration = Optional.empty();
    Matcher tab = BEHIND_TAB.matcher(line);
    Matcher end = WITH_DURATION.matcher(line);
    if (tab.matches()) {
      duration = DurationText.HOURS_AND_MINUTES.parse(tab.group(2));
      title = duration.isPresent() ? tab.group(1) : line.replace('\t', ' ');
    } else if (end.matches()) {
      duration = DurationText.HOURS_AND_MINUTES.parse(end.group(2));
      title = duration.isPresent() ? end.group(1) : line;
    }
    return new AgendaItem(
        door.newId(),
        kind(title, first),
        title,
        Optional.empty(),
        duration.orElse(USUAL),
        List.of(),
        Optional.empty(),
        "",
        "");
  }

  /** What a title says of its kind; else the first item opens and the others are discussions. */
  private ItemKind kind(String title, boolean first) {
    String folded = Folded.letters(title);
    for (ItemKind kind : ItemKind.values()) {
      String words = messages.text("prepare.kind_words." + kind.name().toLowerCase(Locale.ROOT));
      for (String word : words.split(",", -1)) {
        if (!word.isBlank() && folded.contains(Folded.letters(word.strip()))) {
          return kind;
        }
      }
    }
    return first ? ItemKind.OPENING : ItemKind.DISCUSSION;
  }
}
