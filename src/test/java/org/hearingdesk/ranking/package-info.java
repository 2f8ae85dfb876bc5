@NullMarked
package org.hearingdesk.ranking;

import org.jspecify.annotations.NullMarked;
