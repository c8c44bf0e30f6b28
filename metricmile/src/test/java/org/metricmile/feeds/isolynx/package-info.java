@NullMarked
package org.metricmile.feeds.isolynx;

import org.jspecify.annotations.NullMarked;
