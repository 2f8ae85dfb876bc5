/** What the program remembers between two starts; nothing of it is part of a hearing. */
@NullMarked
package org.hearingdesk.settings;

import org.jspecify.annotations.NullMarked;
