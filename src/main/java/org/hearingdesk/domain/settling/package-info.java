/** What two laptops disagree about, who said what, and how a person settles it. */
@NullMarked
package org.hearingdesk.domain.settling;

import org.jspecify.annotations.NullMarked;
