package org.hearingdesk.ui.room;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearingdesk.document.RankingWords;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Round;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ranking.Ranking;
import org.hearingdesk.ranking.round.RoundResult;
import org.hearingdesk.ui.kit.ProgressLine;
import org.hearingdesk.ui.kit.Texts;

/** The result of a closed round before the room: the sentence, and the first places. */
final class RoomResultView extends VBox {
  private static final int PLACES = 6;
  private static final double TEXT_PER_HEIGHT = 14.0 / 1080;
  private static final double SHAPE = 9.0 / 16;

  private final Messages messages;

  RoomResultView(Hearing hearing, Round round, Messages messages) {
    this.messages = messages;
    RoundResult result = RoundResult.of(hearing, round);
    getStyleClass().addAll("room", "room-result", "root-of-room");
    getChildren().add(Texts.wrapping(round.asked().text(), "room-title"));
    getChildren()
        .add(Texts.wrapping(new RankingWords(messages, hearing).headline(result), "room-sentence"));
    getChildren().addAll(places(result));
    getChildren().add(Texts.wrapping(note(round, result), "room-of"));
    heightProperty().subscribe(height -> scale());
    widthProperty().subscribe(width -> scale());
  }

  private List<Node> places(RoundResult result) {
    List<Node> rows = new ArrayList<>();
    List<Ranking.Standing> standings = result.total().standings();
    double best = standings.stream().mapToDouble(RoomResultView::score).max().orElse(0);
    for (Ranking.Standing standing : standings.stream().limit(PLACES).toList()) {
      rows.add(place(result, standing, best));
    }
    return rows;
  }

  private Node place(RoundResult result, Ranking.Standing standing, double best) {
    Label place = Texts.label(standing.place(), "room-place");
    ProgressLine bar =
        new ProgressLine(ProgressLine.Role.ACCENT)
            .share(best > 0 ? score(standing) / best : 0)
            .hatched(!result.firm(standing));
    bar.setMaxWidth(Double.MAX_VALUE);
    VBox option =
        new VBox(Texts.wrapping(result.option(standing.option()).text(), "room-option"), bar);
    option.getStyleClass().add("room-option-box");
    HBox.setHgrow(option, Priority.ALWAYS);
    HBox row = new HBox(place, option);
    row.getStyleClass().add("room-place-row");
    return row;
  }

  private String note(Round round, RoundResult result) {
    int more = round.asked().options().size() - PLACES;
    String ballots = messages.count("room.result.ballots", round.ballots().size());
    boolean firm = result.total().standings().stream().allMatch(result::firm);
    String places = more > 0 ? messages.text("room.result.first", PLACES, PLACES + more) : "";
    String hatched = firm ? "" : messages.text("room.result.hatched");
    return List.of(ballots, places, hatched).stream()
        .filter(words -> !words.isEmpty())
        .reduce((one, other) -> one + " · " + other)
        .orElse("");
  }

  private static double score(Ranking.Standing standing) {
    return standing.score().map(score -> score.toDouble()).orElse(0.0);
  }

  /** As the room screen scales: text follows the height. */
  private void scale() {
    double height = Math.min(getHeight(), getWidth() * SHAPE);
    if (height > 0) {
      setStyle("-fx-font-size: " + Math.max(5, height * TEXT_PER_HEIGHT) + "px");
    }
  }
}
