/** Races and data that tests, benchmarks and examples share. */
@NullMarked
package org.metricmile.scenes;

import org.jspecify.annotations.NullMarked;
