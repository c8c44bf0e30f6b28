/** Tactics: each a small pure record that decides from what a runner sees. */
@NullMarked
package org.metricmile.simulation.tactics;

import org.jspecify.annotations.NullMarked;
