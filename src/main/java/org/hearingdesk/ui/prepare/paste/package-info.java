/** Lists pasted from a spreadsheet: what they will do is shown before it is done. */
@NullMarked
package org.hearingdesk.ui.prepare.paste;

import org.jspecify.annotations.NullMarked;
