package org.hearingdesk.ui.history;

import java.util.Optional;
import org.hearingdesk.ui.PlaceScreens;
import org.hearingdesk.ui.kit.FxExecutor;
import org.hearingdesk.ui.kit.Theme;
import org.hearingdesk.ui.prepare.SamplePreparation;
import org.hearingdesk.ui.shell.HearingStage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/** Draws the place History, for the eye. */
@Tag("screens")
@ExtendWith(ApplicationExtension.class)
class HistoryScreens {

  @Test
  void drawsTheChanges() throws Exception {
    draw("history-light-1440x900", Theme.LIGHT, 1440, 900);
    draw("history-dark-1440x900", Theme.DARK, 1440, 900);
    draw("history-light-1000x700", Theme.LIGHT, 1000, 700);
    draw("history-light-1920x1080", Theme.LIGHT, 1920, 1080);
  }

  private static void draw(String name, Theme theme, int width, int height) throws Exception {
    SamplePreparation day = SampleDay.held();
    HistoryPlace place =
        new HistoryPlace(
            day.session,
            day.messages,
            new FxExecutor(),
            Runnable::run,
            () -> SamplePreparation.NOW,
            () -> {});
    PlaceScreens.draw(
        name,
        PlaceScreens.open(
            day.messages,
            day.hearing(),
            place,
            HearingStage.LIVE,
            theme,
            width,
            height,
            () -> chooseThird(place.model())));
  }

  private static void chooseThird(HistoryViewModel model) {
    model.choose(
        model.items().stream()
            .filter(ChangeLine.class::isInstance)
            .map(ChangeLine.class::cast)
            .skip(1)
            .findFirst()
            .or(Optional::empty));
  }
}
