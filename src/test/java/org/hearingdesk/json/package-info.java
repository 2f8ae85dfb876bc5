@NullMarked
package org.hearingdesk.json;

import org.jspecify.annotations.NullMarked;
