/** How a race alone against the clock is best paced. */
@NullMarked
package org.metricmile.physiology.pacing;

import org.jspecify.annotations.NullMarked;
