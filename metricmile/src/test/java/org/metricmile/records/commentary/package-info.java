@NullMarked
package org.metricmile.records.commentary;

import org.jspecify.annotations.NullMarked;
