@NullMarked
package org.hearingdesk.domain.hearing;

import org.jspecify.annotations.NullMarked;
