package org.hearingdesk.export.akn;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.export.render.Markup;

/** Who is referred to: each speaker once, by a number that tells nothing of who it is. */
final class Actors {
  static final String PROGRAM = "#hearingDesk";
  static final String ORGANISER = "#organiser";
  static final String SPEAKER_ROLE = "#speaker";

  private record Actor(String element, String name, String id) {}

  private final Map<String, Actor> actors = new LinkedHashMap<>();

  /** The reference to a speaker. */
  String reference(Speaker speaker, String name) {
    String element =
        switch (speaker) {
          case Speaker.Person _, Speaker.Unidentified _ -> "TLCPerson";
          case Speaker.Body _, Speaker.OfSide _, Speaker.Several _ -> "TLCOrganization";
        };
    return "#"
        + actors
            .computeIfAbsent(
                element + name, _ -> new Actor(element, name, "actor_" + (actors.size() + 1)))
            .id();
  }

  void write(Markup out, Votes votes, String organiser, String role) {
    out.open("references", "source", PROGRAM).line();
    entry(out, "TLCOrganization", "hearingDesk", "Hearing Desk");
    entry(out, "TLCOrganization", "organiser", organiser);
    actors.values().forEach(actor -> entry(out, actor.element(), actor.id(), actor.name()));
    votes.writeReferences(out);
    entry(out, "TLCRole", "speaker", role);
    out.close().line();
  }

  private static void entry(Markup out, String element, String id, String name) {
    String kind = element.equals("TLCPerson") ? "person" : "organization";
    String path = element.equals("TLCRole") ? "role" : kind;
    out.empty(
            element,
            "eId",
            id,
            "href",
            "/akn/ontology/" + path + "/hearing/" + id,
            "showAs",
            name.isBlank() ? "–" : name)
        .line();
  }
}
