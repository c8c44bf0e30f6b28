package org.metricmile.physiology.pacing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.metricmile.athletics.Distance;
import org.metricmile.physiology.BendCost;
import org.metricmile.physiology.CredibleInterval;
import org.metricmile.physiology.Drag;
import org.metricmile.physiology.PossibleRunners;
import org.metricmile.physiology.Reserve;
import org.metricmile.physiology.RunSamples;
import org.metricmile.track.Course;

/**
 * How an athlete best paces a race against the clock, as well as the athlete is known.
 *
 * <p>Each possible runner is given the aerobic power that makes the quickest race take the planned time; the plan is the median of
 * their races, and its intervals hold what is not known of the athlete. The reserve is what the plan leaves of D', with the power that
 * each possible runner has: where that is
 * below what an even best leaves, the athlete is not known to be able to run it.
 *
 * @param distance of the race
 * @param seconds planned for it
 * @param nextRace seconds of the athlete's next race for time, by the bests
 * @param chance that it is as quick as planned or quicker, 0 to 1
 * @param leftAfterBest metres of D' that an even best over the distance leaves
 * @param marks every hundred metres and the finish
 */
public record PacePlan(
        Distance distance,
        double seconds,
        CredibleInterval nextRace,
        double chance,
        CredibleInterval leftAfterBest,
        List<MarkOfPlan> marks) {

    /** Of the intervals. */
    public static final double PROBABILITY = 0.9;

    private static final int RACES = 40;
    private static final double STEP_METRES = 100;
    private static final double SAMPLE_METRES = 10;

    /**
     * A mark of the plan.
     *
     * @param metres of the race
     * @param seconds planned there
     * @param split seconds since the mark before, with what the possible runners differ by
     * @param leftMetres of D' left there
     */
    public record MarkOfPlan(double metres, double seconds, CredibleInterval split, CredibleInterval leftMetres) {}

    /**
     * When a run of this shape passes a mark in the quickest and the slowest time that the bests leave open for the next race for time: it
     * widens along the race.
     */
    public CredibleInterval allowedAt(MarkOfPlan mark) {
        double share = mark.seconds() / seconds;
        return new CredibleInterval(
                share * nextRace.low(), share * nextRace.median(), share * nextRace.high(), nextRace.probability());
    }

    public PacePlan {
        marks = List.copyOf(marks);
    }

    /**
     * The plan for a time.
     *
     * @param runners the athlete as he or she may be, 40 or more
     * @param seconds to be run
     * @throws IllegalArgumentException if the distance is not 800 to 5,000 m, there are fewer runners, or the time is out of reach
     */
    public static PacePlan of(PossibleRunners runners, Course course, double seconds) {
        double metres = course.distance().inMetres();
        if (runners.runners().size() < RACES) {
            throw new IllegalArgumentException("a plan needs " + RACES + " possible runners or more, not "
                    + runners.runners().size());
        }
        List<PacedRace> races = IntStream.range(0, RACES)
                .mapToObj(i -> race(runners.runners().get(i), metres, seconds))
                .toList();
        double[] marks = marks(metres, STEP_METRES);
        double[] planned = medians(races, marks, seconds);
        Reserve reserve = Reserve.along(run(course, races, seconds), BendCost.USUAL);
        List<CredibleInterval> left = reserve.curve(runners, PROBABILITY).balanceMetres();
        List<MarkOfPlan> ofPlan = new ArrayList<>();
        for (int k = 0; k < marks.length; k++) {
            ofPlan.add(new MarkOfPlan(
                    marks[k], planned[k], interval(races, k == 0 ? 0 : marks[k - 1], marks[k]), left.get((int)
                            Math.min(left.size() - 1, Math.round(marks[k] / SAMPLE_METRES)))));
        }
        return new PacePlan(
                course.distance(),
                seconds,
                runners.nextRace(course.distance(), PROBABILITY),
                runners.chanceToRun(course.distance(), seconds),
                runners.leftAfterBestMetres(course.distance(), PROBABILITY),
                ofPlan);
    }

    private static PacedRace race(PossibleRunners.Runner runner, double metres, double seconds) {
        return OptimalPace.of(PacingFit.inTime(runner.ability(), metres, seconds), metres);
    }

    private static double[] marks(double metres, double step) {
        int count = (int) Math.ceil(metres / step - 1e-9);
        return IntStream.rangeClosed(1, count)
                .mapToDouble(k -> Math.min(metres, k * step))
                .toArray();
    }

    /** Medians at the marks, stretched so that they end at the planned time. */
    private static double[] medians(List<PacedRace> races, double[] marks, double seconds) {
        double[] medians = Arrays.stream(marks)
                .map(mark -> interval(races, 0, mark).median())
                .toArray();
        double stretch = seconds / medians[medians.length - 1];
        return Arrays.stream(medians).map(median -> median * stretch).toArray();
    }

    private static CredibleInterval interval(List<PacedRace> races, double from, double to) {
        return CredibleInterval.of(
                races.stream()
                        .mapToDouble(race -> race.secondsAt(to) - race.secondsAt(from))
                        .toArray(),
                PROBABILITY);
    }

    /** The plan as a run on the measurement line, in the shelter that bests are run in. */
    private static RunSamples run(Course course, List<PacedRace> races, double seconds) {
        double metres = course.distance().inMetres();
        double[] marks = marks(metres, SAMPLE_METRES);
        double[] times = medians(races, marks, seconds);
        double[] withStart = new double[marks.length + 1];
        double[] places = new double[marks.length + 1];
        System.arraycopy(times, 0, withStart, 1, times.length);
        System.arraycopy(marks, 0, places, 1, marks.length);
        return RunSamples.evenlyBetween(
                course, withStart, places, course.oval().lanes().offsetMetres(1), Drag.USUAL.ordinaryShelter());
    }
}
