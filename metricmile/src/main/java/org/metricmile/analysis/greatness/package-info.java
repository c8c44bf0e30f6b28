/** How great a race was, by written criteria, among all races of its kind. */
@NullMarked
package org.metricmile.analysis.greatness;

import org.jspecify.annotations.NullMarked;
