package org.hearingdesk.ui.prepare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.hearingdesk.domain.command.Command;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Conclusion;
import org.hearingdesk.domain.hearing.Consultation;
import org.hearingdesk.domain.hearing.FollowUp;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Part;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.hearing.Side;
import org.hearingdesk.domain.hearing.Topic;
import org.hearingdesk.domain.hearing.WrittenContribution;
import org.hearingdesk.exchange.people.ListKind;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.session.HearingSession;
import org.hearingdesk.session.Outcome;
import org.hearingdesk.session.Snapshot;
import org.hearingdesk.ui.prepare.door.Door;
import org.hearingdesk.ui.prepare.door.Toasts;
import org.hearingdesk.ui.prepare.form.DetailsViewModel;
import org.hearingdesk.ui.prepare.limits.ItemRuleViewModel;
import org.hearingdesk.ui.prepare.options.OptionsViewModel;
import org.hearingdesk.ui.prepare.paste.ListSources;
import org.hearingdesk.ui.prepare.paste.PasteViewModel;
import org.hearingdesk.ui.prepare.rows.AgendaRows;
import org.hearingdesk.ui.prepare.rows.ConclusionRows;
import org.hearingdesk.ui.prepare.rows.ConsultationRows;
import org.hearingdesk.ui.prepare.rows.ContributionRows;
import org.hearingdesk.ui.prepare.rows.FollowUpRows;
import org.hearingdesk.ui.prepare.rows.OrganisationRows;
import org.hearingdesk.ui.prepare.rows.ParticipantRows;
import org.hearingdesk.ui.prepare.rows.QuestionRows;
import org.hearingdesk.ui.prepare.rows.SideRows;
import org.hearingdesk.ui.prepare.rows.TopicRows;
import org.hearingdesk.ui.prepare.table.RowKind;
import org.hearingdesk.ui.prepare.table.TableViewModel;
import org.hearingdesk.words.Rejections;

/** What the place Prepare shows: its sections, their counts, and what is still missing. */
public final class PrepareViewModel {
  private final HearingSession session;
  private final Messages messages;
  private final Executor fx;
  private final Door door;
  private final Toasts toasts;
  private final ReadOnlyObjectWrapper<Hearing> hearing = new ReadOnlyObjectWrapper<>(Hearing.EMPTY);
  private final ObjectProperty<Section> section = new SimpleObjectProperty<>(Section.DETAILS);
  private final ObservableList<Readiness.Check> checks = FXCollections.observableArrayList();
  private final Map<Section, List<TableViewModel<?>>> tables = new EnumMap<>(Section.class);
  private final TableViewModel<AgendaItem> agenda;
  private final TableViewModel<Side> sides;
  private final TableViewModel<Organisation> organisations;
  private final TableViewModel<Participant> participants;
  private final TableViewModel<PriorityQuestion> questions;
  private final TableViewModel<Conclusion> conclusions;
  private final TableViewModel<FollowUp> followUps;
  private final TableViewModel<WrittenContribution> contributions;
  private final TableViewModel<Consultation> consultations;
  private final TableViewModel<Topic> topics;
  private final DetailsViewModel details;
  private final OptionsViewModel options;
  private final ItemRuleViewModel itemRule;
  private final Arrivals arrivals;
  private final PasteViewModel pastedPeople;
  private final PasteViewModel pastedOrganisations;
  private final PasteViewModel pastedAgenda;
  private final PasteViewModel pastedContributions;
  private HearingSession.Subscription subscription = () -> {};

  /**
   * @param fx runs what touches properties, on the FX thread
   */
  public PrepareViewModel(HearingSession session, Messages messages, Executor fx) {
    this(session, messages, fx, ListSources.NONE);
  }

  /**
   * @param fx runs what touches properties, on the FX thread
   * @param sources where lists come from
   */
  public PrepareViewModel(
      HearingSession session, Messages messages, Executor fx, ListSources sources) {
    this.session = session;
    this.messages = messages;
    this.fx = fx;
    this.door = new Door(session, new Rejections(messages), fx);
    this.toasts = new Toasts(messages, door);
    Supplier<String> ids = () -> session.<Part>newId().value();
    agenda = table(Section.AGENDA, new AgendaRows(messages, ids, session::now));
    sides = table(Section.SIDES, new SideRows(messages, ids));
    organisations = table(Section.SIDES, new OrganisationRows(messages, ids));
    participants = table(Section.PARTICIPANTS, new ParticipantRows(messages, ids));
    questions = table(Section.QUESTIONS, new QuestionRows(messages, ids));
    conclusions = table(Section.CONCLUSIONS, new ConclusionRows(messages, ids));
    followUps = table(Section.CONCLUSIONS, new FollowUpRows(messages, ids));
    contributions = table(Section.DOCUMENTS, new ContributionRows(messages, ids));
    consultations = table(Section.DOCUMENTS, new ConsultationRows(messages, ids));
    topics = table(Section.DOCUMENTS, new TopicRows(messages, ids));
    details = new DetailsViewModel(messages, door);
    options = new OptionsViewModel(door, toasts);
    itemRule = new ItemRuleViewModel(messages, door, toasts);
    arrivals = new Arrivals(messages, door, toasts);
    pastedPeople = pasting(sources, ListKind.PARTICIPANTS);
    pastedOrganisations = pasting(sources, ListKind.ORGANISATIONS);
    pastedAgenda = pasting(sources, ListKind.AGENDA, ListKind.SPEAKING);
    pastedContributions = pasting(sources, ListKind.CONTRIBUTIONS);
    section.subscribe(() -> {
      toasts.clear();
      showTables();
    });
  }

