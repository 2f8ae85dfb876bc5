/** How far the voters agree, and how firmly an outcome stands. */
@NullMarked
package org.hearingdesk.ranking.firmness;

import org.jspecify.annotations.NullMarked;
