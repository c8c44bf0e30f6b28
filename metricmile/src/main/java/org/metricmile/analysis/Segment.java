package org.metricmile.analysis;

import java.util.Optional;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.athletics.Precision;
import org.metricmile.race.Provenance;
import org.metricmile.race.RaceTrace;

/**
 * How long one runner took from one mark to another.
 *
 * @param runner who
 * @param from first mark; {@link Distance#ZERO} is the start
 * @param to second mark
 * @param seconds between the two marks
 * @param precision digits that may be shown: those of the coarser time
 * @param provenance of the less sure time
 */
public record Segment(
        Athlete runner, Distance from, Distance to, double seconds, Precision precision, Provenance provenance) {

    /** The segment, if both times are known. */
    public static Optional<Segment> of(RaceTrace trace, Athlete runner, Distance from, Distance to) {
        if (!from.isShorterThan(to)) {
            throw new IllegalArgumentException("a segment from " + from + " to " + to + " has no length");
        }
        return trace.passing(runner, from)
                .flatMap(start -> trace.passing(runner, to)
                        .map(end -> new Segment(
                                runner,
                                from,
                                to,
                                end.seconds() - start.seconds(),
                                start.precision().orCoarser(end.precision()),
                                start.provenance().orLessSure(end.provenance()))));
    }

    /** The last metres of the race, if they are known. */
    public static Optional<Segment> last(RaceTrace trace, Athlete runner, Distance length) {
        return of(trace, runner, trace.distance().minus(length), trace.distance());
    }

    public ElapsedTime time() {
        return ElapsedTime.ofSeconds(seconds, precision);
    }

    public Distance length() {
        return to.minus(from);
    }

    /** Mean pace in seconds per 100 m. */
    public double secondsPer100Metres() {
        return seconds / length().inMetres() * 100;
    }
}
