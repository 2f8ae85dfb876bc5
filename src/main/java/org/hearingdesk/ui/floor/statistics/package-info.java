/**
 * Who has spoken how long, who waited how long, and who has not been heard: a sheet over the Floor.
 */
@NullMarked
package org.hearingdesk.ui.floor.statistics;

import org.jspecify.annotations.NullMarked;
