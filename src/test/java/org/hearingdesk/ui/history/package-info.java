@NullMarked
package org.hearingdesk.ui.history;

import org.jspecify.annotations.NullMarked;
