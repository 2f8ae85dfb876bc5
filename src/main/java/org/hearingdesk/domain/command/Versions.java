package org.hearingdesk.domain.command;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.MinutesVersion;
import org.hearingdesk.domain.hearing.VersionSection;
import org.hearingdesk.domain.log.Fact;

/** Decides on versions of the minutes. */
final class Versions {
  private static final int MOST_SECTIONS = 5_000;
  private static final int MOST_PARAGRAPHS = 50_000;

  private Versions() {}

  static List<Fact> name(Hearing hearing, Command.NameVersion name, Instant now) {
    Check.free(hearing.review().versions(), name.version(), "version");
    Check.name("name", name.name());
    hearing.review().versions().stream()
        .filter(each -> each.name().equals(name.name()))
        .findFirst()
        .ifPresent(taken -> {
          throw new Refusal(new Rejection.Taken("name", taken.name()));
        });
    sections(name.sections());
    return List.of(new Fact.VersionNamed(name.version(), name.name(), name.sections(), now));
  }

  /** A version that is sound, whoever wrote it. */
  static void sound(MinutesVersion version) {
    Check.name("name", version.name());
    Check.line("name", version.by());
    Check.line("name", version.laptop());
    sections(version.sections());
  }

  private static void sections(List<VersionSection> sections) {
    Check.range("sections", sections.size(), 0, MOST_SECTIONS);
    Set<String> ids = new HashSet<>();
    int paragraphs = 0;
    for (VersionSection section : sections) {
      if (!ids.add(section.id().value())) {
        throw new Refusal(new Rejection.AlreadyThere("section", section.id().value()));
      }
      Check.line("text", section.number());
      Check.line("title", section.title(), Check.TEXT);
      paragraphs += section.paragraphs().size();
      Check.range("sections", paragraphs, 0, MOST_PARAGRAPHS);
      section.paragraphs().forEach(each -> Check.line("text", each.text(), Check.TEXT));
    }
  }
}
