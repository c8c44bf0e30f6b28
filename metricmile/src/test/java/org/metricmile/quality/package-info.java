/** Measurements of how good the models are, each written into its page: {@code ./mvnw -q -Pquality verify}. */
@NullMarked
package org.metricmile.quality;

import org.jspecify.annotations.NullMarked;
