package org.hearingdesk.ui.minutes.comments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearingdesk.domain.hearing.Comment;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Paragraph;
import org.hearingdesk.domain.hearing.Review;
import org.hearingdesk.i18n.Formats;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.words.HearingFormats;

/** Puts the comments of a hearing into threads and words. */
final class CommentThreads {
  private final Review review;
  private final Messages messages;
  private final Formats formats;
  private final String laptop;

  CommentThreads(Hearing hearing, Messages messages, String laptop) {
    this.review = hearing.review();
    this.messages = messages;
    this.formats = HearingFormats.of(messages, hearing);
    this.laptop = laptop;
  }

  /** The threads of a section in the order of its text, those that are settled last. */
  List<CommentThread> of(Commented section) {
    Map<Id<Paragraph>, String> numbers = section.numbers();
    return review.comments().stream()
        .filter(each -> each.answers().isEmpty() && each.section().equals(section.section()))
        .filter(this::told)
        .sorted(
            Comparator.<Comment, Boolean>comparing(each -> !waits(each))
                .thenComparingInt(each -> section.place(each.paragraph())))
        .map(each -> thread(each, numbers))
        .toList();
  }

  /** A comment that was taken out is told of only for the sake of its answers. */
  private boolean told(Comment comment) {
    return !comment.removed() || answered(comment);
  }

  private boolean answered(Comment comment) {
    return review.answersTo(comment.id()).stream().anyMatch(each -> !each.removed());
  }

  /** Whether there is something to do about a thread still. */
  private static boolean waits(Comment comment) {
    return comment.settledAt().isEmpty();
  }

  private CommentThread thread(Comment comment, Map<Id<Paragraph>, String> numbers) {
    List<CommentThread.Said> said = new ArrayList<>();
    said.add(said(comment));
    review.answersTo(comment.id()).stream()
        .filter(each -> !each.removed())
        .forEach(each -> said.add(said(each)));
    return new CommentThread(
        comment.id(),
        comment.paragraph().filter(numbers::containsKey),
        where(comment.paragraph(), numbers),
        comment.about(),
        said,
        !waits(comment));
  }

  private CommentThread.Said said(Comment comment) {
    return new CommentThread.Said(
        comment.id(),
        messages.text(
            "minutes.comments.said",
            comment.by().isBlank() ? messages.text("minutes.comments.nobody") : comment.by(),
            formats.date(comment.at()),
            formats.time(comment.at())),
        comment.removed() ? messages.text("minutes.comments.removed") : comment.text(),
        !comment.removed() && comment.laptop().equals(laptop),
        comment.removed());
  }

  /** What a comment is about: a paragraph by its number, a heading, the section. */
  String where(Optional<Id<Paragraph>> paragraph, Map<Id<Paragraph>, String> numbers) {
    if (paragraph.isEmpty()) {
      return messages.text("minutes.comments.section");
    }
    String number = numbers.get(paragraph.get());
    if (number == null) {
      return messages.text("minutes.comments.gone");
    }
    return number.isEmpty()
        ? messages.text("minutes.comments.heading")
        : messages.text("minutes.comments.paragraph", number);
  }
}
