/** The facts of the sport: athletes, nations, competitions, races, results, marks and the rules of timing. */
@NullMarked
package org.metricmile.athletics;

import org.jspecify.annotations.NullMarked;
