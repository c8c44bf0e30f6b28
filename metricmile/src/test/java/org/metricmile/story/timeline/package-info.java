@NullMarked
package org.metricmile.story.timeline;

import org.jspecify.annotations.NullMarked;
