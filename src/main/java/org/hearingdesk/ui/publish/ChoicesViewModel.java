package org.hearingdesk.ui.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.hearingdesk.export.Format;
import org.hearingdesk.export.publication.DocumentKind;
import org.hearingdesk.export.publication.Order;
import org.hearingdesk.export.publication.Publication;

/** Which documents are to be made in which formats. */
final class ChoicesViewModel {
  private static final Set<DocumentKind> USUAL =
      Set.of(DocumentKind.MINUTES, DocumentKind.RANKING, DocumentKind.SUMMARY);

  private final Publication publication;
  private final List<DocumentKind> kinds;
  private final List<Format> formats;
  private final ObservableSet<Order.Choice> chosen = FXCollections.observableSet();
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
  private final ReadOnlyObjectWrapper<DocumentKind> current;

  /**
   * Begins with the usual documents of the evening of a hearing as PDF, and the minutes in Word.
   */
  ChoicesViewModel(Publication publication) {
    this.publication = publication;
    this.kinds = List.of(DocumentKind.values()).stream().filter(this::isMade).toList();
    this.formats = List.of(Format.values()).stream().filter(this::isMade).toList();
    this.current =
        new ReadOnlyObjectWrapper<>(kinds.isEmpty() ? DocumentKind.MINUTES : kinds.getFirst());
    kinds.stream().filter(USUAL::contains).forEach(kind -> choose(kind, Format.PDF));
    choose(DocumentKind.MINUTES, Format.DOCX);
  }

  /** The documents that are made, in their order. */
  List<DocumentKind> kinds() {
    return kinds;
  }

  /** The formats that something is made in. */
  List<Format> formats() {
    return formats;
  }

  /** What is chosen; listen to it, change it with {@link #toggle}. */
  ObservableSet<Order.Choice> chosen() {
    return chosen;
  }

  ReadOnlyIntegerProperty countProperty() {
    return count.getReadOnlyProperty();
  }

  /** The document that the keys act on and the preview shows. */
  ReadOnlyObjectProperty<DocumentKind> currentProperty() {
    return current.getReadOnlyProperty();
  }

  void goTo(DocumentKind kind) {
    current.set(kind);
  }

  boolean isMade(DocumentKind kind, Format format) {
    return publication.makes(new Order.Choice(kind, format));
  }

  boolean isChosen(DocumentKind kind, Format format) {
    return chosen.contains(new Order.Choice(kind, format));
  }

  /** Takes one file in or out; nothing happens where none is made. */
  void toggle(DocumentKind kind, Format format) {
    if (isChosen(kind, format)) {
      chosen.remove(new Order.Choice(kind, format));
      count.set(chosen.size());
    } else {
      choose(kind, format);
    }
  }

  /** Takes a document in all its formats, or in none when it is in all already. */
  void toggleRow(DocumentKind kind) {
    boolean all = formats.stream().allMatch(f -> !isMade(kind, f) || isChosen(kind, f));
    for (Format format : formats) {
      if (all == isChosen(kind, format)) {
        toggle(kind, format);
      }
    }
  }

  /**
   * Takes every document in every format, or none where everything is chosen already. Internal ones
   * are chosen one by one, so that none gets among what is published by accident.
   */
  void toggleAll() {
    List<DocumentKind> all = kinds.stream().filter(kind -> !kind.internal()).toList();
    boolean none = all.stream().allMatch(kind -> chosenOf(kind) == madeOf(kind));
    for (DocumentKind kind : none ? kinds : all) {
      if (none && chosenOf(kind) == 0) {
        continue;
      }
      if (none || chosenOf(kind) < madeOf(kind)) {
        toggleRow(kind);
      }
    }
  }

  int chosenOf(DocumentKind kind) {
    return (int) formats.stream().filter(format -> isChosen(kind, format)).count();
  }

  int madeOf(DocumentKind kind) {
    return (int) formats.stream().filter(format -> isMade(kind, format)).count();
  }

  /** What is chosen, in the order of the table. */
  List<Order.Choice> inOrder() {
    List<Order.Choice> order = new ArrayList<>();
    for (DocumentKind kind : kinds) {
      for (Format format : formats) {
        if (isChosen(kind, format)) {
          order.add(new Order.Choice(kind, format));
        }
      }
    }
    return order;
  }

  private void choose(DocumentKind kind, Format format) {
    if (isMade(kind, format)) {
      chosen.add(new Order.Choice(kind, format));
      count.set(chosen.size());
    }
  }

  private boolean isMade(DocumentKind kind) {
    return List.of(Format.values()).stream().anyMatch(format -> isMade(kind, format));
  }

  private boolean isMade(Format format) {
    return List.of(DocumentKind.values()).stream().anyMatch(kind -> isMade(kind, format));
  }
}
