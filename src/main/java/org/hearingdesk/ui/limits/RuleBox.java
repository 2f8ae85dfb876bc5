package org.hearingdesk.ui.limits;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.time.LimitPreset;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.FieldWithMessage;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.SideBadge;
import org.hearingdesk.ui.kit.SideColour;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.ui.limits.RuleDraft.Field;

/** The presets and the fields of a rule for speaking time, and what it will do in one sentence. */
public final class RuleBox extends VBox {
  private final Messages messages;
  private final RuleDraft draft;
  private final String id;
  private final VBox presets = new VBox();
  private final FlowPane sides = new FlowPane();
  private final ToggleGroup group = new ToggleGroup();
  private Runnable edited = () -> {};

  /**
   * @param id where the ids of the controls begin
   */
  public RuleBox(Messages messages, RuleDraft draft, String id) {
    this.messages = messages;
    this.draft = draft;
    this.id = id;
    getStyleClass().add("rule-box");
    presets.getStyleClass().add("rule-presets");
    presets.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
    draft.presets().addListener((ListChangeListener<RuleDraft.Preset>) change -> showPresets());
    draft.sides().addListener((ListChangeListener<RuleDraft.SharingSide>) change -> showSides());
    HBox times = Texts.row(field(Field.ORDINARY), field(Field.POINT_OF_ORDER), field(Field.REPLY));
    times.getStyleClass().add("rule-times");
    Label says = Texts.wrapping("", "rule-says");
    says.setId(id + "-says");
    says.setMaxWidth(Double.MAX_VALUE);
    says.textProperty().bind(draft.sentenceProperty());
    says.managedProperty().bind(draft.sentenceProperty().isNotEmpty());
    getChildren().addAll(presets, times, shared(), says);
    showPresets();
    showSides();
    draft.chosenProperty().subscribe(this::showChosen);
    draft.sharingProperty().subscribe(this::showSharing);
  }

  /** Called each time a person has finished a change of the rule. */
  public void onEdited(Runnable act) {
    edited = act;
  }

  /** Puts the cursor on the preset that is chosen, or on the first. */
  public void focusFirst() {
    presets.getChildren().stream()
        .filter(each -> ((RadioButton) each).isSelected())
        .findFirst()
        .or(() -> presets.getChildren().stream().findFirst())
        .ifPresent(Node::requestFocus);
  }

  private void showPresets() {
    group.getToggles().clear();
    presets.getChildren().setAll(draft.presets().stream().map(this::radio).toList());
    showChosen(draft.chosenProperty().get());
  }

  private RadioButton radio(RuleDraft.Preset preset) {
    RadioButton radio = new RadioButton(preset.words());
    radio.setId(id + "-" + key(preset.kind()));
    radio.setUserData(preset.kind());
    radio.setToggleGroup(group);
    radio.setAccessibleHelp(messages.text("limits.presets"));
    radio.setWrapText(true);
    radio.setMinHeight(USE_PREF_SIZE);
    radio.setOnAction(event -> choose(preset.kind()));
    return radio;
  }

  private void choose(LimitPreset kind) {
    draft.choose(kind);
    showChosen(draft.chosenProperty().get());
    edited.run();
  }

  private void showChosen(Optional<LimitPreset> chosen) {
    group.selectToggle(
        group.getToggles().stream()
            .filter(each -> chosen.filter(each.getUserData()::equals).isPresent())
            .findFirst()
            .orElse(null));
  }

  /** The arrows choose, as they do among radio buttons, and say so. */
  private void move(KeyEvent event) {
    int by = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
    if (by == 0 || event.isAltDown() || event.isShortcutDown()) {
      return;
    }
    event.consume();
    int from = presets.getChildren().stream().map(Node::isFocused).toList().indexOf(true);
    int to = from + by;
    if (to >= 0 && to < presets.getChildren().size()) {
      Node next = presets.getChildren().get(to);
      next.requestFocus();
      choose((LimitPreset) next.getUserData());
    }
  }

  private FieldWithMessage field(Field name) {
    TextField input = new TextField();
    input.setId(id + "-" + key(name));
    input.textProperty().bindBidirectional(draft.textProperty(name));
    input.promptTextProperty().bind(draft.promptProperty(name));
    input.setOnAction(event -> edited.run());
    input
        .focusedProperty()
        .subscribe((before, now) -> {
          if (!now) {
            edited.run();
          }
        });
    FieldWithMessage field =
        new FieldWithMessage(messages.text("limits.field." + keyOf(name)), input);
    draft
        .faultProperty(name)
        .subscribe(fault -> field.refuse(Optional.of(fault).filter(words -> !words.isEmpty())));
    HBox.setHgrow(field, Priority.ALWAYS);
    return field;
  }

  private VBox shared() {
    CheckBox share = new CheckBox(messages.text("limits.shared"));
    share.setId(id + "-shared");
    share.setWrapText(true);
    share.setMinHeight(USE_PREF_SIZE);
    share.setOnAction(event -> {
      draft.share(share.isSelected());
      edited.run();
    });
    draft.sharedProperty().subscribe(share::setSelected);
    sides.getStyleClass().add("rule-sides");
    FieldWithMessage total = field(Field.TOTAL);
    VBox more = new VBox(sides, total);
    more.getStyleClass().addAll(Look.GAP_8, "rule-share");
    more.visibleProperty().bind(draft.sharedProperty());
    more.managedProperty().bind(draft.sharedProperty());
    VBox box = new VBox(share, more);
    box.getStyleClass().add(Look.GAP_8);
    return box;
  }

  private void showSides() {
    sides.getChildren().setAll(draft.sides().stream().map(this::side).toList());
    showSharing(draft.sharingProperty().get());
  }

  private CheckBox side(RuleDraft.SharingSide side) {
    CheckBox box = new CheckBox();
    SideColour colour = SideColour.of(side.mark().colour());
    box.setGraphic(SideBadge.withName(colour, side.mark().letter(), side.mark().name()));
    box.setAccessibleText(messages.text("limits.side", side.mark().name()));
    box.setId(id + "-side-" + side.id().value());
    box.setOnAction(event -> {
      draft.share(side.id(), box.isSelected());
      edited.run();
    });
    box.setUserData(side.id());
    return box;
  }

  private void showSharing(Set<Id<Side>> sharing) {
    for (Node each : sides.getChildren()) {
      ((CheckBox) each).setSelected(sharing.stream().anyMatch(each.getUserData()::equals));
    }
  }

  private static String key(Enum<?> value) {
    return keyOf(value).replace('_', '-');
  }

  private static String keyOf(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
