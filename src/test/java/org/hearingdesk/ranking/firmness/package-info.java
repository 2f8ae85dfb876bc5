@NullMarked
package org.hearingdesk.ranking.firmness;

import org.jspecify.annotations.NullMarked;
