/** What decided a race: the few facts that separate the first from the rest, each with its evidence. */
@NullMarked
package org.metricmile.story.decided;

import org.jspecify.annotations.NullMarked;
