@NullMarked
package org.metricmile.physiology;

import org.jspecify.annotations.NullMarked;
