@NullMarked
package org.hearingdesk.export.markdown;

import org.jspecify.annotations.NullMarked;
