package org.hearingdesk.document;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.document.tree.Block;
import org.hearingdesk.document.tree.Inline;
import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.EqualShare;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.HearingDetails;
import org.hearingdesk.domain.hearing.Participant;
import org.hearingdesk.domain.hearing.PriorityQuestion;
import org.hearingdesk.domain.hearing.RequestKind;
import org.hearingdesk.domain.hearing.Side;

/** What the run sheet says on the points of the agenda. */
final class RunSheetPoints {
  private static final int WAITING_SHOWN = 8;

  private final Hearing hearing;
  private final Phrasebook words;
  private final Speakers speakers;

  RunSheetPoints(Hearing hearing, Phrasebook words) {
    this.hearing = hearing;
    this.words = words;
    this.speakers = new Speakers(hearing, words);
  }

  List<Block.Definition> of(AgendaItem item) {
    List<Block.Definition> lines = new ArrayList<>();
    add(lines, "document.agenda.presented-by", presenters(item));
    add(lines, "document.speaking-time.title", limits(item));
    add(lines, "document.run-sheet.share", share(item));
    add(lines, "document.run-sheet.first", waiting(item));
    add(lines, "document.minutes.questions", questions(item));
    if (!item.internalNote().isBlank()) {
      lines.add(
          new Block.Definition(
              words.text("document.run-sheet.note"), Inline.lines(item.internalNote().strip())));
    }
    return lines;
  }

  private void add(List<Block.Definition> lines, String key, String text) {
    if (!text.isBlank()) {
      lines.add(Block.Definition.of(words.text(key), text));
    }
  }

  private String presenters(AgendaItem item) {
    return words.apart(
        item.presenters().stream()
            .flatMap(id -> hearing.participants().find(id).stream())
            .map(this::presenter)
            .toList());
  }

  private String presenter(Participant participant) {
    String name = speakers.inOffice(participant);
    return switch (participant.presence()) {
      case IN_ROOM -> name;
      case ONLINE -> words.text("document.run-sheet.where", name, presence("online"));
      case ABSENT -> words.text("document.run-sheet.where", name, presence("absent"));
    };
  }

  private String presence(String name) {
    return words.text("document.presence." + name);
  }

  /** {@code 3:00 for an intervention, 1:00 for a point of order}. */
  private String limits(AgendaItem item) {
    Optional<Duration> ordinary = AgendaBuilder.limit(hearing, item);
    if (ordinary.isEmpty()) {
      return "";
    }
    List<String> limits = new ArrayList<>();
    limits.add(
        words.text("document.run-sheet.limit.ordinary", words.formats().duration(ordinary.get())));
    kind(item, RequestKind.POINT_OF_ORDER)
        .ifPresent(
            limit -> limits.add(words.text("document.run-sheet.limit.point-of-order", limit)));
    kind(item, RequestKind.RIGHT_OF_REPLY)
        .ifPresent(limit -> limits.add(words.text("document.run-sheet.limit.reply", limit)));
    return words.formats().list(limits);
  }

  private Optional<String> kind(AgendaItem item, RequestKind kind) {
    return item.kindLimits()
        .or(() -> hearing.details().flatMap(HearingDetails::kindLimits))
        .flatMap(limits -> limits.of(kind))
        .filter(limit -> !limit.isZero())
        .map(words.formats()::duration);
  }

  private String share(AgendaItem item) {
    return item.equalShare().filter(share -> !share.sides().isEmpty()).map(this::share).orElse("");
  }

  private String share(EqualShare share) {
    List<String> sides =
        share.sides().stream()
            .flatMap(id -> hearing.sides().find(id).stream())
            .map(Side::name)
            .map(words::sideInSentence)
            .toList();
    return words.text(
        "document.run-sheet.share-each",
        words.formats().duration(share.total()),
        words.formats().list(sides),
        words.formats().duration(share.each()));
  }

  private String waiting(AgendaItem item) {
    List<String> names =
        hearing.listOfSpeakers(item.id()).stream()
            .map(request ->
                request.kind() == RequestKind.POINT_OF_ORDER
                    ? words.text(
                        "document.run-sheet.where",
                        speakers.name(request.speaker()),
                        words.text("document.sheet.kind.point-of-order"))
                    : speakers.name(request.speaker()))
            .toList();
    return words.formats().list(names, WAITING_SHOWN);
  }

  private String questions(AgendaItem item) {
    return words.apart(
        hearing.questions().stream()
            .filter(question -> question.item().equals(Optional.of(item.id())))
            .map(PriorityQuestion::text)
            .map(text -> words.text("document.option.quoted", text))
            .toList());
  }
}
