/** Tables that come in from files, whatever the format, before anybody knows what they mean. */
@NullMarked
package org.hearingdesk.exchange.lists;

import org.jspecify.annotations.NullMarked;
