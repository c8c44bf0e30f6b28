/** Findings turned into sentences, each with its evidence. */
@NullMarked
package org.metricmile.story;

import org.jspecify.annotations.NullMarked;
