@NullMarked
package org.metricmile.records.claims;

import org.jspecify.annotations.NullMarked;
