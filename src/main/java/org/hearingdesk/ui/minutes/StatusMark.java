package org.hearingdesk.ui.minutes;

import java.util.Locale;
import javafx.scene.control.Label;
import org.hearingdesk.domain.hearing.SectionStatus;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Icons;
import org.hearingdesk.ui.kit.Texts;

/** How far a section has come: icon, word and colour. */
final class StatusMark {
  private StatusMark() {}

  static Label of(SectionStatus status, Messages messages) {
    String key = status.name().toLowerCase(Locale.ROOT);
    Label label = Texts.label(messages.text("minutes.status." + key), "section-status", key);
    label.setGraphic(icon(status).node());
    return label;
  }

  private static Icons icon(SectionStatus status) {
    return switch (status) {
      case DRAFT -> Icons.DRAFT;
      case FOR_REVIEW -> Icons.ATTRIBUTED;
      case AGREED -> Icons.DONE;
      case FINAL -> Icons.LOCK;
    };
  }
}
