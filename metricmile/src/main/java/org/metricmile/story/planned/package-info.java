/** What was planned for a race beside what was run: each figure with how it is known, and what was otherwise in sentences. */
@NullMarked
package org.metricmile.story.planned;

import org.jspecify.annotations.NullMarked;
