@NullMarked
package org.hearingdesk.exchange.people;

import org.jspecify.annotations.NullMarked;
