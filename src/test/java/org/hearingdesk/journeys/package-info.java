/** Walks through the whole window, by the keys that a moderator uses. */
@org.jspecify.annotations.NullMarked
package org.hearingdesk.journeys;
