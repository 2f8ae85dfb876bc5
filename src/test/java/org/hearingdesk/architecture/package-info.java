/** The walls between the packages and the habits of the code, as tests that fail. */
@NullMarked
package org.hearingdesk.architecture;

import org.jspecify.annotations.NullMarked;
