@NullMarked
package org.hearingdesk.export.odt;

import org.jspecify.annotations.NullMarked;
