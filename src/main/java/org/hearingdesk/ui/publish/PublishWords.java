package org.hearingdesk.ui.publish;

import java.util.List;
import java.util.Locale;
import org.hearingdesk.domain.attribution.PublishedHearing.Withheld;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.export.ExportNotice;
import org.hearingdesk.export.Format;
import org.hearingdesk.export.publication.DocumentKind;
import org.hearingdesk.export.publication.Order;
import org.hearingdesk.export.publication.Report;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.words.WithheldWords;

/** What is said about documents, formats, rules and what became of an export. */
final class PublishWords {
  private static final int CHARACTERS_SHOWN = 8;

  private final Messages messages;

  PublishWords(Messages messages) {
    this.messages = messages;
  }

  Messages messages() {
    return messages;
  }

  String kind(DocumentKind kind) {
    return messages.text("publish.kind." + key(kind));
  }

  String detail(DocumentKind kind) {
    return messages.text("publish.detail." + key(kind));
  }

  String format(Format format) {
    return messages.text("publish.format." + key(format));
  }

  /** {@code Minutes · PDF}. */
  String choice(Order.Choice choice) {
    return messages.text("publish.choice", kind(choice.kind()), format(choice.format()));
  }

  String rule(AttributionRule rule) {
    return new WithheldWords(messages).rule(rule);
  }

  String ruleMeans(AttributionRule rule) {
    return new WithheldWords(messages).ruleMeans(rule);
  }

  String withheld(Withheld withheld) {
    return new WithheldWords(messages).withheld(withheld);
  }

  String failure(Report.Failed failed) {
    if (failed.why() == Report.Why.TEMPLATE) {
      return failed.reason();
    }
    String words = messages.text("publish.failed." + key(failed.why()));
    return failed.why() == Report.Why.OTHER
        ? messages.text("publish.failed_reason", words, failed.reason())
        : words;
  }

  String notice(ExportNotice notice) {
    return switch (notice) {
      case ExportNotice.CharactersReplaced(List<String> characters, int places) ->
          messages.count(
              "publish.notice.characters",
              places,
              String.join(" ", characters.stream().limit(CHARACTERS_SHOWN).toList()));
    };
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
