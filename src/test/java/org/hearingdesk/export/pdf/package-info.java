@NullMarked
package org.hearingdesk.export.pdf;

import org.jspecify.annotations.NullMarked;
