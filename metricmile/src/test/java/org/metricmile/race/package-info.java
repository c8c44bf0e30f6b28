@NullMarked
package org.metricmile.race;

import org.jspecify.annotations.NullMarked;
