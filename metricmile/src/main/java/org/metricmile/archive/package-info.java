/**
 * The archive: races in versions, the documents they were read from, and facts beside the races, in one database file.
 * All SQL of the project stands in this room.
 */
@NullMarked
package org.metricmile.archive;

import org.jspecify.annotations.NullMarked;
