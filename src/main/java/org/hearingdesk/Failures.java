package org.hearingdesk;

import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What nobody expected: a bug. It gets a short code that stands in the window and in the log, and
 * the program goes on.
 */
final class Failures {
  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  private Failures() {}

  /** Writes a failure into the log and returns the code by which it is found there. */
  static String note(Throwable failure) {
    String code = code(failure);
    LOG.error("{}", code, failure);
    return code;
  }

  /** The same bug at the same place has the same code on every laptop. */
  static String code(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    int hash = root.getClass().getName().hashCode();
    StackTraceElement[] trace = root.getStackTrace();
    for (int i = 0; i < Math.min(5, trace.length); i++) {
      hash = 31 * hash + (trace[i].getClassName() + "." + trace[i].getMethodName()).hashCode();
    }
    return "HD-" + HexFormat.of().withUpperCase().toHexDigits(hash).substring(0, 6);
  }
}
