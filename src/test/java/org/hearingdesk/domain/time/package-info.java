@NullMarked
package org.hearingdesk.domain.time;

import org.jspecify.annotations.NullMarked;
