@NullMarked
package org.hearingdesk.export.csv;

import org.jspecify.annotations.NullMarked;
