/** One record for each thing that can be wrong with data, or is worth knowing about it. */
@NullMarked
package org.metricmile.feeds.issues;

import org.jspecify.annotations.NullMarked;
