package org.hearingdesk.ui.shell;

import javafx.collections.ListChangeListener;
import javafx.scene.layout.VBox;
import org.hearingdesk.i18n.Messages;
import org.hearingdesk.ui.kit.Banner;

/** The notices above the content. */
final class Banners extends VBox {

  private final Messages messages;
  private final ShellViewModel model;

  Banners(Messages messages, ShellViewModel model) {
    this.messages = messages;
    this.model = model;
    model.notices().addListener((ListChangeListener<Notice>) change -> rebuild());
    rebuild();
  }

  private void rebuild() {
    getChildren().setAll(model.notices().stream().map(this::banner).toList());
  }

  private Banner banner(Notice notice) {
    Banner banner = new Banner(notice.kind(), notice.words());
    notice.answers().forEach(answer -> banner.act(answer.words(), answer.run()));
    if (notice.kind() != Banner.Kind.NOT_SAVED) {
      banner.dismissable(messages.text("shell.dismiss"), () -> model.withdraw(notice.id()));
    }
    return banner;
  }
}
