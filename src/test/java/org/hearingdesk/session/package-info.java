@NullMarked
package org.hearingdesk.session;

import org.jspecify.annotations.NullMarked;
