/**
 * The visible words of the program and the way numbers, dates and lists are written.
 *
 * <p>{@link org.hearingdesk.i18n.Messages} holds the words of one language, {@link
 * org.hearingdesk.i18n.Formats} writes values in it. Nothing here knows the window.
 */
@NullMarked
package org.hearingdesk.i18n;

import org.jspecify.annotations.NullMarked;
