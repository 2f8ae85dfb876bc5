package org.hearingdesk.ui.floor;

import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.Intervention;
import org.hearingdesk.domain.hearing.Mark;
import org.hearingdesk.domain.hearing.Position;
import org.hearingdesk.i18n.Messages;

/**
 * The signs that a person types into the text: what Tab would make of the one at the caret, what
 * has been made of the last one, and how that is taken back.
 */
final class TypedSigns {
  /**
   * What can be done at the caret, in words; each is empty when there is nothing.
   *
   * @param tab what Tab makes of the sign at the caret
   * @param create whom Shift and Tab take into the hearing, because nobody fits
   * @param done what has just been made of a sign, which Backspace takes back
   */
  record Offer(String tab, String create, String done) {
    static final Offer NONE = new Offer("", "", "");

    boolean isEmpty() {
      return equals(NONE);
    }
  }

  /** What a sign that was typed replaced, and how it is taken back. */
  private record Replaced(
      Id<Intervention> turn,
      String textAfter,
      int from,
      int caret,
      String literal,
      String done,
      Runnable takeBack) {}

  /** What stands in the text again, from {@code from} to the caret. */
  record Restored(int from, String literal) {}

  /** What was carried out: in words, and how it is taken back. */
  private record Carried(String done, Runnable takeBack) {}

  private final Messages messages;
  private final CaptureSignsViewModel signs;
  private final VoicesViewModel voices;
  private final ReadOnlyObjectWrapper<Offer> offer = new ReadOnlyObjectWrapper<>(Offer.NONE);
  private Optional<Replaced> replaced = Optional.empty();

  TypedSigns(Messages messages, CaptureSignsViewModel signs, VoicesViewModel voices) {
    this.messages = messages;
    this.signs = signs;
    this.voices = voices;
  }

  /** What can be done at the caret. */
  ReadOnlyObjectProperty<Offer> offerProperty() {
    return offer.getReadOnlyProperty();
  }

  /** Looks what stands at the caret. */
  void look(String text, int caret) {
    if (signs.turn().isEmpty() || caret > text.length()) {
      offer.set(Offer.NONE);
      return;
    }
    Optional<InlineSigns.Found> begun = InlineSigns.begun(text, caret);
    String tab = begun.flatMap(this::meant).map(this::promise).orElse("");
    String create =
        tab.isEmpty() ? begun.flatMap(TypedSigns::stranger).map(this::newcomer).orElse("") : "";
    offer.set(new Offer(tab, create, last(text, caret).map(Replaced::done).orElse("")));
  }

  /** The sign as Tab takes it: with the topic or the name that its letters begin. */
  private Optional<InlineSigns.Sign> meant(InlineSigns.Found found) {
    return switch (found.sign()) {
      case InlineSigns.Sign.Tags(String letters) ->
          signs.topicLike(letters).map(InlineSigns.Sign.Tags::new);
      case InlineSigns.Sign.Speaks speaks ->
          voices.found(speaks.letters()).isEmpty() ? Optional.empty() : Optional.of(speaks);
      case InlineSigns.Sign.Marks marks -> Optional.of(marks);
      case InlineSigns.Sign.Takes takes -> Optional.of(takes);
      case InlineSigns.Sign.Nothing nothing -> Optional.empty();
    };
  }

  private String promise(InlineSigns.Sign sign) {
    return switch (sign) {
      case InlineSigns.Sign.Tags(String topic) -> words(topic);
      case InlineSigns.Sign.Speaks(String letters) ->
          voices.found(letters).stream().findFirst().map(voices::promise).orElse("");
      case InlineSigns.Sign.Marks(Mark mark) -> words(mark);
      case InlineSigns.Sign.Takes(Position position) -> words(position);
      case InlineSigns.Sign.Nothing nothing -> "";
    };
  }

  /** The name behind {@code @} when it is long enough for one. */
  private static Optional<String> stranger(InlineSigns.Found found) {
    return found.sign() instanceof InlineSigns.Sign.Speaks(String letters) && letters.length() > 1
        ? Optional.of(letters)
        : Optional.empty();
  }

  private String newcomer(String name) {
    return messages.text("floor.voices.creates", name);
  }

