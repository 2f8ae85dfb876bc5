package org.hearingdesk.ui.priorities.ballots;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.VoterKind;

/** The voters by name, put in order again only when somebody came, went, or has another name. */
final class KnownElectorate {
  private final Locale locale;
  private Optional<Known> last = Optional.empty();

  private record Known(Hearing hearing, VoterKind kind, List<Electorate.Entitled> voters) {}

  KnownElectorate(Locale locale) {
    this.locale = locale;
  }

  List<Electorate.Entitled> of(Hearing hearing, VoterKind kind) {
    Known known =
        last.filter(before -> before.kind() == kind && sameRegister(before.hearing(), hearing))
            .orElseGet(() -> new Known(hearing, kind, Electorate.of(hearing, kind, locale)));
    last = Optional.of(known);
    return known.voters();
  }

  @SuppressWarnings("ReferenceEquality") // tables are shared from state to state until they change
  private static boolean sameRegister(Hearing before, Hearing now) {
    return before.organisations() == now.organisations()
        && before.participants() == now.participants()
        && before.sides() == now.sides();
  }
}
