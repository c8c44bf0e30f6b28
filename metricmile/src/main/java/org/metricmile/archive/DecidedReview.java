package org.metricmile.archive;

import java.time.Instant;
import java.util.Optional;
import org.metricmile.athletics.Athlete;

/**
 * A row that somebody has decided about, with the last word on it.
 *
 * @param row the row in the queue
 * @param athlete who is meant; empty if the row is left out
 * @param decidedAt when that was decided
 * @param reason why, as kept with the decision
 */
public record DecidedReview(StoredReviewItem row, Optional<Athlete> athlete, Instant decidedAt, String reason) {}
