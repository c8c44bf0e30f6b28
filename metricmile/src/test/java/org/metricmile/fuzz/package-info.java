/** Readers against arbitrary input, run by hand: see CONTRIBUTING.md. The inputs that taught something run in every build. */
@NullMarked
package org.metricmile.fuzz;

import org.jspecify.annotations.NullMarked;
