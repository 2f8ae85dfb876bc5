package org.hearingdesk.ui.floor;

import java.util.List;
import java.util.function.Consumer;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Mark;
import org.hearingdesk.sample.Moment;
import org.hearingdesk.ui.kit.Theme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/** Draws what is being said in its states, for the eye. */
@Tag("screens")
@ExtendWith(ApplicationExtension.class)
class CaptureScreensTest {

  @Test
  void everythingAtOnce() throws Exception {
    for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
      draw("capture-full", theme, 1000, 700, CaptureScreensTest::full);
      draw("capture-full", theme, 1440, 900, CaptureScreensTest::full);
    }
  }

  @Test
  void whileASignIsTyped() throws Exception {
    draw(
        "capture-tab",
        Theme.LIGHT,
        1440,
        900,
        day -> look(day, "Quality comes first. @sample fed"));
    draw(
        "capture-tab", Theme.DARK, 1000, 700, day -> look(day, "Quality comes first. @sample fed"));
    draw("capture-create", Theme.LIGHT, 1000, 700, day -> look(day, "@Anna Example"));
    draw(
        "capture-done",
        Theme.LIGHT,
        1440,
        900,
        day -> {
          day.model.capture().typedSigns().typing("+", 1, " ");
          look(day, "");
        });
  }

  @Test
  void whileNobodyKnowsWhoSpeaks() throws Exception {
    for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
      draw(
          "capture-unknown",
          theme,
          1000,
          700,
          day -> day.model.speakers().giveFloorToUnidentified());
      draw("capture-nobody", theme, 1440, 900, day -> day.model.agenda().startNext());
    }
  }

  private static void draw(
      String name, Theme theme, int width, int height, Consumer<FloorDay> before) throws Exception {
    FloorScreensTest.draw(
        name, FloorDay.at(Moment.MICRO_CREDENTIALS), theme, width, height, before);
  }

  private static void look(FloorDay day, String text) {
    day.model.capture().typed(text);
    day.model.capture().typedSigns().look(text, text.length());
  }

  private static void full(FloorDay day) {
    CaptureViewModel capture = day.model.capture();
    String text =
        "Η ποιότητα πρώτα: «χωρίς κανόνες, κανείς δεν ξέρει». Качеството е „най-важното“. The"
            + " members called it “the door”.";
    capture.typed(text);
    for (Mark mark : Mark.values()) {
      capture.signs().mark(mark, text, text.length(), "");
    }
    capture.signs().tagNamed("Пренос на микроквалификации между държавите членки");
    capture.signs().tagNamed("Πιστοποίηση των παρόχων κατάρτισης και διασφάλιση ποιότητας");
    capture.signs().tell(AttributionRule.CHATHAM_HOUSE);
    capture.typedNote("Ask for the figures after the break");
    capture.flush();
    capture.voices().candidatesProperty().get().stream()
        .filter(each -> each.title().startsWith("Sample"))
        .limit(2)
        .forEach(each -> {
          var _ = capture.voices().name(each);
        });
  }
}
