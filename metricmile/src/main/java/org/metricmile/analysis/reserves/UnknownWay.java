package org.metricmile.analysis.reserves;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.metricmile.physiology.KeyedNoise;
import org.metricmile.physiology.RunSamples;
import org.metricmile.physiology.Shelter;
import org.metricmile.track.Course;

/**
 * Ways that a runner may have taken of whom only times at marks are known: in one shelter and at one offset all the way, drawn from
 * what tracked fields show.
 *
 * <p>Mean shelter and mean offset on the bends, and their spreads from runner to runner, are those of 177 runners in the tracked
 * races of the European Championships 2024: 0.47 (0.17) and 0.90 m (0.32 m). That is more shelter than in races that set bests,
 * 0.30: championship fields stay together. Who leads all the way has less than is drawn here.
 */
final class UnknownWay {

    static final double SHELTER = 0.47;
    static final double SHELTER_SPREAD = 0.17;
    static final double OFFSET_METRES = 0.90;
    static final double OFFSET_SPREAD_METRES = 0.32;

    private static final long SHELTER_KEY = 1;
    private static final long OFFSET_KEY = 2;

    private UnknownWay() {}

    /** The middle of what is possible. */
    static RunSamples ordinary(Course course, double[] seconds, double[] positions) {
        return way(course, seconds, positions, OFFSET_METRES, SHELTER);
    }

    /** As many ways as asked for, with the times and positions of a run; the same seed gives the same. */
    static List<RunSamples> draws(RunSamples run, long seed, int count) {
        double[] seconds = new double[run.count()];
        double[] positions = new double[run.count()];
        Arrays.setAll(seconds, run::seconds);
        Arrays.setAll(positions, run::positionMetres);
        double lineMetres = run.course().oval().lanes().offsetMetres(1);
        KeyedNoise noise = new KeyedNoise(seed);
        List<RunSamples> ways = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            KeyedNoise own = noise.at(i);
            double shelter = SHELTER + SHELTER_SPREAD * own.at(SHELTER_KEY).gaussian(0);
            double offset =
                    OFFSET_METRES + OFFSET_SPREAD_METRES * own.at(OFFSET_KEY).gaussian(0);
            ways.add(way(
                    run.course(),
                    seconds,
                    positions,
                    Math.max(lineMetres, offset),
                    Math.max(0, Math.min(Shelter.MOST, shelter))));
        }
        return ways;
    }

    private static RunSamples way(
            Course course, double[] seconds, double[] positions, double offsetMetres, double shelter) {
        double[] offsets = new double[seconds.length];
        double[] shelters = new double[seconds.length];
        double lanesEndMetres = course.lanesEndMetres();
        double lineMetres = course.oval().lanes().offsetMetres(1);
        Arrays.setAll(offsets, i -> positions[i] < lanesEndMetres ? lineMetres : offsetMetres);
        Arrays.fill(shelters, shelter);
        return new RunSamples(course, seconds, positions, offsets, shelters);
    }
}
