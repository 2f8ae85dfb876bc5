/**
 * What each document says: minutes, priority ranking, summary, attendance, speaking time. Builders
 * read a {@link org.hearingdesk.domain.attribution.PublishedHearing} and nothing else, and write a
 * document tree; the exporters know nothing of hearings.
 *
 * <p>{@link org.hearingdesk.document.DocumentKind} is the way in.
 */
@NullMarked
package org.hearingdesk.document;

import org.jspecify.annotations.NullMarked;
