@NullMarked
package org.metricmile.records.careers;

import org.jspecify.annotations.NullMarked;
