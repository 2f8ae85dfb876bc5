@NullMarked
package org.hearingdesk.ranking.round;

import org.jspecify.annotations.NullMarked;
