@NullMarked
package org.metricmile.physiology.pacing;

import org.jspecify.annotations.NullMarked;
