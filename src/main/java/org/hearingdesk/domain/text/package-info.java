/** What can be read out of a text that people have typed. */
@NullMarked
package org.hearingdesk.domain.text;

import org.jspecify.annotations.NullMarked;
