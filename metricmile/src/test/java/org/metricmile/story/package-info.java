@NullMarked
package org.metricmile.story;

import org.jspecify.annotations.NullMarked;
