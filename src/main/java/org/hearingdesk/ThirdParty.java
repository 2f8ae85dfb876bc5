package org.hearingdesk;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearingdesk.ui.shell.AboutProgram;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What others made of the program: the list (CycloneDX) that the build puts into the package. */
final class ThirdParty {
  private static final String LIST = "/META-INF/sbom/bom.json";

  private ThirdParty() {}

  /** The program as it was packaged; without a list where it was not. */
  static AboutProgram about() {
    String version =
        Optional.ofNullable(ThirdParty.class.getPackage().getImplementationVersion()).orElse("");
    try (InputStream in = ThirdParty.class.getResourceAsStream(LIST)) {
      return new AboutProgram(version, in == null ? List.of() : read(in));
    } catch (IOException | JacksonException e) {
      Failures.note(e);
      return new AboutProgram(version, List.of());
    }
  }

  static List<AboutProgram.Part> read(InputStream list) {
    List<AboutProgram.Part> parts = new ArrayList<>();
    for (JsonNode component : JsonMapper.shared().readTree(list).path("components")) {
      parts.add(
          new AboutProgram.Part(
              component.path("name").asString(""),
              component.path("version").asString(""),
              licence(component.path("licenses"))));
    }
    parts.sort(Comparator.comparing(part -> part.name().toLowerCase(Locale.ROOT)));
    return parts;
  }

  private static String licence(JsonNode choices) {
    List<String> names = new ArrayList<>();
    for (JsonNode choice : choices) {
      JsonNode licence = choice.path("license");
      names.add(
          licence
              .path("id")
              .asString(licence.path("name").asString(choice.path("expression").asString(""))));
    }
    return String.join(" / ", names);
  }
}
