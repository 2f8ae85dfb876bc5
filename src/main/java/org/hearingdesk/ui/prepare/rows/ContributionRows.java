package org.hearingdesk.ui.prepare.rows;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Organisation;
import org.hearingdesk.domain.hearing.Topic;
import org.hearingdesk.domain.hearing.WrittenContribution;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.prepare.table.Cell;
import org.hearingdesk.ui.prepare.table.Column;
import org.hearingdesk.ui.prepare.table.Reading;
import org.hearingdesk.ui.prepare.table.RowKind;

/** Papers that were sent in. */
public final class ContributionRows implements RowKind<WrittenContribution> {

  private final Messages messages;
  private final Supplier<String> newId;

  /**
   * @param newId makes ids for what is added
   */
  public ContributionRows(Messages messages, Supplier<String> newId) {
    this.messages = messages;
    this.newId = newId;
  }

  @Override
  public String key() {
    return "contributions";
  }

  @Override
  public boolean ordered() {
    return true;
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Fields.line("title", messages.text("prepare.column.title"), 40),
        new Column(
            "organisation", messages.text("prepare.column.organisation"), 30, Column.Entry.LOOKUP),
        new Column("topics", messages.text("prepare.column.topics"), 30, Column.Entry.SEVERAL),
        Fields.line("link", messages.text("prepare.column.link"), 0));
  }

  @Override
  public List<WrittenContribution> rows(Hearing hearing) {
    return hearing.contributions().all();
  }

  @Override
  public List<Cell> cells(WrittenContribution row, Hearing hearing) {
    return List.of(
        new Cell.Name(row.title()),
        row.organisation()
            .flatMap(id -> hearing.organisations().find(id))
            .<Cell>map(found -> new Cell.Words(found.label()))
            .orElseGet(() -> new Cell.Missing(messages.text("prepare.organisation.missing"))),
        new Cell.Words(topics(row, hearing)));
  }

  @Override
  public Map<String, String> fields(Optional<WrittenContribution> row, Hearing hearing) {
    return new Fields()
        .with("title", row.map(WrittenContribution::title).orElse(""))
        .with(
            "organisation",
            row.flatMap(WrittenContribution::organisation)
                .flatMap(id -> hearing.organisations().find(id))
                .map(Organisation::label)
                .orElse(""))
        .with("topics", row.map(paper -> topics(paper, hearing)).orElse(""))
        .with("link", row.map(WrittenContribution::link).orElse(""))
        .map();
  }

  @Override
  public List<String> choices(String column, Hearing hearing) {
    return switch (column) {
      case "organisation" -> hearing.organisations().stream().map(Organisation::label).toList();
      case "topics" -> hearing.topics().stream().map(Topic::name).toList();
      default -> List.of();
    };
  }

  @Override
  public Reading<WrittenContribution> read(
      Map<String, String> fields, Optional<WrittenContribution> before, Hearing hearing) {
    String called = Fields.read(fields, "organisation");
    Optional<Organisation> organisation = OrganisationRows.find(called, hearing);
    if (organisation.isEmpty() && !called.isEmpty()) {
      return new Reading.Fault<>(
          "organisation", messages.text("prepare.organisation.unknown", called));
    }
    Set<Id<Topic>> topics = new LinkedHashSet<>();
    List<String> names = Fields.list(fields, "topics");
    hearing.topics().stream()
        .filter(topic -> names.contains(topic.name()))
        .forEach(topic -> topics.add(topic.id()));
    return new Reading.Read<>(
        new WrittenContribution(
            before.map(WrittenContribution::id).orElseGet(() -> Id.of(newId.get())),
            Fields.read(fields, "title"),
            organisation.map(Organisation::id),
            topics,
            Fields.read(fields, "link")));
  }

  private static String topics(WrittenContribution row, Hearing hearing) {
    return row.topics().stream()
        .flatMap(id -> hearing.topics().find(id).stream())
        .map(Topic::name)
        .collect(Collectors.joining(", "));
  }
}
