@NullMarked
package org.hearingdesk.ranking.ballot;

import org.jspecify.annotations.NullMarked;
