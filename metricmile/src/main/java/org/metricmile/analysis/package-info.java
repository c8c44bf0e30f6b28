/** What happened in a race and why, found in its trace: one finder per file. */
@NullMarked
package org.metricmile.analysis;

import org.jspecify.annotations.NullMarked;
