package org.hearingdesk.domain.hearing;

/** A theme that interventions and written contributions are tagged with. */
public record Topic(Id<Topic> id, String name) implements Part {
  @Override
  public String label() {
    return name;
  }
}
