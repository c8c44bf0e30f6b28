/** Track files of the IsoLynx tracking system: which race they show, and where its runners were. */
@NullMarked
package org.metricmile.feeds.isolynx;

import org.jspecify.annotations.NullMarked;
