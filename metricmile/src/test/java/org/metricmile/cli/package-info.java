@NullMarked
package org.metricmile.cli;

import org.jspecify.annotations.NullMarked;
