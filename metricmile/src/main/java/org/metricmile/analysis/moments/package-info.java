/**
 * What happened in a race, moment by moment: one finder for each kind of moment, each with its written definition. Finders look at
 * a {@link org.metricmile.race.FieldMotion}, whether it was tracked, interpolated, reconstructed or simulated, and say how sure
 * they are.
 */
@NullMarked
package org.metricmile.analysis.moments;

import org.jspecify.annotations.NullMarked;
