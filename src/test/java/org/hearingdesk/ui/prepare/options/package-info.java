@NullMarked
package org.hearingdesk.ui.prepare.options;

import org.jspecify.annotations.NullMarked;
