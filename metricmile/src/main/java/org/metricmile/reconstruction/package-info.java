/** Races that are known in part, as ensembles of whole races that agree with all that is known. */
@NullMarked
package org.metricmile.reconstruction;

import org.jspecify.annotations.NullMarked;
