package org.hearingdesk.ui.prepare;

import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.Presence;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.hearing.WrittenContribution;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Look;
import org.hearingdesk.ui.kit.Texts;
import org.hearingdesk.ui.prepare.form.DetailsForm;
import org.hearingdesk.ui.prepare.form.SettingsForm;
import org.hearingdesk.ui.prepare.limits.ItemRuleSheet;
import org.hearingdesk.ui.prepare.options.OptionsSheet;
import org.hearingdesk.ui.prepare.paste.PasteSheet;
import org.hearingdesk.ui.prepare.paste.PasteViewModel;
import org.hearingdesk.ui.prepare.table.RowTable;
import org.hearingdesk.ui.prepare.table.TableViewModel;

/** Makes the view of each section when it is first shown. */
final class Sections {
  private final Messages messages;
  private final PrepareViewModel model;

  Sections(Messages messages, PrepareViewModel model) {
    this.messages = messages;
    this.model = model;
  }

  SectionView view(Section section) {
    return switch (section) {
      case DETAILS -> new FormView(DetailsForm.of(messages, model.details()));
      case AGENDA -> agenda();
      case SIDES -> sides();
      case PARTICIPANTS -> participants();
      case QUESTIONS -> questions();
      case CONCLUSIONS -> conclusions();
      case DOCUMENTS -> documents();
      case SETTINGS -> new FormView(SettingsForm.of(messages, model.details()));
    };
  }

  private SectionView agenda() {
    TablesView view = new TablesView(messages);
    RowTable<AgendaItem> table =
        view.table(model.agenda(), Icons.PREPARE, false, () -> count(model.agenda()));
    AgendaLine line = new AgendaLine(messages, model);
    view.card(table).getChildren().add(1, line);
    view.card(table).foot(new AgendaFoot(messages, model));
    view.onPaste(line::paste);
    Button rule = Texts.button(Icons.TIME, messages.text("prepare.limits.title"), Look.SMALL);
    Texts.keyed(rule, "Ctrl F8");
    rule.setId("agenda-limits");
    rule.setOnAction(event -> model.itemRule().toggle());
    view.beforeAdd(table, rule);
    importing(view, table, model.pastedAgenda());
    view.coveringSheet(new ItemRuleSheet(messages, model.itemRule(), table::focusList));
    view.onLimits(model.itemRule()::toggle);
    table.onChosen(row -> model.itemRule().choose(row.flatMap(model.agenda()::part)));
    table.chooseFirst();
    return view;
  }

  private SectionView sides() {
    TablesView view = new TablesView(messages);
    view.table(model.sides(), Icons.SIDES, false, () -> count(model.sides()));
    RowTable<Organisation> organisations =
        view.table(
            model.organisations(), Icons.ORGANISATION, true, () -> count(model.organisations()));
    pasting(view, organisations, model.pastedOrganisations());
    return view;
  }

  private SectionView participants() {
    TablesView view = new TablesView(messages);
    RowTable<Participant> table =
        view.table(model.participants(), Icons.PEOPLE, true, this::peopleAndOrganisations);
    view.card(table).foot(new RowsFoot(messages, model));
    pasting(view, table, model.pastedPeople());
    view.onArrive(() ->
        table
            .chosenOrOnlyRow()
            .flatMap(model.participants()::part)
            .ifPresent(model.arrivals()::next));
    return view;
  }

  /** Lets a table be filled from a spreadsheet, with a sheet at the right that says how. */
  private void pasting(TablesView view, RowTable<?> table, PasteViewModel paste) {
    importing(view, table, paste);
    Button button = Texts.button(Icons.COPY, messages.text("prepare.paste"), Look.SMALL);
    button.setId(table.model().kind().key() + "-paste");
    button.setOnAction(event -> pasteInto(paste));
    view.beforeAdd(table, button);
    view.onPaste(() -> pasteInto(paste));
  }

  /** Lets a table be filled from a file that is chosen or dropped. */
  private void importing(TablesView view, RowTable<?> table, PasteViewModel paste) {
    Button button = Texts.button(Icons.IMPORT, messages.text("prepare.import"), Look.SMALL);
    button.setId(table.model().kind().key() + "-import");
    button.setOnAction(event -> paste.choose());
    view.beforeAdd(table, button);
    view.coveringSheet(new PasteSheet(messages, paste));
    view.onList(paste::choose, DroppedLists::isList, paste::open);
  }

  private static void pasteInto(PasteViewModel paste) {
    String text = Clipboard.getSystemClipboard().getString();
    if (text != null) {
      paste.paste(text);
    }
  }

  private String peopleAndOrganisations() {
    Hearing hearing = model.hearingProperty().get();
    return messages.text(
        "prepare.note.joined",
        messages.count("prepare.count.participants", hearing.participants().size()),
        messages.count("prepare.count.organisations", hearing.organisations().size()));
  }

  private SectionView questions() {
    TablesView view = new TablesView(messages);
    RowTable<PriorityQuestion> table =
        view.table(model.questions(), Icons.PRIORITIES, false, () -> count(model.questions()));
    OptionsSheet options = new OptionsSheet(messages, model.options());
    view.sheet(options);
    table.onChosen(row -> model.options().choose(row.flatMap(model.questions()::part)));
    table.chooseFirst();
    return new QuestionsView(view, options);
  }

  private SectionView conclusions() {
    TablesView view = new TablesView(messages);
    view.table(model.conclusions(), Icons.DONE, false, () -> count(model.conclusions()));
    view.table(model.followUps(), Icons.FORWARD, false, () -> count(model.followUps()));
    return view;
  }

  private SectionView documents() {
    TablesView view = new TablesView(messages);
    RowTable<WrittenContribution> papers =
        view.table(
            model.contributions(), Icons.ATTACHMENT, false, () -> count(model.contributions()));
    importing(view, papers, model.pastedContributions());
    view.table(model.consultations(), Icons.LINK, false, () -> count(model.consultations()));
    view.table(model.topics(), Icons.TOPIC, false, () -> count(model.topics()));
    return view;
  }

  private String count(TableViewModel<?> table) {
    int total = table.totalProperty().get();
    return total == 0 ? "" : messages.count("prepare.count." + table.kind().key(), total);
  }

  /** How many of the people are in the room and online. */
  static String whereabouts(Messages messages, Hearing hearing) {
    long inRoom = at(hearing, Presence.IN_ROOM);
    long online = at(hearing, Presence.ONLINE);
    return messages.text("prepare.note.where", inRoom, online);
  }

  private static long at(Hearing hearing, Presence presence) {
    return hearing.participants().stream().filter(person -> person.presence() == presence).count();
  }
}
