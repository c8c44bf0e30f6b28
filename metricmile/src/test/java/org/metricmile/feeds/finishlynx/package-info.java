@NullMarked
package org.metricmile.feeds.finishlynx;

import org.jspecify.annotations.NullMarked;
