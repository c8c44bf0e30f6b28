/**
 * How near the simulation comes to races that were run: the same figures of simulated and of real races, what they should be, and the
 * fit of habits to them. Chance comes from a seed.
 */
@NullMarked
package org.metricmile.calibration;

import org.jspecify.annotations.NullMarked;
