package org.hearingdesk.ui.welcome;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Remembers what was asked for. */
final class RecordedActs implements WelcomeActs {
  final List<String> asked = new ArrayList<>();

  @Override
  public void create(NewHearing start) {
    asked.add("create " + start);
  }

  @Override
  public void createFromEarlier() {
    asked.add("earlier");
  }

  @Override
  public void open() {
    asked.add("open");
  }

  @Override
  public void open(Path file) {
    asked.add("open " + file.getFileName());
  }

  @Override
  public void openSample() {
    asked.add("sample");
  }

  @Override
  public void lookFor(Path missing) {
    asked.add("look for " + missing.getFileName());
  }
}
