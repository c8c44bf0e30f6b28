@NullMarked
package org.metricmile.simulation;

import org.jspecify.annotations.NullMarked;
