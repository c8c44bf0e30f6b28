package org.metricmile.analysis.moments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.metricmile.athletics.Distance;
import org.metricmile.race.FieldMotion;
import org.metricmile.race.RunnerMotion;

/**
 * When each runner kicks for the finish.
 *
 * <p>The highest 2-s mean of the measured speed in the last 600 m (in races under 1200 m, in the second half) is at
 * least 0.5 m/s above the runner's level before, and the kick begins at the change-point where two levels fit the speeds between best
 * ({@link Kick}). It goes from the onset to the highest speed.
 */
public final class KickFinder implements MomentFinder {

    /** By so much the speed rises at least, m/s. */
    public static final double LEAST_GAIN_MPS = Kick.LEAST_GAIN_MPS;

    /** How many metres before the finish kicks are looked for. */
    public static double stretchMetres(Distance race) {
        return Kick.stretchMetres(race.inMetres());
    }

    /** Whether a runner is known all along this stretch, so that no kick found is none run. */
    public static boolean isSearchable(FieldMotion field, RunnerMotion runner) {
        return Kick.isSearchable(field, runner);
    }

    @Override
    public List<Moment> find(WatchedField watched) {
        FieldMotion field = watched.motion();
        List<Moment> moments = new ArrayList<>();
        for (int i = 0; i < field.runners().size(); i++) {
            int runner = i;
            watched.kicks().get(i).ifPresent(kick -> moments.add(moment(field, runner, kick)));
        }
        moments.sort(Comparator.comparingDouble(Moment::fromSeconds));
        return moments;
    }

    private static Moment moment(FieldMotion field, int index, Kick kick) {
        RunnerMotion runner = field.runners().get(index);
        double toGo = field.course().distance().inMetres() - runner.positionMetres(kick.onset());
        int place = field.place(index, kick.onset());
        return new MomentDraft(field, MomentKind.KICK, runner, kick.onset(), kick.top())
                .figure("metresToGo", toGo)
                .figure("levelMps", kick.levelMps())
                .figure("topSpeedMps", kick.topMps())
                .figure("speedGainMps", kick.gainMps())
                .figure("placeAtOnset", place)
                .section()
                .evidence(
                        "From %.0f m to go the speed rises from %.2f to %.2f m/s, by %.2f m/s, the highest at %.0f m.",
                        toGo, kick.levelMps(), kick.topMps(), kick.gainMps(), runner.positionMetres(kick.top()))
                .evidence("In place %d when it begins.", place)
                .found(Certainty.clarity(kick.gainMps(), Kick.LEAST_GAIN_MPS));
    }
}
