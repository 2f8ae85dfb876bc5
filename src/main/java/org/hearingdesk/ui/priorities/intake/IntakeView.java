package org.hearingdesk.ui.priorities.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hearingdesk.exchange.intake.Intake;
import org.hearingdesk.exchange.intake.Sheet;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Card;
import org.hearingdesk.ui.kit.EmptyState;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.ui.kit.TypeAhead;
import org.hearingdesk.ui.priorities.ballots.Electorate;
import org.hearingdesk.ui.priorities.intake.IntakeWords.Group;

/** What the lines of a grid will do, group by group, with one button that does it. */
public final class IntakeView {
  public static final String TAKE = "intake-take";
  private static final int SHOWN = 50;

  private final IntakeViewModel model;
  private final Messages messages;
  private final IntakeWords words;
  private final HBox tabs = new HBox();
  private final VBox groups = new VBox();
  private final Label unused = Texts.wrapping("", Look.INK_2, Look.TYPE_12);
  private final Label problem = Texts.wrapping("", Look.BAD);
  private final Label sum = Texts.wrapping("", "paste-sum");
  private final Button take = Texts.button(Icons.DOWNLOAD, "", Look.PRIMARY);

  public IntakeView(IntakeViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    words = new IntakeWords(messages);
  }

  /**
   * The card; asked for once.
   *
   * @param sources the buttons that paste and that open a file
   */
  public Card build(Node... sources) {
    take.setId(TAKE);
    take.setOnAction(event -> model.takeOver());
    problem.textProperty().bind(model.problemProperty());
    for (Label label : List.of(problem, unused)) {
      label.managedProperty().bind(label.textProperty().isNotEmpty());
      label.visibleProperty().bind(label.managedProperty());
    }
    VBox above = new VBox(problem, tabs, unused);
    above.getStyleClass().add("intake-above");
    tabs.getStyleClass().add("intake-tabs");
    ScrollPane scroll = new ScrollPane(groups);
    scroll.setFitToWidth(true);
    EmptyState empty =
        new EmptyState(
            Icons.PASTE, messages.text("intake.none"), messages.text("intake.none.words"));
    groups.visibleProperty().bind(empty.visibleProperty().not());
    StackPane body = new StackPane(scroll, empty);
    body.setMinHeight(0);
    Card card = new Card(messages.text("intake.title")).large().headEnd(sources);
    card.part(above).body(body).part(foot());
    card.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    model
        .intakeProperty()
        .subscribe(intake -> {
          empty.setVisible(intake.isEmpty());
          fill(intake);
        });
    return card;
  }

  /** Gives the keyboard to the button that takes over, or to the card where there is nothing. */
  public void focus() {
    take.requestFocus();
  }

  private Node foot() {
    Button cancel = Texts.button(messages.text("intake.cancel"));
    cancel.setOnAction(event -> model.cancel());
    cancel.setMinWidth(Region.USE_PREF_SIZE);
    take.setMinWidth(Region.USE_PREF_SIZE);
    VBox foot = new VBox(sum, Texts.row(take, cancel));
    foot.getStyleClass().add("paste-foot");
    return foot;
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      model.cancel();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      model.takeOver();
      event.consume();
    }
  }

  private void fill(Optional<Intake> intake) {
    List<Sheet> lines = intake.map(Intake::lines).orElse(List.of());
    tabs.getChildren().clear();
    groups.getChildren().clear();
    int out = 0;
    int in = 0;
    for (Group group : Group.values()) {
      List<Sheet> of = lines.stream().filter(l -> IntakeWords.group(l) == group).toList();
      if (intake.isPresent()) {
        tabs.getChildren().add(tab(group, of.size()));
      }
      if (!of.isEmpty()) {
        groups.getChildren().add(group(group, of));
      }
      in += group == Group.NEW || group == Group.CHANGED ? of.size() : 0;
      out += group == Group.UNKNOWN || group == Group.FAULTY ? of.size() : 0;
    }
    unused.setText(
        intake
            .filter(shown -> !shown.unused().isEmpty())
            .map(shown -> messages.text("intake.unused", String.join(", ", shown.unused())))
            .orElse(""));
    sum.setText(
        (out > 0 ? messages.count("intake.out", out) + " " : "") + messages.text("intake.undo"));
    take.setText(messages.count("intake.take", in));
    take.setDisable(in == 0);
  }

  private Node tab(Group group, int count) {
    HBox figure =
        new HBox(words.icon(group).node(), Texts.label(Integer.toString(count), Look.NUMBERS));
    figure.getStyleClass().add("tab-figure");
    VBox tab = new VBox(figure, Texts.wrapping(words.name(group)));
    tab.getStyleClass().add("paste-tab");
    if (count > 0 && group == Group.UNKNOWN) {
      tab.getStyleClass().add(Look.WARN);
    } else if (count > 0 && group == Group.FAULTY) {
      tab.getStyleClass().add(Look.BAD);
    }
    HBox.setHgrow(tab, Priority.ALWAYS);
    tab.setAccessibleText(words.name(group) + " " + count);
    return tab;
  }

  private Node group(Group group, List<Sheet> lines) {
    HBox title = Texts.row(words.icon(group).node(), Texts.label(words.name(group), Look.SEMIBOLD));
    title
        .getChildren()
        .addAll(
            Texts.spring(),
            Texts.label(
                lines.size() <= SHOWN
                    ? Integer.toString(lines.size())
                    : messages.text("intake.shown", SHOWN, lines.size()),
                "card-note"));
    VBox box = new VBox(title);
    box.getStyleClass().add("paste-group");
    lines.stream().limit(SHOWN).map(this::line).forEach(box.getChildren()::add);
    return box;
  }

  private Node line(Sheet sheet) {
    Label number = Texts.label(messages.text("intake.line", sheet.line()), "line-number");
    number.setMinWidth(Region.USE_PREF_SIZE);
    VBox what = new VBox(Texts.wrapping(words.who(sheet, model.voters())));
    HBox.setHgrow(what, Priority.ALWAYS);
    what.setMinWidth(0);
    words.why(sheet).ifPresent(why -> what.getChildren().add(Texts.wrapping(why, "line-why")));
    List<Node> nodes = new ArrayList<>(List.of(number, what));
    if (IntakeWords.group(sheet) == Group.UNKNOWN) {
      nodes.add(assigning(sheet));
    }
    HBox line = new HBox(nodes.toArray(Node[]::new));
    line.getStyleClass().add("paste-line");
    return line;
  }

  private Node assigning(Sheet sheet) {
    TypeAhead<Electorate.Entitled> find =
        new TypeAhead<>(
            messages,
            Icons.SEARCH,
            messages.text("intake.assign", sheet.line()),
            Electorate.Entitled::name,
            voter -> List.of(voter.name(), voter.longName()));
    find.candidates(model.voters());
    find.onChosen(voter -> model.assign(sheet.number(), voter));
    find.getStyleClass().add("intake-assign");
    return find;
  }
}
