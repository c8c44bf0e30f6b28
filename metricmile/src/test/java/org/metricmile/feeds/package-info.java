@NullMarked
package org.metricmile.feeds;

import org.jspecify.annotations.NullMarked;
