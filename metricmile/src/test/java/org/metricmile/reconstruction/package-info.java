@NullMarked
package org.metricmile.reconstruction;

import org.jspecify.annotations.NullMarked;
