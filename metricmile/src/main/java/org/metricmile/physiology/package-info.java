/**
 * The runner: how fast which distance can be run, what running at a speed demands, and how much reserve is left.
 *
 * <p>Pure functions and small records. Speeds are m/s; a reserve is D' in metres, or a share of it from 1 (fresh) to 0
 * (empty). A reserve below 0 is not cut off: it says that the runner ran farther than the model, or its parameters, allow.
 * Each model has a page in {@code docs/explanation/models}.
 */
@NullMarked
package org.metricmile.physiology;

import org.jspecify.annotations.NullMarked;
