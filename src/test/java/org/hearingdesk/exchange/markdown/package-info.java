@NullMarked
package org.hearingdesk.exchange.markdown;

import org.jspecify.annotations.NullMarked;
