@NullMarked
package org.hearingdesk.export.akn;

import org.jspecify.annotations.NullMarked;
