/** The command line: one class per command, and the only place that wires the rooms together. */
@NullMarked
package org.metricmile.cli;

import org.jspecify.annotations.NullMarked;
