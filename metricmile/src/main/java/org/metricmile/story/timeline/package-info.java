/** A race from gun to tape, each sentence with how it is known. */
@NullMarked
package org.metricmile.story.timeline;

import org.jspecify.annotations.NullMarked;
