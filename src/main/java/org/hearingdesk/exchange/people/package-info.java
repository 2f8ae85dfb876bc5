/**
 * Lists of people and organisations that come in: read, compared with the hearing line by line, and
 * only then taken over.
 */
@NullMarked
package org.hearingdesk.exchange.people;

import org.jspecify.annotations.NullMarked;
