package org.hearingdesk.export.template;

import java.io.IOException;
import java.io.Serial;
import java.util.Arrays;
import java.util.List;

/** A template cannot be used; says which part, style or place in it is in the way. */
public final class BadTemplate extends IOException {
  @Serial private static final long serialVersionUID = 1;

  private final String key;
  private final transient List<String> arguments;

  /**
   * @param name of the reason, the end of the key of its message
   * @param arguments of the message, the part of the file first
   */
  public BadTemplate(String name, Object... arguments) {
    super(name + " " + Arrays.toString(arguments));
    this.key = "export.template." + name;
    this.arguments = Arrays.stream(arguments).map(String::valueOf).toList();
  }

  /** The key of the message. */
  public String key() {
    return key;
  }

  /** The arguments of the message. */
  public Object[] arguments() {
    return arguments.toArray();
  }
}
