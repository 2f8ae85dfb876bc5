package org.hearingdesk;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.hearingdesk.domain.hearing.Position;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.sample.rehearsal.SampleWords;

/** What a rehearsal says, in the user's language. */
record RehearsalWords(Messages messages) implements SampleWords {
  private static final int SENTENCES = 4;

  @Override
  public String notice() {
    return messages.text("rehearsal.notice");
  }

  @Override
  public String side(String letter) {
    return messages.text("rehearsal.sample.side", letter);
  }

  @Override
  public String organisation(String letter) {
    return messages.text("rehearsal.sample.organisation", letter);
  }

  @Override
  public String delegate(int number) {
    return messages.text("rehearsal.sample.delegate", number);
  }

  @Override
  public List<String> sentences(Position position) {
    String key = "rehearsal.said." + position.name().toLowerCase(Locale.ROOT) + ".";
    return IntStream.rangeClosed(1, SENTENCES).mapToObj(i -> messages.text(key + i)).toList();
  }
}
