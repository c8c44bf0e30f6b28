@NullMarked
package org.metricmile.records;

import org.jspecify.annotations.NullMarked;
