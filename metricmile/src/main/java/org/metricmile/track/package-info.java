/**
 * The oval: its bends and straights, lanes, starts and break line, where a runner is on the plane, and what running wide
 * costs.
 *
 * <p>Three coordinates are used, always in metres. The <i>race position</i> counts from the start to the finish of a race
 * along the measurement line of lane 1. The <i>lap coordinate</i> counts along the same line from the finish line, in the
 * direction of running (anticlockwise). The <i>offset</i> is the distance outwards from the kerb.
 */
@NullMarked
package org.metricmile.track;

import org.jspecify.annotations.NullMarked;
