package org.hearingdesk.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.hearingdesk.i18n.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The words of a command's help, taken from the messages: the text of option {@code --method} of
 * the command {@code rank} has the key {@code cli.rank.method}.
 */
public final class HelpWords extends ResourceBundle {
  private final Messages messages;
  private final String command;

  /**
   * Words for one command.
   *
   * @param command its name without the program's
   */
  public HelpWords(Messages messages, String command) {
    this.messages = messages;
    this.command = command;
  }

  @Override
  protected @Nullable Object handleGetObject(String key) {
    String own = "cli." + command + "." + key;
    return messages.has(own) ? messages.text(own) : null;
  }

  @Override
  protected Set<String> handleKeySet() {
    String start = "cli." + command + ".";
    Set<String> keys = new TreeSet<>();
    for (String key : messages.keys()) {
      if (key.startsWith(start)) {
        keys.add(key.substring(start.length()));
      }
    }
    return keys;
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(handleKeySet());
  }
}
