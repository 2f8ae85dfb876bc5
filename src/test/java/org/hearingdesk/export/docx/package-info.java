@NullMarked
package org.hearingdesk.export.docx;

import org.jspecify.annotations.NullMarked;
