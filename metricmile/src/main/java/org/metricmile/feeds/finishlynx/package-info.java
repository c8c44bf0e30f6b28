/** The files that FinishLynx, the photo-finish system, exchanges with meet managers: one record for each kind, in and out. */
@NullMarked
package org.metricmile.feeds.finishlynx;

import org.jspecify.annotations.NullMarked;
