/**
 * The file: an append-only log of entries in one SQLite database. The only place that knows JDBC.
 */
@NullMarked
package org.hearingdesk.store;

import org.jspecify.annotations.NullMarked;
