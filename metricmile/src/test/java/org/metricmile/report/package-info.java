@NullMarked
package org.metricmile.report;

import org.jspecify.annotations.NullMarked;
