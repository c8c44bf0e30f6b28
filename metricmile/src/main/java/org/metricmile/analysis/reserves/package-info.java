/**
 * How much every runner of a race had left at each moment, from bests that were on record on its day. Model:
 * {@code docs/explanation/models/reserve.md}.
 */
@NullMarked
package org.metricmile.analysis.reserves;

import org.jspecify.annotations.NullMarked;
