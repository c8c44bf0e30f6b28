/**
 * The simulation: races run step by step by runners who have a reserve, a place in the pack and a plan. Many of them give
 * chances. Chance comes from a seed.
 */
@NullMarked
package org.metricmile.simulation;

import org.jspecify.annotations.NullMarked;
