@NullMarked
package org.hearingdesk.domain.gathering;

import org.jspecify.annotations.NullMarked;
