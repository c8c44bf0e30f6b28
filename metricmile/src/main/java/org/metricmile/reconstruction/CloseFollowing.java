package org.metricmile.reconstruction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.metricmile.athletics.Athlete;
import org.metricmile.physiology.CredibleInterval;

/**
 * A runner who stayed close behind one leader, as the ensemble has it: at all hundreds of metres of a stretch among the
 * first {@value #FIRST} and at most {@value #CLOSE_SECONDS} s, some fourteen metres, behind. Where on the track that was, at the rail
 * or on the shoulder, times do not tell.
 *
 * @param runner who followed
 * @param leader who led at each of these marks in nine of ten races
 * @param fromMetres first mark of the stretch
 * @param toMetres last mark
 * @param probability share of the races in which all of it was so, that the leader led too, 0 to 1
 * @param gapSeconds the mean gap over the marks
 */
public record CloseFollowing(
        Athlete runner,
        Athlete leader,
        double fromMetres,
        double toMetres,
        double probability,
        CredibleInterval gapSeconds) {

    /** Places within which a follower stays. */
    public static final int FIRST = 4;

    static final double CLOSE_SECONDS = 2.0;

    private static final double STEP_METRES = 100;

    /** Before that a field is not in order yet. */
    private static final double BEGIN_METRES = 300;

    private static final double LEAST_PROBABILITY = 0.75;
    private static final double LEADS = 0.9;

    /** 200 m. */
    private static final int LEAST_MARKS = 3;

    /**
     * For each runner and each stretch that somebody led, the longest part of 200 m or more behind one leader that is three times likelier than not; the longest stretches
     * first, of equal ones the likelier.
     */
    public static List<CloseFollowing> in(RaceEnsemble ensemble) {
        List<CloseFollowing> found = new ArrayList<>();
        for (Athlete leader : ensemble.runners()) {
            for (double[] led : stretches(ensemble, leader)) {
                ensemble.runners().stream()
                        .filter(runner -> !runner.equals(leader))
                        .flatMap(runner -> longest(ensemble, runner, leader, led).stream())
                        .forEach(found::add);
            }
        }
        found.sort(Comparator.comparingDouble((CloseFollowing one) -> one.fromMetres() - one.toMetres())
                .thenComparing(
                        Comparator.comparingDouble(CloseFollowing::probability).reversed()));
        return List.copyOf(found);
    }

    /** Marks in a row at which the runner led in nearly all races. */
    private static List<double[]> stretches(RaceEnsemble ensemble, Athlete leader) {
        double end = Math.min(ensemble.race().event().distance().inMetres() - 1e-6, ensemble.reachMetres(leader));
        List<double[]> stretches = new ArrayList<>();
        List<Double> led = new ArrayList<>();
        for (double mark = BEGIN_METRES; mark <= end + STEP_METRES; mark += STEP_METRES) {
            if (mark <= end && ensemble.placeProbabilities(leader, mark)[0] >= LEADS) {
                led.add(mark);
            } else {
                stretches.add(led.stream().mapToDouble(Double::doubleValue).toArray());
                led.clear();
            }
        }
        return stretches;
    }

    private static Optional<CloseFollowing> longest(
            RaceEnsemble ensemble, Athlete runner, Athlete leader, double[] marks) {
        boolean[][] close = new boolean[marks.length][];
        for (int k = 0; k < marks.length; k++) {
            close[k] = close(ensemble, runner, leader, marks[k]);
        }
        for (int length = marks.length; length >= LEAST_MARKS; length--) {
            for (int from = 0; from + length <= marks.length; from++) {
                double share = share(close, from, length, ensemble.size());
                if (share >= LEAST_PROBABILITY) {
                    double[] stretch = Arrays.copyOfRange(marks, from, from + length);
                    return Optional.of(new CloseFollowing(
                            runner,
                            leader,
                            stretch[0],
                            stretch[length - 1],
                            share,
                            CredibleInterval.of(meanGaps(ensemble, runner, leader, stretch), 0.9)));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean[] close(RaceEnsemble ensemble, Athlete runner, Athlete leader, double mark) {
        boolean[] close = new boolean[ensemble.size()];
        if (ensemble.reachMetres(runner) >= mark) {
            for (int member = 0; member < close.length; member++) {
                double gap = ensemble.seconds(member, runner, mark) - ensemble.seconds(member, leader, mark);
                close[member] = gap >= 0
                        && gap <= CLOSE_SECONDS
                        && ensemble.place(member, runner, mark) <= FIRST
                        && ensemble.place(member, leader, mark) == 1;
            }
        }
        return close;
    }

    private static double share(boolean[][] close, int from, int length, int members) {
        return IntStream.range(0, members)
                        .filter(member -> IntStream.range(from, from + length).allMatch(mark -> close[mark][member]))
                        .count()
                / (double) members;
    }

    private static double[] meanGaps(RaceEnsemble ensemble, Athlete runner, Athlete leader, double[] marks) {
        return IntStream.range(0, ensemble.size())
                .mapToDouble(member -> IntStream.range(0, marks.length)
                        .mapToDouble(k ->
                                ensemble.seconds(member, runner, marks[k]) - ensemble.seconds(member, leader, marks[k]))
                        .average()
                        .orElseThrow())
                .toArray();
    }
}
