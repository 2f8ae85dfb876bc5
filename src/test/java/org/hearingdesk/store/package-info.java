@NullMarked
package org.hearingdesk.store;

import org.jspecify.annotations.NullMarked;
