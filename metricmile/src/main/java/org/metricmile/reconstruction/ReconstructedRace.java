package org.metricmile.reconstruction;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.metricmile.athletics.Athlete;
import org.metricmile.physiology.CredibleInterval;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.ReportedMoment;
import org.metricmile.track.Course;

/**
 * A race known in part, as it may have been, with what that says of its moments, of the reports on it and of its times.
 *
 * @param ensemble the races that it may have been
 * @param moments what happened in most of them
 * @param followings who stayed close behind a leader
 * @param reported each reported moment beside what the rest of the evidence says of it
 * @param times each time on the way beside what the rest of the evidence says of it, the least fitting first
 */
public record ReconstructedRace(
        RaceEnsemble ensemble,
        List<LikelyMoment> moments,
        List<CloseFollowing> followings,
        List<Withholding.Answer> reported,
        List<TimeCheck> times) {

    /** With so many races what the rest says of a moment is good to 0.06 (one standard deviation, at 0.5). */
    public static final int MEMBERS_OF_CHECKS = 60;

    private static final double STEP_METRES = 50;

    public ReconstructedRace {
        moments = List.copyOf(moments);
        followings = List.copyOf(followings);
        reported = List.copyOf(reported);
        times = List.copyOf(times);
    }

    /**
     * All of it.
     *
     * @param course where the race was run
     * @param seed the same seed gives the same
     * @throws UnreconstructableRaceException if the race is not of 800 m to a mile, or fewer than two runners have a result
     */
    public static ReconstructedRace of(RaceSheet sheet, Course course, long seed) {
        RaceEnsemble ensemble = Reconstruction.of(sheet, seed, Reconstruction.USUAL_MEMBERS);
        return new ReconstructedRace(
                ensemble,
                LikelyMoments.of(ensemble, course),
                CloseFollowing.in(ensemble),
                Withholding.all(sheet, seed, MEMBERS_OF_CHECKS),
                TimeChecks.ofSplits(sheet, seed, MEMBERS_OF_CHECKS));
    }

    /** Times that the rest of the evidence contradicts, the worst first. */
    public List<TimeCheck> suspects() {
        return times.stream().filter(TimeCheck::isSuspect).toList();
    }

    /** What the rest says of a reported moment. */
    public Withholding.Answer answer(ReportedMoment moment) {
        return reported.stream()
                .filter(answer -> answer.moment().equals(moment))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no report of this race: " + moment.detail()));
    }

    /**
     * The member that is nearest to the median of all in every time of every runner, each measured by the length of its interval: one
     * race to look at. What it shows between known points is one possibility of many.
     */
    public int typicalMember() {
        double[] off = new double[ensemble.size()];
        double finish = ensemble.race().event().distance().inMetres();
        for (Athlete runner : ensemble.runners()) {
            for (double mark = STEP_METRES;
                    mark <= Math.min(finish, ensemble.reachMetres(runner));
                    mark += STEP_METRES) {
                CredibleInterval time = ensemble.time(runner, mark, 0.9);
                double width = Math.max(0.05, time.high() - time.low());
                for (int member = 0; member < off.length; member++) {
                    double away = (ensemble.seconds(member, runner, mark) - time.median()) / width;
                    off[member] += away * away;
                }
            }
        }
        double least = Arrays.stream(off).min().orElseThrow();
        return IntStream.range(0, off.length)
                .filter(member -> off[member] == least)
                .findFirst()
                .orElseThrow();
    }
}
