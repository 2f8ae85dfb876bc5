@NullMarked
package org.hearingdesk.export.html;

import org.jspecify.annotations.NullMarked;
