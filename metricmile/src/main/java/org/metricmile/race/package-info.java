/** What happened on the track: one trace for every way of knowing a race, and where each number comes from. */
@NullMarked
package org.metricmile.race;

import org.jspecify.annotations.NullMarked;
