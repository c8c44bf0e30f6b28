package org.metricmile.reconstruction;

import java.util.ArrayList;
import java.util.List;
import org.metricmile.athletics.Athlete;
import org.metricmile.physiology.CredibleInterval;

/**
 * A runner who stayed close behind one leader over a long stretch, as the ensemble has it: at all hundreds of metres of the stretch among the
 * first {@value #FIRST} and at most {@value #CLOSE_SECONDS} s, some seven metres, behind. Where on the track that was, at the rail
 * or on the shoulder, times do not tell.
 *
 * @param runner who followed
 * @param leader who led at all of these marks
 * @param fromMetres first mark of the stretch
 * @param toMetres last mark
 * @param probability share of the races in which it was so, 0 to 1
 * @param gapSeconds the mean gap over the marks
 */
public record CloseFollowing(
        Athlete runner,
        Athlete leader,
        double fromMetres,
        double toMetres,
        double probability,
        CredibleInterval gapSeconds) {

    static final int FIRST = 4;
    static final double CLOSE_SECONDS = 1.0;

    private static final double STEP_METRES = 100;

    /** Before that a field is not in order yet. */
    private static final double BEGIN_METRES = 300;

    /** At most tenths of a second apart, and in most races. */
    private static final double LEAST_PROBABILITY = 0.5;

    private static final double LEADS = 0.9;
    private static final int LEAST_MARKS = 4;

    /** Those who followed a leader for 300 m or more, likelier than not, the likeliest first. */
    public static List<CloseFollowing> in(RaceEnsemble ensemble) {
        List<CloseFollowing> found = new ArrayList<>();
        for (Athlete leader : ensemble.runners()) {
            List<Double> led = new ArrayList<>();
            double finish = ensemble.race().event().distance().inMetres();
            for (double mark = BEGIN_METRES; mark < finish - 1e-6; mark += STEP_METRES) {
                if (ensemble.reachMetres(leader) >= mark && ensemble.placeProbabilities(leader, mark)[0] >= LEADS) {
                    led.add(mark);
                } else {
                    addBehind(ensemble, leader, led, found);
                    led.clear();
                }
            }
            addBehind(ensemble, leader, led, found);
        }
        found.sort((one, other) -> Double.compare(other.probability(), one.probability()));
        return List.copyOf(found);
    }

    private static void addBehind(
            RaceEnsemble ensemble, Athlete leader, List<Double> marks, List<CloseFollowing> found) {
        if (marks.size() < LEAST_MARKS) {
            return;
        }
        double last = marks.get(marks.size() - 1);
        for (Athlete runner : ensemble.runners()) {
            if (!runner.equals(leader) && ensemble.reachMetres(runner) >= last) {
                CloseFollowing following = of(ensemble, runner, leader, marks);
                if (following.probability() >= LEAST_PROBABILITY) {
                    found.add(following);
                }
            }
        }
    }

    private static CloseFollowing of(RaceEnsemble ensemble, Athlete runner, Athlete leader, List<Double> marks) {
        double[] gaps = new double[ensemble.size()];
        int close = 0;
        for (int member = 0; member < gaps.length; member++) {
            boolean isClose = true;
            for (double mark : marks) {
                double gap = ensemble.seconds(member, runner, mark) - ensemble.seconds(member, leader, mark);
                gaps[member] += gap / marks.size();
                isClose &= gap <= CLOSE_SECONDS && ensemble.place(member, runner, mark) <= FIRST;
            }
            close += isClose ? 1 : 0;
        }
        return new CloseFollowing(
                runner,
                leader,
                marks.get(0),
                marks.get(marks.size() - 1),
                (double) close / gaps.length,
                CredibleInterval.of(gaps, 0.9));
    }
}
