package org.hearingdesk.ui.priorities.ballots;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Card;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.ProgressLine;
import org.hearingdesk.ui.kit.SideBadge;
import org.hearingdesk.ui.kit.Texts;

/** How many ballots are in, and what to look at before the round is closed. Never a choice. */
public final class CountsView {
  private static final int MOST_PIPS = 16;

  private final BallotsViewModel model;
  private final Messages messages;
  private final Label counted = Texts.label("", "count-large");
  private final Label entitled = Texts.label("", "count-of");
  private final StackedBar bar = new StackedBar();
  private final FlowPane legend = new FlowPane();
  private final VBox sides = new VBox();
  private final VBox checks = new VBox();

  public CountsView(BallotsViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
  }

  /**
   * The cards; asked for once.
   *
   * @param close the button that closes the round
   * @param whileOpen what is told of the round before it is closed
   * @param first whether that is what is looked at, and so stands before all else
   */
  public Region build(Button close, Node whileOpen, ObservableValue<Boolean> first) {
    Card handedIn = new Card(messages.text("priorities.handed_in"));
    HBox number = new HBox(counted, entitled);
    number.getStyleClass().add("count-line");
    legend.getStyleClass().add("count-legend");
    VBox top = new VBox(number, bar, legend);
    top.getStyleClass().add("count-top");
    sides.getStyleClass().add("count-sides");
    handedIn.part(top, sides);
    Card before = new Card(messages.text("priorities.before_close"));
    checks.getStyleClass().add("count-checks");
    close.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(close, Priority.ALWAYS);
    before.part(checks);
    VBox foot = new VBox(close);
    foot.getStyleClass().add(Look.PAD_12);
    before.part(foot);
    model.countsProperty().subscribe(counts -> show(counts, handedIn));
    VBox column = new VBox();
    first.subscribe(asked ->
        column
            .getChildren()
            .setAll(
                asked
                    ? List.of(whileOpen, handedIn, before)
                    : List.of(handedIn, whileOpen, before)));
    column.getStyleClass().add("place-column");
    ScrollPane scroll = new ScrollPane(column);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("priorities-counts");
    return scroll;
  }

  private void show(Counts counts, Card card) {
    counted.setText(Integer.toString(counts.counted()));
    entitled.setText(messages.text("priorities.of_all", counts.entitled()));
    card.noteProperty()
        .set(counts.lastAt().isEmpty() ? "" : messages.text("priorities.last_at", counts.lastAt()));
    bar.show(
        List.of(
            new StackedBar.Part("counted", counts.share(counts.counted())),
            new StackedBar.Part("keying", counts.share(counts.keying())),
            new StackedBar.Part("faulty", counts.share(counts.faulty()))),
        messages.text("priorities.handed_in.spoken", counts.counted(), counts.entitled()));
    legend
        .getChildren()
        .setAll(
            entry("counted", messages.text("priorities.counted", counts.counted())),
            entry("keying", messages.text("priorities.keying", counts.keying())),
            entry("faulty", messages.text("priorities.faulty", counts.faulty())),
            entry("nothing", messages.text("priorities.not_yet", counts.notYet())));
    sides.getChildren().setAll(counts.sides().stream().map(this::side).toList());
    showChecks(counts);
  }

  private static Node entry(String kind, String words) {
    Region sign = new Region();
    sign.getStyleClass().addAll("count-sign", kind);
    HBox entry = Texts.row(sign, Texts.label(words, Look.TYPE_12, Look.INK_2));
    entry.getStyleClass().add("count-entry");
    return entry;
  }

  private Node side(Counts.SideCount count) {
    HBox head =
        Texts.row(
            SideBadge.withName(count.side().colour(), count.side().letter(), count.side().name()),
            Texts.spring(),
            Texts.label(Integer.toString(count.counted()), Look.SEMIBOLD, Look.NUMBERS),
            Texts.label(
                messages.text("priorities.of_all", count.entitled()),
                Look.TYPE_12,
                Look.INK_2,
                Look.NUMBERS));
    Region amount = count.entitled() <= MOST_PIPS ? pips(count) : line(count);
    VBox box = new VBox(head, amount);
    box.getStyleClass().addAll("count-side", count.side().colour().styleClass());
    box.setAccessibleRole(AccessibleRole.TEXT);
    box.setAccessibleText(
        count.side().name()
            + " "
            + messages.text("priorities.of", count.counted(), count.entitled()));
    return box;
  }

  private static Region pips(Counts.SideCount count) {
    HBox pips = new HBox();
    pips.getStyleClass().add("pips");
    for (int i = 0; i < count.entitled(); i++) {
      Region pip = new Region();
      pip.getStyleClass().addAll("pip", i < count.counted() ? "full" : "free");
      HBox.setHgrow(pip, Priority.ALWAYS);
      pips.getChildren().add(pip);
    }
    return pips;
  }

  private static Region line(Counts.SideCount count) {
    return new ProgressLine(ProgressLine.Role.SIDE)
        .thick()
        .share((double) count.counted() / count.entitled());
  }

  private void showChecks(Counts counts) {
    checks.getChildren().clear();
    if (!counts.toFix().isEmpty()) {
      checks
          .getChildren()
          .add(
              check(
                  Icons.WARNING,
                  Look.BAD,
                  messages.count("priorities.before_close.fix", counts.toFix().size()),
                  String.join(
                      ", ", counts.toFix().subList(0, Math.min(3, counts.toFix().size())))));
    }
    int out = counts.entitled() - counts.counted();
    checks
        .getChildren()
        .add(
            out == 0
                ? check(
                    Icons.DONE,
                    Look.OK,
                    messages.text("priorities.before_close.all"),
                    messages.text("priorities.before_close.all.words"))
                : check(
                    Icons.NOT_HANDED_IN,
                    Look.MUTED,
                    messages.count("priorities.before_close.out", out),
                    messages.text("priorities.before_close.out.words")));
  }

  private static Node check(Icons icon, String look, String head, String words) {
    VBox text = new VBox(Texts.wrapping(head, Look.SEMIBOLD), Texts.wrapping(words, "quiet-line"));
    HBox row = new HBox(icon.node(look), text);
    row.getStyleClass().add("count-check");
    return row;
  }
}
