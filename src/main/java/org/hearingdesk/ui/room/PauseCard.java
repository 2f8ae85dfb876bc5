package org.hearingdesk.ui.room;

import java.time.LocalTime;
import java.util.Optional;

/**
 * A card in the moderator's words that stands before the room while there is a pause.
 *
 * @param until when it goes on, by the clock of the hearing
 */
record PauseCard(String words, Optional<LocalTime> until) {}