  /** What Tab does: carries out the sign at the caret and takes it out of the text. */
  Optional<InlineSigns.Found> complete(String text, int caret) {
    Optional<InlineSigns.Found> begun =
        signs.turn().isEmpty() ? Optional.empty() : InlineSigns.begun(text, caret);
    return begun.flatMap(found ->
        meant(found)
            .flatMap(sign -> carryOut(sign, without(found, text, caret), found.from(), false))
            .map(carried -> keep(found, text, caret, "", carried)));
  }

  /** What Shift and Tab do: the name behind {@code @} is taken into the hearing and speaks. */
  Optional<InlineSigns.Found> create(String text, int caret) {
    look(text, caret);
    if (offer.get().create().isEmpty()) {
      return Optional.empty();
    }
    Optional<InlineSigns.Found> begun = InlineSigns.begun(text, caret);
    return begun.flatMap(found ->
        stranger(found)
            .map(name -> {
              Runnable takeBack = voices.create(name);
              Carried carried = new Carried(newcomer(name), takeBack);
              return keep(found, text, caret, "", carried);
            }));
  }

  /**
   * Carries out the sign that is complete when {@code typed} is typed at the caret, and says what
   * stands in the text instead. {@link #restore} brings it back as it was typed.
   */
  Optional<InlineSigns.Found> typing(String text, int caret, String typed) {
    Optional<InlineSigns.Found> found =
        signs.turn().isEmpty() ? Optional.empty() : InlineSigns.complete(text, caret, typed);
    return found.flatMap(sign -> typing(sign, text, caret, typed));
  }

  private Optional<InlineSigns.Found> typing(
      InlineSigns.Found found, String text, int caret, String typed) {
    if (found.sign() instanceof InlineSigns.Sign.Nothing) {
      return Optional.of(found);
    }
    return carryOut(found.sign(), without(found, text, caret), found.from(), true)
        .map(carried -> keep(found, text, caret, typed, carried));
  }

  private static String without(InlineSigns.Found found, String text, int caret) {
    return text.substring(0, found.from()) + found.text() + text.substring(caret);
  }

  private InlineSigns.Found keep(
      InlineSigns.Found found, String text, int caret, String typed, Carried carried) {
    replaced =
        signs
            .turn()
            .map(turn ->
                new Replaced(
                    turn.id(),
                    without(found, text, caret),
                    found.from(),
                    found.from() + found.text().length(),
                    text.substring(found.from(), caret) + typed,
                    carried.done(),
                    carried.takeBack()));
    return found;
  }

  /** Does what a sign means; a name only when it must be the one, where {@code sure} is asked. */
  private Optional<Carried> carryOut(InlineSigns.Sign sign, String text, int place, boolean sure) {
    return switch (sign) {
      case InlineSigns.Sign.Marks(Mark mark) ->
          signs.markAt(mark, text, place).map(back -> new Carried(words(mark), back));
      case InlineSigns.Sign.Tags(String topic) -> {
        boolean known = signs.knows(topic);
        String done = known ? words(topic) : messages.text("floor.topic.new", topic);
        yield signs.tag(topic).map(back -> new Carried(done, back));
      }
      case InlineSigns.Sign.Takes(Position position) ->
          signs.takeFor(position).map(back -> new Carried(words(position), back));
      case InlineSigns.Sign.Speaks(String letters) ->
          (sure ? voices.sure(letters) : voices.found(letters).stream().findFirst())
              .map(one -> new Carried(voices.promise(one), voices.name(one)));
      case InlineSigns.Sign.Nothing nothing -> Optional.empty();
    };
  }

  /**
   * What Backspace directly behind a sign that was carried out brings back, as it was typed; the
   * mark, topic, position or name is taken back. Empty when Backspace deletes as usual.
   */
  Optional<Restored> restore(String text, int caret) {
    Optional<Replaced> here = last(text, caret);
    here.ifPresent(each -> each.takeBack().run());
    replaced = Optional.empty();
    return here.map(each -> new Restored(each.from(), each.literal()));
  }

  private Optional<Replaced> last(String text, int caret) {
    return replaced.filter(each ->
        each.caret() == caret
            && each.textAfter().equals(text)
            && signs.turn().filter(turn -> turn.id().equals(each.turn())).isPresent());
  }

  private String words(String topic) {
    return messages.text("floor.topic.sign", topic);
  }

  private String words(Mark mark) {
    return messages.text("floor.mark." + mark.name().toLowerCase(Locale.ROOT));
  }

  private String words(Position position) {
    return messages.text("floor.position." + position.name().toLowerCase(Locale.ROOT));
  }
}
