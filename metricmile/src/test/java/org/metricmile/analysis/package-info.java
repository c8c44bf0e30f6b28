@NullMarked
package org.metricmile.analysis;

import org.jspecify.annotations.NullMarked;
