/**
 * What a commentator wants to know of a field before the start: everything as it stood on the morning of the race.
 *
 * <p>The rules are told in {@code docs/how-to/prepare-a-commentary.md}.
 */
@NullMarked
package org.metricmile.records.commentary;

import org.jspecify.annotations.NullMarked;
