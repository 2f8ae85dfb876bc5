/**
 * The sample hearing: a real event, filled up with sample data where its published account is
 * silent, replayed through the same commands and the same session as any other hearing.
 */
@NullMarked
package org.hearingdesk.sample;

import org.jspecify.annotations.NullMarked;
