@NullMarked
package org.metricmile.story.planned;

import org.jspecify.annotations.NullMarked;
