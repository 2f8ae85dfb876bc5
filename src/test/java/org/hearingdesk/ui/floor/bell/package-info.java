@NullMarked
package org.hearingdesk.ui.floor.bell;

import org.jspecify.annotations.NullMarked;
