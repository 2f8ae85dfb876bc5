@NullMarked
package org.hearingdesk.ui.priorities.ballots;

import org.jspecify.annotations.NullMarked;
