@NullMarked
package org.metricmile.calibration;

import org.jspecify.annotations.NullMarked;
