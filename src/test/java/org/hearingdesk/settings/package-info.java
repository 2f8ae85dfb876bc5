@NullMarked
package org.hearingdesk.settings;

import org.jspecify.annotations.NullMarked;
