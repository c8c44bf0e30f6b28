/** One record for each thing that can be odd about a track file. */
@NullMarked
package org.metricmile.feeds.isolynx.issues;

import org.jspecify.annotations.NullMarked;
