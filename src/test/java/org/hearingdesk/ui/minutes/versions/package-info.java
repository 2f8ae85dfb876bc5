@NullMarked
package org.hearingdesk.ui.minutes.versions;

import org.jspecify.annotations.NullMarked;
