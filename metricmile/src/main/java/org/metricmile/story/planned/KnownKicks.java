package org.metricmile.story.planned;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.metricmile.analysis.moments.Moment;
import org.metricmile.analysis.moments.MomentKind;
import org.metricmile.athletics.Athlete;
import org.metricmile.race.Provenance;
import org.metricmile.reconstruction.LikelyMoment;

/**
 * Where the kicks of a race began, by what was found in it.
 *
 * @param metres from the start, of whom it is known
 */
public record KnownKicks(Map<Athlete, RunFigure> metres) {

    /** Between splits a step of speed may lie anywhere from one to the next. */
    private static final double BETWEEN_SPLITS_METRES = 100;

    public KnownKicks {
        metres = Collections.unmodifiableMap(new LinkedHashMap<>(metres));
    }

    /** The kicks among the moments of a known race, of each runner the first. */
    public static KnownKicks of(List<Moment> moments) {
        Map<Athlete, RunFigure> kicks = new LinkedHashMap<>();
        for (Moment moment : moments) {
            if (moment.kind() == MomentKind.KICK) {
                kicks.putIfAbsent(moment.athlete(), figure(moment));
            }
        }
        return new KnownKicks(kicks);
    }

    /** The kicks among what happened in most of the races that a race may have been, each with its interval. */
    public static KnownKicks ofLikely(List<LikelyMoment> moments) {
        Map<Athlete, RunFigure> kicks = new LinkedHashMap<>();
        for (LikelyMoment moment : moments) {
            if (moment.kind() == MomentKind.KICK) {
                kicks.putIfAbsent(moment.athlete(), RunFigure.reconstructed(moment.atMetres()));
            }
        }
        return new KnownKicks(kicks);
    }

    /** Where the kick of a runner began; empty if that is not known. */
    public Optional<RunFigure> find(Athlete athlete) {
        return Optional.ofNullable(metres.get(athlete));
    }

    private static RunFigure figure(Moment moment) {
        double at = moment.fromMetres();
        return moment.provenance() == Provenance.INTERPOLATED
                ? new RunFigure(at, at - BETWEEN_SPLITS_METRES, at + BETWEEN_SPLITS_METRES, moment.provenance())
                : RunFigure.told(at, moment.provenance());
    }
}
