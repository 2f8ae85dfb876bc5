@NullMarked
package org.hearingdesk.ui.floor;

import org.jspecify.annotations.NullMarked;
