@NullMarked
package org.hearingdesk.domain.text;

import org.jspecify.annotations.NullMarked;
