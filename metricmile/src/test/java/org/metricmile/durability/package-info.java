/** Real processes that are killed, run out of disk, or get in each other's way: see docs/reference/durability.md. */
@NullMarked
package org.metricmile.durability;

import org.jspecify.annotations.NullMarked;
