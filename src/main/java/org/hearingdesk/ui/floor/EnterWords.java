package org.hearingdesk.ui.floor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.time.ItemLimits;
import org.hearingdesk.domain.time.Limits;
import org.hearingdesk.i18n.Messages;

/** Says before Enter is pressed what it will do about somebody, with the limit that will apply. */
record EnterWords(Moment moment, Optional<AgendaItem> item, RequestKind kind) {

  String of(Candidate candidate) {
    Standing standing = Standing.of(moment, item, kind, candidate);
    String title = candidate.title();
    return switch (standing.state()) {
      case NO_ITEM -> words().text("floor.list.no_item");
      case WAITS -> words().text("floor.promise.waits", title);
      case WITHDREW -> present(standing, words().text("floor.promise.back", title));
      case CLOSED -> words().text("floor.promise.closed");
      case FREE -> {
        String key = "floor.promise." + kind.name().toLowerCase(Locale.ROOT);
        yield present(
            standing, words().text(key, called(candidate)), elsewhere(), limit(candidate));
      }
    };
  }

  /** The quieter words beside a candidate: where from, and how it stands with the list. */
  String detail(Candidate candidate) {
    Standing standing = Standing.of(moment, item, kind, candidate);
    List<String> detail = new ArrayList<>();
    detail.add(candidate.detail());
    switch (standing.state()) {
      case WAITS -> detail.add(words().text("floor.candidate.waits"));
      case WITHDREW -> detail.add(words().text("floor.candidate.withdrew"));
      case NO_ITEM, CLOSED, FREE -> {}
    }
    standing.absent().ifPresent(person -> detail.add(words().text("floor.absent")));
    return joined(detail);
  }

  private String present(Standing standing, String... parts) {
    List<String> all = new ArrayList<>(List.of(parts));
    standing.absent().ifPresent(person -> all.add(words().text("floor.promise.present")));
    return joined(all);
  }

  private String called(Candidate candidate) {
    if (candidate.newcomer().isEmpty()) {
      return candidate.title();
    }
    Newcomer newcomer = candidate.newcomer().get();
    if (newcomer.name().isEmpty()) {
      return words().text("floor.promise.new.organisation", candidate.title());
    }
    if (!newcomer.newOrganisation().isEmpty()) {
      return words().text("floor.promise.new.both", newcomer.name(), newcomer.newOrganisation());
    }
    return newcomer
        .organisation()
        .map(each -> words().text("floor.promise.new.of", newcomer.name(), each.label()))
        .orElseGet(() -> words().text("floor.promise.new.person", newcomer.name()));
  }

  /** On what, where that is not what runs: in a break, people ask for the floor after it. */
  private String elsewhere() {
    return item.filter(each -> !moment.running().filter(each::equals).isPresent())
        .map(each -> words().text("floor.promise.on", each.title()))
        .orElse("");
  }

  private String limit(Candidate candidate) {
    return item.flatMap(on ->
            ItemLimits.at(moment.hearing(), on.id(), moment.now()).of(candidate.speaker(), kind))
        .map(this::limit)
        .orElse("");
  }

  private String limit(Limits.Allowed allowed) {
    String time = moment.formats().duration(allowed.time());
    if (allowed.bySide()) {
      return allowed.time().equals(Duration.ZERO)
          ? words().text("floor.promise.limit.used")
          : words().text("floor.promise.limit.share", time);
    }
    return allowed.allowance().isZero()
        ? time
        : words().text("floor.promise.limit.allowance", time);
  }

  private static String joined(List<String> parts) {
    return String.join(" · ", parts.stream().filter(part -> !part.isEmpty()).toList());
  }

  private Messages words() {
    return moment.messages();
  }
}
