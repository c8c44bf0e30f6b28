@NullMarked
package org.metricmile.report.sections;

import org.jspecify.annotations.NullMarked;
