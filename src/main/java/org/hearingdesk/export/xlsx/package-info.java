/** Tables of figures as workbooks for spreadsheets. */
@NullMarked
package org.hearingdesk.export.xlsx;

import org.jspecify.annotations.NullMarked;
