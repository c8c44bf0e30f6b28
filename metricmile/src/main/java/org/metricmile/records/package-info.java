/**
 * The record desk: which mark was a record, of whom, from when to when, and what was known of it on which day.
 *
 * <p>Nothing is overwritten. A mark is a {@link org.metricmile.records.Performance}; what federations decide about it later is a
 * {@link org.metricmile.records.Ruling}; a {@link org.metricmile.records.RecordBook} answers as of any day and as known on any day.
 * Each rule of the sport stands in one place, with its source: {@link org.metricmile.records.RecordRules}.
 */
@NullMarked
package org.metricmile.records;

import org.jspecify.annotations.NullMarked;
