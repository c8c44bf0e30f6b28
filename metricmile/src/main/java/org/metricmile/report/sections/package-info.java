/** The sections of the race report, one class each. */
@NullMarked
package org.metricmile.report.sections;

import org.jspecify.annotations.NullMarked;
