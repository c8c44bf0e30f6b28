@NullMarked
package org.metricmile.story.decided;

import org.jspecify.annotations.NullMarked;
