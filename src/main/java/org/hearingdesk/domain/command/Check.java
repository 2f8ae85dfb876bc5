package org.hearingdesk.domain.command;

import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Identified;
import org.hearingdesk.domain.hearing.KindLimits;
import org.hearingdesk.domain.hearing.Stage;
import org.hearingdesk.domain.hearing.Table;

/** Checks that a command passes before it is decided; each throws a {@link Refusal}. */
final class Check {
  static final int NAME = 500;
  static final int TEXT = 100_000;

  private static final Duration LONGEST = Duration.ofHours(24);

  private Check() {}

  /** Not blank, in one line, not too long. */
  static void name(String field, String value) {
    if (value.isBlank()) {
      throw new Refusal(new Rejection.Blank(field));
    }
    line(field, value, NAME);
  }

  /** One line, perhaps blank. */
  static void line(String field, String value) {
    line(field, value, NAME);
  }

  static void line(String field, String value, int limit) {
    text(field, value, limit);
    if (value.indexOf('\n') >= 0) {
      throw new Refusal(new Rejection.BadCharacter(field));
    }
  }

  /** Any number of lines, no control characters, no half characters. */
  static void text(String field, String value, int limit) {
    if (value.length() > limit) {
      throw new Refusal(new Rejection.TooLong(field, limit));
    }
    boolean bad =
        value
            .codePoints()
            .anyMatch(c ->
                (Character.isISOControl(c) && c != '\n' && c != '\t')
                    || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                    || c == 0xFFFE
                    || c == 0xFFFF);
    if (bad) {
      throw new Refusal(new Rejection.BadCharacter(field));
    }
  }

  static void duration(String field, Duration value) {
    if (value.isNegative() || value.compareTo(LONGEST) > 0) {
      throw new Refusal(new Rejection.OutOfRange(field, "0:00", "24:00:00"));
    }
  }

  static void limits(KindLimits limits) {
    limits.pointOfOrder().ifPresent(limit -> duration("pointOfOrderLimit", limit));
    limits.reply().ifPresent(limit -> duration("replyLimit", limit));
  }

  static void range(String field, int value, int from, int to) {
    if (value < from || value > to) {
      throw new Refusal(
          new Rejection.OutOfRange(field, Integer.toString(from), Integer.toString(to)));
    }
  }

  /** A web address or nothing. */
  static void link(String field, String value) {
    line(field, value, 2_000);
    if (!value.isBlank() && !value.matches("https?://\\S+")) {
      throw new Refusal(new Rejection.BadCharacter(field));
    }
  }

  static <T extends Identified> T find(Table<T> table, Id<?> id, String what) {
    return table.find(id).orElseThrow(() -> new Refusal(new Rejection.Unknown(what, id.value())));
  }

  static void known(Table<?> table, Optional<? extends Id<?>> id, String what) {
    id.ifPresent(each -> find(table, each, what));
  }

  static void allKnown(Table<?> table, Collection<? extends Id<?>> ids, String what) {
    ids.forEach(id -> find(table, id, what));
  }

  static void free(Table<?> table, Id<?> id, String what) {
    if (table.has(id)) {
      throw new Refusal(new Rejection.AlreadyThere(what, id.value()));
    }
  }

  static void live(Hearing hearing) {
    if (hearing.stage() != Stage.LIVE) {
      throw new Refusal(new Rejection.WrongStage(hearing.stage()));
    }
  }
}
