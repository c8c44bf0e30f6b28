package org.metricmile.analysis.moments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.metricmile.race.FieldMotion;
import org.metricmile.race.Provenance;
import org.metricmile.race.RunnerMotion;

/**
 * A runner falls, or is brought to a standstill in the middle of the race.
 *
 * <p>After the scramble of the start and more than 20 m before the finish, the runner moves on less than <b>0.5 m in a second</b>,
 * a fourteenth of race pace and no more than the noise of two places, and had run faster than 4 m/s not more than 3 s
 * before: who gives up slows down, who falls stops. It is over when the runner moves on at 3 m/s again.
 *
 * <p>A track that loses its runner stands still as well. What is known of the runner must therefore be measured, and for 2 s
 * after the standstill too. A fall that ends the race is not found, because the trace ends where its runner last moved on. Tracking
 * does not see who lies: one second at a standstill may be a stumble, and the certainty grows with its length. Needs places only,
 * no offsets.
 */
public final class FallFinder implements MomentFinder {

    static final double LEAST_SECONDS = 1.0;
    static final double MOST_METRES = 0.5;
    private static final double BEFORE_FINISH_METRES = 20;
    private static final double RUNNING_MPS = 4;
    private static final double RUNNING_ON_MPS = 3;
    private static final double STOPPING_SECONDS = 3;
    private static final double SEEN_AFTER_SECONDS = 2;

    /** Who falls so close in time and place has part in the same fall. */
    private static final double TOGETHER_SECONDS = 2;

    private static final double TOGETHER_METRES = 3;

    record Stop(int runner, Spell spell) {}

    @Override
    public List<Moment> find(WatchedField watched) {
        FieldMotion field = watched.motion();
        List<Stop> stops = stops(field);
        List<Moment> moments = new ArrayList<>();
        for (Stop stop : stops) {
            moments.add(moment(field, stop, stops));
        }
        moments.sort(Comparator.comparingDouble(Moment::fromSeconds));
        return moments;
    }

    /** Where runners come to a standstill, from the first sample at rest to the last. */
    static List<Stop> stops(FieldMotion field) {
        List<Stop> stops = new ArrayList<>();
        for (int i = 0; i < field.runners().size(); i++) {
            RunnerMotion runner = field.runners().get(i);
            for (Spell spell : Spell.of(
                    field, sample -> rests(field, runner, sample), sample -> rests(field, runner, sample), 0, 0)) {
                Spell rest = new Spell(spell.from(), spell.to() + Samples.in(LEAST_SECONDS));
                if (stopsFromRunning(runner, rest.from()) && isSeenAfter(runner, rest.to())) {
                    stops.add(new Stop(i, rest));
                }
            }
        }
        return stops;
    }

    private static boolean rests(FieldMotion field, RunnerMotion runner, int sample) {
        int later = sample + Samples.in(LEAST_SECONDS);
        if (!isMeasured(runner, sample) || !isMeasured(runner, later)) {
            return false;
        }
        double metres = runner.positionMetres(sample);
        return runner.positionMetres(later) - metres < MOST_METRES
                && metres >= Scramble.metres(field.course())
                && metres <= field.course().distance().inMetres() - BEFORE_FINISH_METRES;
    }

    private static boolean isMeasured(RunnerMotion runner, int sample) {
        return runner.isKnown(sample) && runner.provenance(sample) != Provenance.INTERPOLATED;
    }

    private static boolean stopsFromRunning(RunnerMotion runner, int from) {
        for (int i = from; i >= Math.max(0, from - Samples.in(STOPPING_SECONDS)); i--) {
            if (runner.isKnown(i) && runner.measuredSpeedMps(i) > RUNNING_MPS) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSeenAfter(RunnerMotion runner, int to) {
        for (int i = to; i <= to + Samples.in(SEEN_AFTER_SECONDS); i++) {
            if (!isMeasured(runner, i)) {
                return false;
            }
        }
        return true;
    }

    private static Moment moment(FieldMotion field, Stop stop, List<Stop> stops) {
        RunnerMotion runner = field.runners().get(stop.runner());
        int from = stop.spell().from();
        int to = runsOn(field, runner, stop.spell().to());
        double before = Samples.meanSpeedMps(
                runner, from - Samples.in(STOPPING_SECONDS + 2), from - Samples.in(STOPPING_SECONDS));
        double lostMetres = before * (to - from) * FieldMotion.STEP_SECONDS
                - (runner.positionMetres(to) - runner.positionMetres(from));
        double seconds = stop.spell().seconds();
        MomentDraft draft = new MomentDraft(field, MomentKind.FALL, runner, from, to)
                .figure("standstillSeconds", seconds)
                .figure("speedBeforeMps", before)
                .figure("metresLost", lostMetres)
                .section()
                .evidence(
                        "At a standstill for %.1f s at %.0f m, after %.1f m/s; %.0f m lost until running again.",
                        seconds, runner.positionMetres(from), before, lostMetres);
        for (Stop other : stops) {
            if (other.runner() != stop.runner() && isTogether(field, stop, other)) {
                draft.with(field.runners().get(other.runner()));
            }
        }
        return draft.found(Certainty.clarity(seconds, LEAST_SECONDS));
    }

    private static boolean isTogether(FieldMotion field, Stop stop, Stop other) {
        double metres =
                field.runners().get(stop.runner()).positionMetres(stop.spell().from())
                        - field.runners()
                                .get(other.runner())
                                .positionMetres(other.spell().from());
        int apart = Math.abs(stop.spell().from() - other.spell().from());
        return Math.abs(metres) <= TOGETHER_METRES && apart <= Samples.in(TOGETHER_SECONDS);
    }

    private static int runsOn(FieldMotion field, RunnerMotion runner, int rested) {
        for (int i = rested; i < field.samples(); i++) {
            if (!runner.isKnown(i)) {
                return i - 1;
            }
            if (runner.measuredSpeedMps(i) >= RUNNING_ON_MPS) {
                return i;
            }
        }
        return field.samples() - 1;
    }
}
