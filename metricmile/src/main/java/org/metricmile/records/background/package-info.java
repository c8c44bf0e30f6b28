/**
 * What a race is seen against: the records at stake in it, the careers of its foremost runners, and who of them had been ahead of
 * whom, as of the end of its day.
 */
@NullMarked
package org.metricmile.records.background;

import org.jspecify.annotations.NullMarked;
