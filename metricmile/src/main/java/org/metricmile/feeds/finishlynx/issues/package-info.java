/** One record for each thing that can be wrong with FinishLynx files, or is worth knowing about them. */
@NullMarked
package org.metricmile.feeds.finishlynx.issues;

import org.jspecify.annotations.NullMarked;
