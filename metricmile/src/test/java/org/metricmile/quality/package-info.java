/** How good the models are: measured against races that are wholly known, apart from the tests of every build. */
@NullMarked
package org.metricmile.quality;

import org.jspecify.annotations.NullMarked;
