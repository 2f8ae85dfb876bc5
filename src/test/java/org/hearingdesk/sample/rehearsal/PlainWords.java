package org.hearingdesk.sample.rehearsal;

import java.util.List;
import org.hearingdesk.domain.hearing.Position;

/** Words that a test recognises. */
public final class PlainWords implements SampleWords {
  public static final String NOTICE = "Rehearsal: nothing here is part of the record";

  @Override
  public String notice() {
    return NOTICE;
  }

  @Override
  public String side(String letter) {
    return "Sample side " + letter;
  }

  @Override
  public String organisation(String letter) {
    return "Sample organisation " + letter;
  }

  @Override
  public String delegate(int number) {
    return "Sample delegate " + number;
  }

  @Override
  public List<String> sentences(Position position) {
    return List.of("Sample: one.", "Sample: two.", "Sample: three.", "Sample: four.");
  }
}
