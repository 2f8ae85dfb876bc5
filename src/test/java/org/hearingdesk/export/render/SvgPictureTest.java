package org.hearingdesk.export.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.hearingdesk.document.tree.Figure;
import org.hearingdesk.document.tree.Figure.Bar;
import org.hearingdesk.document.tree.Tone;
import org.hearingdesk.export.template.BadTemplate;
import org.hearingdesk.export.template.TemplatePicture;
import org.junit.jupiter.api.Test;

class SvgPictureTest {
  private final ChartPictures charts =
      new ChartPictures(OutlineFont.regular(), UnaryOperator.identity());

  @Test
  void whatIsNotFirmIsStripedAndNotOnlyAnotherColour() {
    String firm = drawn(new Bar("Clear funding", 50, "50.0", Tone.ACCENT, true));
    String open = drawn(new Bar("Clear funding", 50, "50.0", Tone.ACCENT, false));
    assertThat(firm).doesNotContain("stroke-width=\"2\"");
    assertThat(open.split("stroke-width=\"2\"", -1)).hasSizeGreaterThan(10);
  }

  @Test
  void theDrawingSaysWhatItShowsAndHoldsNothingActive() throws BadTemplate {
    String drawing = drawn(new Bar("<script>", 1, "1", Tone.TEAL, true));
    assertThat(drawing)
        .contains("<title>Bar chart &lt;b&gt; of points</title>")
        .doesNotContain("<text", "font", "href");
    assertThat(TemplatePicture.of("drawing", drawing.getBytes(UTF_8)).extension()).isEqualTo("svg");
  }

  @Test
  void aBarOfNothingIsStillThere() {
    assertThat(drawn(new Bar("None", 0, "0", Tone.TEAL, true))).contains("fill=\"#0B7285\"");
  }

  private String drawn(Bar bar) {
    Figure figure = new Figure("Points", "Bar chart <b> of points", List.of(bar), "Not firm");
    return new String(SvgPicture.of(charts.of(figure).getFirst()), UTF_8);
  }
}
