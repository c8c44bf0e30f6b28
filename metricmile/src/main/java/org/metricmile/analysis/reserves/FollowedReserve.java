package org.metricmile.analysis.reserves;

import java.util.Optional;
import org.metricmile.physiology.CredibleInterval;
import org.metricmile.physiology.ReserveAccount;
import org.metricmile.physiology.ReserveCurve;

/**
 * The reserve of a runner who was followed from the gun to the finish.
 *
 * @param curve second by second, with samples at the bell and at the finish
 * @param atBellMetres what was left at one lap to go; empty in a race of a lap or less
 * @param afterBestMetres what is left after a best, evenly run, over the same distance: the mark to hold the end against
 * @param account what shelter saved and the wide line cost; empty where offsets are not known, and the curve then holds shelter and
 *     offset as unknown
 */
public record FollowedReserve(
        ReserveCurve curve,
        Optional<CredibleInterval> atBellMetres,
        CredibleInterval afterBestMetres,
        Optional<ReserveAccount> account) {}
