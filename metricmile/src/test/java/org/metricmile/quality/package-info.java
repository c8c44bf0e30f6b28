/** How good the findings of the lab are, measured on real races; run with {@code ./mvnw -Pquality verify}. */
@NullMarked
package org.metricmile.quality;

import org.jspecify.annotations.NullMarked;
