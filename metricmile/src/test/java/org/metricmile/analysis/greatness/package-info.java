@NullMarked
package org.metricmile.analysis.greatness;

import org.jspecify.annotations.NullMarked;
