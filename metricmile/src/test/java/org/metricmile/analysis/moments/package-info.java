@NullMarked
package org.metricmile.analysis.moments;

import org.jspecify.annotations.NullMarked;
