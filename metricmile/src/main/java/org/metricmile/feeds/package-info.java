/** One class per file format, in and out. */
@NullMarked
package org.metricmile.feeds;

import org.jspecify.annotations.NullMarked;
