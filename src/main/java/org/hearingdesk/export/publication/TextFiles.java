package org.hearingdesk.export.publication;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearingdesk.document.tree.Document;
import org.hearingdesk.domain.attribution.Attribution;
import org.hearingdesk.domain.attribution.PublishedHearing;
import org.hearingdesk.domain.hearing.Hearing;
import org.hearingdesk.export.FileName;
import org.hearingdesk.export.Format;
import org.hearingdesk.export.WholeFile;
import org.hearingdesk.export.text.TextTemplate;

/**
 * Writes documents by a text template. It is given what may be told by the attribution rule, and
 * never an internal document.
 */
public final class TextFiles {
  private TextFiles() {}

  /**
   * Writes each document of an order once, whatever its formats; those that only machines read are
   * left out.
   *
   * @return the files that are there
   * @throws IOException if one cannot be written, or the template asks for what is not there; the
   *     files before it stay
   */
  public static List<Path> write(
      Publication publication, Hearing hearing, Order order, TextTemplate template)
      throws IOException {
    PublishedHearing published = Attribution.publish(hearing, order.rule());
    List<Path> written = new ArrayList<>();
    for (DocumentKind kind : order.choices().stream().map(Order.Choice::kind).distinct().toList()) {
      Optional<Document> document =
          kind.internal() ? Optional.empty() : publication.preview(hearing, kind, order.rule());
      if (document.isPresent()) {
        String text = template.say(document.get());
        String usual =
            publication.nameOf(
                published.hearing(), new Order.Choice(kind, Format.MD), order.names());
        String stem = usual.substring(0, usual.length() - Format.MD.extension().length());
        FileName name = new FileName(stem + template.ending());
        WholeFile.write(
            order.folder(),
            name,
            out -> {
              out.write(text.getBytes(StandardCharsets.UTF_8));
              return name;
            });
        written.add(order.folder().resolve(name.value()));
      }
    }
    return written;
  }
}
