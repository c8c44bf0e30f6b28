@NullMarked
package org.metricmile.athletics;

import org.jspecify.annotations.NullMarked;
