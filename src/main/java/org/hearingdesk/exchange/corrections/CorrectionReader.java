package org.hearingdesk.exchange.corrections;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearingdesk.domain.hearing.CorrectionPassage;
import org.hearingdesk.domain.hearing.CorrectionSheet;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.domain.hearing.Id;
import org.hearingdesk.domain.hearing.ReturnedPassage;
import org.hearingdesk.domain.hearing.Speaker;

/**
 * Reads a correction sheet that a delegation sent back, and compares it with what was sent. The
 * file was written by somebody else: it decides nothing but the words of the passages that were
 * sent with it.
 */
public final class CorrectionReader {
  private static final long MOST_BYTES = 20 << 20;
  private static final int LONGEST = 20_000;
  private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0\u202f\u2007]+");

  private final Hearing hearing;

  public CorrectionReader(Hearing hearing) {
    this.hearing = hearing;
  }

  /** Reads a file. */
  public CorrectionReading read(Path file) throws IOException {
    if (Files.size(file) > MOST_BYTES) {
      return CorrectionReading.Refused.of("too-large", MOST_BYTES >> 20);
    }
    return read(Files.readAllBytes(file));
  }

  /** Reads the content of a file. */
  public CorrectionReading read(byte[] content) {
    ReturnedFile file;
    try {
      file = ReturnedFile.of(content);
    } catch (ReturnedFile.Refused refused) {
      return refused.reason();
    }
    if (file.sheet().isEmpty()) {
      return CorrectionReading.Refused.of("no-sheet");
    }
    Optional<CorrectionSheet> sheet =
        hearing.review().sheets().stream()
            .filter(each -> each.id().value().equals(file.sheet().get()))
            .findFirst();
    return sheet
        .map(sent -> compare(sent, file))
        .orElseGet(() -> CorrectionReading.Refused.of("other-hearing", file.title()));
  }

  private CorrectionReading compare(CorrectionSheet sheet, ReturnedFile file) {
    Map<String, String> words = new HashMap<>();
    for (ReturnedFile.Field field : file.fields()) {
      Optional<CorrectionPassage> sent =
          sheet.passages().stream().filter(p -> p.id().value().equals(field.id())).findFirst();
      if (sent.isEmpty()) {
        return CorrectionReading.Refused.of("unknown-passage", name(sheet));
      }
      String text = text(sent.get(), field.text());
      String before = words.putIfAbsent(field.id(), text);
      if (before != null && !before.equals(text)) {
        return CorrectionReading.Refused.of("twice", number(sheet, sent.get()), name(sheet));
      }
      if (text.length() > LONGEST) {
        return CorrectionReading.Refused.of(
            "too-long", number(sheet, sent.get()), name(sheet), LONGEST);
      }
    }
    return inWrongColumn(sheet, file)
        .<CorrectionReading>map(
            number -> CorrectionReading.Refused.of("wrong-column", number, name(sheet)))
        .orElseGet(() -> ready(sheet, words));
  }

  /** The first passage that was changed where it stands as it was sent: nobody would see that. */
  private static Optional<Integer> inWrongColumn(CorrectionSheet sheet, ReturnedFile file) {
    return file.asSent().stream()
        .flatMap(field ->
            sheet.passages().stream()
                .filter(sent -> sent.id().value().equals(field.id()))
                .filter(sent -> !text(sent, field.text()).equals(sent.sent()))
                .map(sent -> number(sheet, sent)))
        .findFirst();
  }

  private static CorrectionReading ready(CorrectionSheet sheet, Map<String, String> words) {
    List<ReturnedPassage> passages = new ArrayList<>();
    List<Integer> missing = new ArrayList<>();
    int changed = 0;
    for (CorrectionPassage sent : sheet.passages()) {
      String text = words.get(sent.id().value());
      if (text == null) {
        missing.add(number(sheet, sent));
      } else {
        passages.add(new ReturnedPassage(sent.id(), text));
        changed += text.equals(sent.sent()) ? 0 : 1;
      }
    }
    return new CorrectionReading.Ready(sheet.id(), passages, changed, missing);
  }

  /** What a word processor does to blanks is no correction. */
  private static String text(CorrectionPassage sent, String returned) {
    String plain = plain(returned);
    return plain.equals(plain(sent.sent())) ? sent.sent() : plain;
  }

  private static String plain(String text) {
    StringBuilder sound = new StringBuilder();
    BLANKS
        .matcher(text)
        .replaceAll(" ")
        .strip()
        .codePoints()
        .filter(c -> !Character.isISOControl(c) && c != 0xFFFE && c != 0xFFFF)
        .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
        .forEach(sound::appendCodePoint);
    return sound.toString();
  }

  private static int number(CorrectionSheet sheet, CorrectionPassage passage) {
    List<Id<CorrectionPassage>> ids = sheet.passages().stream().map(CorrectionPassage::id).toList();
    return ids.indexOf(passage.id()) + 1;
  }

  private String name(CorrectionSheet sheet) {
    return switch (sheet.delegation()) {
      case Speaker.Body(var id) ->
          hearing.organisations().find(id).map(each -> each.label()).orElse("");
      case Speaker.Person(var id) ->
          hearing.participants().find(id).map(each -> each.name()).orElse("");
      case Speaker.OfSide _, Speaker.Several _, Speaker.Unidentified _ -> "";
    };
  }
}