  private <R extends Part> TableViewModel<R> table(Section of, RowKind<R> kind) {
    TableViewModel<R> table = new TableViewModel<>(kind, door, toasts);
    tables.computeIfAbsent(of, key -> new ArrayList<>()).add(table);
    return table;
  }

  private PasteViewModel pasting(ListSources sources, ListKind... kinds) {
    return new PasteViewModel(
        List.of(kinds), messages, door, toasts, sources, fx, hearing::get, session::now);
  }

  /** Shows the open hearing and each change of it, until {@link #detach}. */
  public void attach() {
    detach();
    subscription = session.subscribe(snapshot -> fx.execute(() -> show(snapshot)));
    show(session.snapshot());
  }

  /** Stops listening. */
  public void detach() {
    subscription.close();
  }

  @SuppressWarnings("ReferenceEquality") // the very state that is shown, not one that is equal
  private void show(Snapshot snapshot) {
    if (snapshot.hearing() == hearing.get()) {
      return;
    }
    hearing.set(snapshot.hearing());
    List<Readiness.Check> fresh = Readiness.of(messages, snapshot.hearing());
    if (!fresh.equals(checks)) {
      checks.setAll(fresh);
    }
    showTables();
  }

  /** Only what is in sight follows each change. */
  private void showTables() {
    details.show(hearing.get());
    options.show(hearing.get());
    itemRule.show(hearing.get());
    tables.getOrDefault(section.get(), List.of()).forEach(table -> table.show(hearing.get()));
  }

  public ReadOnlyObjectProperty<Hearing> hearingProperty() {
    return hearing.getReadOnlyProperty();
  }

  /** The section in sight. */
  public ObjectProperty<Section> sectionProperty() {
    return section;
  }

  /** Goes to the section after or before the one in sight. */
  public void step(int by) {
    List<Section> all = List.of(Section.values());
    section.set(all.get(Math.floorMod(all.indexOf(section.get()) + by, all.size())));
  }

  /** How many things a section holds; 0 for one that is a form. */
  public int count(Section of) {
    return count(hearing.get(), of);
  }

  private static int count(Hearing now, Section of) {
    return switch (of) {
      case DETAILS, SETTINGS -> 0;
      case AGENDA -> now.agenda().size();
      case SIDES -> now.sides().size() + now.organisations().size();
      case PARTICIPANTS -> now.participants().size();
      case QUESTIONS -> now.questions().size();
      case CONCLUSIONS -> now.conclusions().size() + now.followUps().size();
      case DOCUMENTS ->
          now.contributions().size() + now.consultations().size() + now.topics().size();
    };
  }

  /** Adds the lines as agenda items, each with the duration at its end, in one change. */
  public void addAgendaLines(String lines, Consumer<Outcome> then) {
    List<Part> items = new AgendaEntry(messages, door).items(lines, hearing.get());
    if (!items.isEmpty()) {
      door.submit(new Command.AddParts(items), then);
    }
  }

  /** What is missing before going live, and what is in order. */
  public ObservableList<Readiness.Check> checks() {
    return checks;
  }

  public Toasts toasts() {
    return toasts;
  }

  Door door() {
    return door;
  }

  Messages messages() {
    return messages;
  }

  public DetailsViewModel details() {
    return details;
  }

  public OptionsViewModel options() {
    return options;
  }

  /** The rule for speaking time of the agenda item that is chosen. */
  public ItemRuleViewModel itemRule() {
    return itemRule;
  }

  Arrivals arrivals() {
    return arrivals;
  }

  public PasteViewModel pastedPeople() {
    return pastedPeople;
  }

  public PasteViewModel pastedOrganisations() {
    return pastedOrganisations;
  }

  /** An agenda, or a record of who spoke when. */
  public PasteViewModel pastedAgenda() {
    return pastedAgenda;
  }

  public PasteViewModel pastedContributions() {
    return pastedContributions;
  }

  public TableViewModel<AgendaItem> agenda() {
    return agenda;
  }

  public TableViewModel<Side> sides() {
    return sides;
  }

  public TableViewModel<Organisation> organisations() {
    return organisations;
  }

  public TableViewModel<Participant> participants() {
    return participants;
  }

  public TableViewModel<PriorityQuestion> questions() {
    return questions;
  }

  public TableViewModel<Conclusion> conclusions() {
    return conclusions;
  }

  public TableViewModel<FollowUp> followUps() {
    return followUps;
  }

  public TableViewModel<WrittenContribution> contributions() {
    return contributions;
  }

  public TableViewModel<Consultation> consultations() {
    return consultations;
  }

  public TableViewModel<Topic> topics() {
    return topics;
  }
}
