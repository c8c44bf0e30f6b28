@NullMarked
package org.metricmile;

import org.jspecify.annotations.NullMarked;
