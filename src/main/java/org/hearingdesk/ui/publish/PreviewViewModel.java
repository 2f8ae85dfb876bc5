package org.hearingdesk.ui.publish;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hearingdesk.document.tree.Document;
import org.hearingdesk.domain.hearing.AttributionRule;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.export.preview.PagePicture;
import org.hearingdesk.export.preview.PagePreview;
import org.hearingdesk.export.publication.DocumentKind;
import org.hearingdesk.export.publication.Publication;
import org.hearingdesk.ui.kit.Delay;

/**
 * A page of the chosen document, as the export would have it. Pages are made on the worker, after a
 * short wait so that going through the table does not set every document it passes.
 */
final class PreviewViewModel {
  static final Duration WAIT = Duration.ofMillis(250);

  /** Width of a page's picture in pixels: sharp on a screen of twice the usual density. */
  private static final int WIDTH = 900;

  private static final Logger LOG = System.getLogger(PreviewViewModel.class.getName());

  /** What the preview shows. */
  sealed interface State {
    /** A page is being made. */
    record Making() implements State {}

    /** The document has no pages, as the record. */
    record NoPages() implements State {}

    /** The pages could not be made. */
    record Failed() implements State {}

    /**
     * A page.
     *
     * @param page from 0
     */
    record Page(PagePicture picture, int page, int pages) implements State {}
  }

  /**
   * A document.
   *
   * @param version of the hearing
   */
  private record Key(int version, DocumentKind kind, AttributionRule rule, Locale language) {}

  private final Supplier<Publication> publication;
  private final Executor fx;
  private final Executor worker;
  private final Delay delay;
  private final Map<Key, PagePreview> made = new ConcurrentHashMap<>();
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(new State.Making());
  private Hearing hearing = Hearing.EMPTY;
  private Key key = new Key(-1, DocumentKind.MINUTES, AttributionRule.NAMED, Locale.ENGLISH);
  private int page;
  private int asked;
  private Optional<Delay.Pending> waiting = Optional.empty();

  PreviewViewModel(Supplier<Publication> publication, Executor fx, Executor worker, Delay delay) {
    this.publication = publication;
    this.fx = fx;
    this.worker = worker;
    this.delay = delay;
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /**
   * Shows the first page of a document.
   *
   * @param version tells one state of the hearing from another
   */
  void show(Hearing newer, int version, DocumentKind kind, AttributionRule rule, Locale language) {
    Key next = new Key(version, kind, rule, language);
    if (key.equals(next) && state.get() instanceof State.Page) {
      return;
    }
    if (key.version() != version) {
      made.clear();
    }
    page = key.kind() == kind ? page : 0;
    hearing = newer;
    key = next;
    if (!made.containsKey(next)) {
      state.set(new State.Making());
    }
    waiting.ifPresent(Delay.Pending::cancel);
    waiting = Optional.of(delay.after(WAIT, this::make));
  }

  /** Makes nothing that nobody is there to see. */
  void detach() {
    waiting.ifPresent(Delay.Pending::cancel);
    waiting = Optional.empty();
  }

  void nextPage() {
    turn(1);
  }

  void previousPage() {
    turn(-1);
  }

  private void turn(int by) {
    if (state.get() instanceof State.Page shown) {
      int to = shown.page() + by;
      if (to >= 0 && to < shown.pages()) {
        page = to;
        make();
      }
    }
  }

  private void make() {
    int mine = ++asked;
    Hearing of = hearing;
    Key wanted = key;
    int at = page;
    Publication inLanguage = publication.get();
    worker.execute(() -> {
      State next = made(inLanguage, of, wanted, at);
      fx.execute(() -> {
        if (mine == asked) {
          state.set(next);
        }
      });
    });
  }

  private State made(Publication inLanguage, Hearing of, Key wanted, int at) {
    try {
      PagePreview preview = made.get(wanted);
      if (preview == null) {
        Optional<Document> document = inLanguage.preview(of, wanted.kind(), wanted.rule());
        if (document.isEmpty()) {
          return new State.NoPages();
        }
        preview = PagePreview.of(document.get());
        made.put(wanted, preview);
      }
      int shown = Math.min(at, preview.pages() - 1);
      return new State.Page(preview.picture(shown, WIDTH), shown, preview.pages());
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The preview could not be made", e);
      return new State.Failed();
    }
  }
}
