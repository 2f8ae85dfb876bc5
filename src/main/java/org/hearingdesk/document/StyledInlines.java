package org.hearingdesk.document;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearingdesk.document.tree.Inline;
import org.hearingdesk.document.tree.Tone;
import org.hearingdesk.domain.text.StyledText;

/**
 * What people wrote into minutes, as parts of a line: the one way from a {@link StyledText} into a
 * document. Addresses that stand in the text become links too.
 */
final class StyledInlines {
  private static final Pattern ADDRESS =
      Pattern.compile("https?://[^\\s<>\"]+[^\\s<>\".,;:!?)\\]]");

  private StyledInlines() {}

  static List<Inline> of(StyledText text) {
    List<Inline> inlines = new ArrayList<>();
    for (StyledText.Piece piece : text.pieces()) {
      switch (piece) {
        case StyledText.Run run -> run(run, inlines);
        case StyledText.Note note -> {
          List<Inline> content = withoutNotes(note.content());
          if (!Inline.plainText(content).isBlank()) {
            inlines.add(new Inline.Note(content));
          }
        }
      }
    }
    return inlines;
  }

  static List<Inline> withoutNotes(StyledText text) {
    List<Inline> inlines = new ArrayList<>();
    for (StyledText.Piece piece : text.pieces()) {
      if (piece instanceof StyledText.Run run) {
        run(run, inlines);
      }
    }
    return inlines;
  }

  private static void run(StyledText.Run run, List<Inline> inlines) {
    Optional<URI> target = run.link().flatMap(StyledInlines::target);
    if (target.isPresent() && !run.words().isBlank()) {
      link(target.get(), looking(run, run.words()), inlines);
      return;
    }
    Matcher matcher = ADDRESS.matcher(run.words());
    int done = 0;
    while (matcher.find()) {
      if (matcher.start() > done) {
        inlines.add(looking(run, run.words().substring(done, matcher.start())));
      }
      Inline.Text words = looking(run, matcher.group());
      target(matcher.group())
          .ifPresentOrElse(to -> link(to, words, inlines), () -> inlines.add(words));
      done = matcher.end();
    }
    if (done < run.words().length()) {
      inlines.add(looking(run, run.words().substring(done)));
    }
  }

  /** Runs of one link that look different are one link. */
  private static void link(URI target, Inline.Text words, List<Inline> inlines) {
    if (!inlines.isEmpty()
        && inlines.getLast() instanceof Inline.Link before
        && before.target().equals(target)) {
      List<Inline.Text> content = new ArrayList<>(before.content());
      content.add(words);
      inlines.set(inlines.size() - 1, new Inline.Link(target, content));
    } else {
      inlines.add(new Inline.Link(target, List.of(words)));
    }
  }

  private static Inline.Text looking(StyledText.Run run, String words) {
    return new Inline.Text(
        words, new Inline.Look(run.bold(), run.italic(), false, Tone.INK), Optional.empty());
  }

  private static Optional<URI> target(String address) {
    try {
      URI target = new URI(address);
      return target.isOpaque() || target.getHost() != null ? Optional.of(target) : Optional.empty();
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }
}
