@NullMarked
package org.metricmile.records.background;

import org.jspecify.annotations.NullMarked;
