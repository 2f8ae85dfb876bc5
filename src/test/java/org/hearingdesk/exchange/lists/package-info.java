@NullMarked
package org.hearingdesk.exchange.lists;

import org.jspecify.annotations.NullMarked;
