@NullMarked
package org.hearingdesk.ui.kit;

import org.jspecify.annotations.NullMarked;
