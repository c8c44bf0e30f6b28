package org.metricmile.archive;

import java.time.Instant;
import org.metricmile.race.ReviewItem;

/**
 * A row in the queue of those that a person has to decide about.
 *
 * @param number its number in the queue
 * @param reading number of the import that brought it
 * @param recordedAt when that was
 * @param item the row
 */
public record StoredReviewItem(int number, int reading, Instant recordedAt, ReviewItem item) {}
