package org.hearingdesk.ui.rehearsal;

import org.hearingdesk.domain.hearing.AgendaItem;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Speaker;
import org.hearingdesk.i18n.Formats;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.sample.rehearsal.Cue;
import org.hearingdesk.words.HearingFormats;
import org.hearingdesk.words.SpeakerWords;

/** What is seen and heard in the room of a rehearsal, in words. */
final class CueWords {
  private final Messages messages;

  CueWords(Messages messages) {
    this.messages = messages;
  }

  /**
   * A sentence.
   *
   * @param calls whether something is to be done about it at once
   */
  record Said(String words, boolean calls) {}

  Said say(Hearing hearing, Cue cue) {
    Formats formats = HearingFormats.of(messages, hearing);
    return switch (cue) {
      case Cue.NotBegun(var first) ->
          calm("rehearsal.cue.not_begun", first.map(AgendaItem::title).orElse(""));
      case Cue.Speaks(var speaker) -> calm("rehearsal.cue.speaks", name(hearing, speaker));
      case Cue.DoesNotAnswer(var speaker) ->
          call("rehearsal.cue.does_not_answer", name(hearing, speaker));
      case Cue.HasFinished(var speaker) ->
          call("rehearsal.cue.has_finished", name(hearing, speaker));
      case Cue.Paused(var speaker) -> calm("rehearsal.cue.paused", name(hearing, speaker));
      case Cue.Waits(int waiting) ->
          new Said(
              waiting == 0
                  ? messages.text("rehearsal.cue.nobody")
                  : messages.count("rehearsal.cue.waits", waiting),
              false);
      case Cue.OnBreak(var until) -> calm("rehearsal.cue.break", formats.time(until));
      case Cue.Votes(int handedIn, int voters) ->
          calm("rehearsal.cue.votes", formats.number(handedIn), formats.number(voters));
      case Cue.Interrupted interrupted -> calm("rehearsal.cue.interrupted");
      case Cue.Between(var next) ->
          next.map(item -> calm("rehearsal.cue.between", item.title()))
              .orElseGet(() -> calm("rehearsal.cue.agenda_done"));
      case Cue.Closed closed -> calm("rehearsal.cue.closed");
    };
  }

  private Said calm(String key, Object... arguments) {
    return new Said(messages.text(key, arguments), false);
  }

  private Said call(String key, Object... arguments) {
    return new Said(messages.text(key, arguments), true);
  }

  private String name(Hearing hearing, Speaker speaker) {
    return new SpeakerWords(HearingFormats.of(messages, hearing)).name(hearing, speaker);
  }
}
