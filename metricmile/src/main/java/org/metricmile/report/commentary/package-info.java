/** The parts of the commentator's sheet as tables, one class each, for the page and for Markdown. */
@NullMarked
package org.metricmile.report.commentary;

import org.jspecify.annotations.NullMarked;
