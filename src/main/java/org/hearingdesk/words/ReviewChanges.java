package org.hearingdesk.words;

import java.util.Locale;
import org.hearingdesk.domain.hearing.Comment;
import org.hearingdesk.domain.hearing.CorrectionPassage;
import org.hearingdesk.domain.hearing.CorrectionSheet;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.log.Fact;
import org.hearingdesk.i18n.Messages;

/** Changes of the review of the minutes. */
final class ReviewChanges {
  private final Messages messages;
  private final SpeakerWords speakers;
  private final TextChanges texts;

  ReviewChanges(Messages messages, SpeakerWords speakers, TextChanges texts) {
    this.messages = messages;
    this.speakers = speakers;
    this.texts = texts;
  }

  ChangeLine line(String key, Object... arguments) {
    return ChangeLine.of(ChangeKind.MINUTES, messages.text("history.change." + key, arguments));
  }

  ChangeLine sent(Fact.CorrectionSheetsSent sent) {
    return ChangeLine.of(
        ChangeKind.MINUTES,
        messages.count("history.change.corrections_sent", sent.sheets().size()));
  }

  ChangeLine returned(Hearing hearing, Fact.CorrectionSheetReturned returned) {
    return line("corrections_returned", delegation(hearing, returned.sheet()));
  }

  ChangeLine decided(Hearing hearing, Fact.CorrectionDecided decided) {
    String verdict = decided.after().verdict().name().toLowerCase(Locale.ROOT);
    String who = delegation(hearing, decided.sheet());
    String sentence =
        decided.after().reason().isBlank()
            ? messages.text("history.change.correction." + verdict, who)
            : messages.text(
                "history.change.correction." + verdict + ".reason", who, decided.after().reason());
    String sent =
        hearing
            .review()
            .sheets()
            .find(decided.sheet())
            .flatMap(sheet -> sheet.passages().find(decided.passage()))
            .map(CorrectionPassage::sent)
            .orElse("");
    return ChangeLine.of(ChangeKind.MINUTES, sentence, sent, decided.after().text());
  }

  ChangeLine told(Fact.CorrectionsTold told) {
    return line(told.after() ? "corrections_told" : "corrections_untold");
  }

  ChangeLine commented(Hearing hearing, Fact.CommentMade made) {
    return ChangeLine.of(
        ChangeKind.MINUTES,
        messages.text(
            "history.change." + (made.answers().isEmpty() ? "comment_made" : "comment_answered"),
            texts.title(hearing, made.section())),
        "",
        made.text());
  }

  ChangeLine removed(Hearing hearing, Fact.CommentRemoved removed) {
    return ChangeLine.of(
        ChangeKind.MINUTES,
        about(hearing, "comment_removed", removed.comment()),
        removed.text(),
        "");
  }

  ChangeLine comment(Hearing hearing, String key, Id<Comment> id) {
    return ChangeLine.of(ChangeKind.MINUTES, about(hearing, key, id));
  }

  private String about(Hearing hearing, String key, Id<Comment> id) {
    return messages.text(
        "history.change." + key,
        hearing
            .review()
            .comments()
            .find(id)
            .map(comment -> texts.title(hearing, comment.section()))
            .orElseGet(() -> messages.text("history.change.gone")));
  }

  private String delegation(Hearing hearing, Id<CorrectionSheet> id) {
    return hearing
        .review()
        .sheets()
        .find(id)
        .map(sheet -> speakers.name(hearing, sheet.delegation()))
        .orElseGet(() -> messages.text("history.change.gone"));
  }
}
