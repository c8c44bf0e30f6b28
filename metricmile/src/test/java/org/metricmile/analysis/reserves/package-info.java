@NullMarked
package org.metricmile.analysis.reserves;

import org.jspecify.annotations.NullMarked;
