package org.hearingdesk.ui.prepare.rows;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearingdesk.domain.hearing.Gender;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.DurationText;

/** What is nobody else's business: seen only while a person's row is open. */
final class PersonalFields {
  static final String GENDER = "gender";
  static final String ALLOWANCE = "allowance";

  private final EnumWords<Gender> words;
  private final String notRecorded;

  PersonalFields(Messages messages) {
    this.words = new EnumWords<>(messages, "prepare.gender.", Gender.values());
    this.notRecorded = messages.text("prepare.gender.not_recorded");
  }

  List<String> genders() {
    return Stream.concat(Stream.of(notRecorded), words.all().stream()).toList();
  }

  String gender(Optional<Participant> person) {
    return person.flatMap(Participant::gender).map(words::of).orElse(notRecorded);
  }

  Optional<Gender> readGender(Map<String, String> fields) {
    return words.find(Fields.read(fields, GENDER));
  }

  /** {@code +1:00}, because it comes on top of any limit. */
  String allowance(Optional<Participant> person) {
    return person
        .flatMap(Participant::allowance)
        .filter(Duration::isPositive)
        .map(more -> "+" + DurationText.MINUTES_AND_SECONDS.format(more))
        .orElse("");
  }

  boolean isAllowance(Map<String, String> fields) {
    return allowanceText(fields).isEmpty() || readAllowance(fields).isPresent();
  }

  Optional<Duration> readAllowance(Map<String, String> fields) {
    return DurationText.MINUTES_AND_SECONDS.parse(allowanceText(fields));
  }

  private static String allowanceText(Map<String, String> fields) {
    String text = Fields.read(fields, ALLOWANCE).replaceFirst("^\\+\\s*", "");
    return text.matches("0+(?:[:.]00)?") ? "" : text;
  }
}
