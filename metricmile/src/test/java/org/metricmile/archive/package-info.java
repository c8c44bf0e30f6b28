@NullMarked
package org.metricmile.archive;

import org.jspecify.annotations.NullMarked;
