/** The report on one race: a single HTML file that needs nothing else. */
@NullMarked
package org.metricmile.report;

import org.jspecify.annotations.NullMarked;
