/** Benchmarks, run by hand: see docs/reference/performance.md. */
@NullMarked
package org.metricmile.bench;

import org.jspecify.annotations.NullMarked;
