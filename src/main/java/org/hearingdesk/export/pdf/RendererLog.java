package org.hearingdesk.export.pdf;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what the page renderer says to the log of the program. It speaks much about ordinary work,
 * so only its warnings are kept unless somebody looks for more.
 */
final class RendererLog implements XRLogger {

  private static final Logger LOG = LoggerFactory.getLogger(PdfExporter.class);

  @Override
  public void log(String where, Level level, String message) {
    log(where, level, message, null);
  }

  @Override
  public void log(String where, Level level, String message, @Nullable Throwable failure) {
    if (level.intValue() >= Level.WARNING.intValue()) {
      LOG.warn("{}: {}", where, message, failure);
    } else {
      LOG.debug("{}: {}", where, message, failure);
    }
  }

  @Override
  public void setLevel(String logger, Level level) {
    // levels are a matter of the program's own log
  }

  @Override
  public boolean isLogLevelEnabled(Diagnostic diagnostic) {
    return diagnostic.getLevel().intValue() >= Level.WARNING.intValue() || LOG.isDebugEnabled();
  }
}
