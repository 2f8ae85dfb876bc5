package org.hearingdesk.ui.floor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Marking;

/**
 * Marks that were set while their sentence was still being written: their wording grows with it
 * until it is finished, or until the text before it is changed.
 */
final class OpenMarks {
  static final int LONGEST_WORDING = 1_000;

  private record Open(Id<Intervention> turn, Id<Marking> marking, String before, String wording) {}

  private final Locale locale;
  private List<Open> open = List.of();

  OpenMarks(Locale locale) {
    this.locale = locale;
  }

  /** Watches a mark whose sentence begins at {@code start} of the text. */
  void add(Id<Intervention> turn, Id<Marking> marking, String text, Sentences.Found sentence) {
    if (!sentence.finished()) {
      List<Open> more = new ArrayList<>(open);
      more.add(
          new Open(turn, marking, text.substring(0, sentence.start()), wording(sentence, text)));
      open = List.copyOf(more);
    }
  }

  /** Leaves a mark alone, because a person has given it other words or removed it. */
  void forget(Id<Marking> marking) {
    open = open.stream().filter(each -> !each.marking().equals(marking)).toList();
  }

  /** The marks of a turn whose sentence has grown in this text. */
  List<Command> follow(Id<Intervention> turn, String text) {
    List<Command> rewordings = new ArrayList<>();
    List<Open> still = new ArrayList<>();
    for (Open each : open) {
      if (!each.turn().equals(turn)) {
        still.add(each);
      } else if (text.startsWith(each.before())) {
        Sentences.Found sentence = Sentences.from(text, each.before().length(), locale);
        String wording = wording(sentence, text);
        if (!wording.equals(each.wording())) {
          rewordings.add(new Command.RewordMark(turn, each.marking(), wording));
        }
        if (!sentence.finished()) {
          still.add(new Open(turn, each.marking(), each.before(), wording));
        }
      }
    }
    open = List.copyOf(still);
    return rewordings;
  }

  static String wording(Sentences.Found sentence, String text) {
    return shortened(sentence.in(text));
  }

  /** In one line and no longer than a wording may be. */
  static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    if (line.length() <= LONGEST_WORDING) {
      return line;
    }
    boolean half = Character.isHighSurrogate(line.charAt(LONGEST_WORDING - 1));
    return line.substring(0, half ? LONGEST_WORDING - 1 : LONGEST_WORDING);
  }
}
