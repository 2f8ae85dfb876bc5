@NullMarked
package org.hearingdesk.i18n;

import org.jspecify.annotations.NullMarked;
