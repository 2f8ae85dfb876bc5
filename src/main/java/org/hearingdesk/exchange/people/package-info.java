/**
 * Lists that come in: people, organisations, agendas, speaking records, written contributions. They
 * are compared with the hearing line by line, and only then taken over.
 */
@NullMarked
package org.hearingdesk.exchange.people;

import org.jspecify.annotations.NullMarked;
