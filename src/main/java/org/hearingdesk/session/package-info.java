/** The open hearing: one door for every change, one thread that decides and writes. */
@NullMarked
package org.hearingdesk.session;

import org.jspecify.annotations.NullMarked;
