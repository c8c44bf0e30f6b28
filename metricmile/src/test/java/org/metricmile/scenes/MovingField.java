package org.metricmile.scenes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.metricmile.analysis.TracedRace;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Source;
import org.metricmile.race.FieldMotion;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.TrackSamples;
import org.metricmile.race.TrackedRunner;
import org.metricmile.race.Tracking;
import org.metricmile.track.Course;
import org.metricmile.track.Oval;
import org.metricmile.track.OvalPlane;
import org.metricmile.track.OvalPoint;
import org.metricmile.track.PlanePoint;
import org.metricmile.track.StadiumFrame;

/**
 * An invented race in which every runner follows a script, seen as a tracking system sees it or by splits alone. It goes the
 * whole way: positions in a stadium or times on a sheet, trace, motion.
 *
 * @param distance of the race
 * @param scripts one for each runner; the order of the result list follows from them
 * @param noiseMetres standard deviation of the tracked places in each direction
 * @param seed of the noise
 */
public record MovingField(Distance distance, List<RunScript> scripts, double noiseMetres, long seed) {

    /** What good tracking systems are off by. */
    public static final double NOISE_METRES = 0.15;

    /** Errors of tracking do not jump: the correlation from one sample to the next gives them a memory of 0.3 s. */
    private static final double NOISE_MEMORY = Math.exp(-1.0 / 3);

    private static final StadiumFrame FRAME = new StadiumFrame(new PlanePoint(3, -8), 1.1);
    private static final double RUN_OUT_METRES = 8;
    private static final String ID = "MOVING";

    public MovingField {
        scripts = List.copyOf(scripts);
    }

    /** A race over 1500 m on the standard track, without noise. */
    public static MovingField of1500(RunScript... scripts) {
        return new MovingField(Distance.ofMetres(1500), List.of(scripts), 0, 0);
    }

    /** The same race with noise. */
    public MovingField noisy(long noiseSeed) {
        return new MovingField(distance, scripts, NOISE_METRES, noiseSeed);
    }

    /** The same race with the runs swapped: the first runner does what the last did, and so on. */
    public MovingField mirrored() {
        List<RunScript> swapped = new ArrayList<>();
        for (int i = 0; i < scripts.size(); i++) {
            swapped.add(scripts.get(scripts.size() - 1 - i).by(scripts.get(i).name()));
        }
        return new MovingField(distance, swapped, noiseMetres, seed);
    }

    /**
     * The same race, all of it later and farther on: everybody first runs a stretch at the same even speed. With a whole lap
     * it happens at the same place of the track.
     */
    public MovingField shifted(double metres, double seconds) {
        return new MovingField(
                distance,
                scripts.stream().map(script -> script.after(metres, seconds)).toList(),
                noiseMetres,
                seed);
    }

    /** The athlete of a script. */
    public Athlete athlete(String name) {
        return new RaceSheetBuilder(ID, distance).athlete(name);
    }

    /** The race as tracked. */
    public TracedRace tracked() {
        RaceSheet sheet = results().build();
        List<TrackedRunner> runners = new ArrayList<>();
        for (int i = 0; i < scripts.size(); i++) {
            String name = scripts.get(i).name();
            runners.add(new TrackedRunner(athlete(name), name, samples(i)));
        }
        return TracedRace.of(
                sheet, Optional.of(new Tracking(ID, course(), FRAME, runners, List.of(), new Source("", "t", 0))));
    }

    /** The race as a sheet tells it that has official times of all at equal steps, and knows nothing of sides. */
    public TracedRace splits(int everyMetres) {
        RaceSheetBuilder builder = results();
        for (RunScript script : scripts) {
            double last = script.stepsOff() ? script.last().metres() : distance.inMetres() - 1;
            for (int metres = everyMetres; metres <= last; metres += everyMetres) {
                builder.splits(script.name(), Integer.toString(metres), hundredths(script.secondsAt(metres)));
            }
        }
        return TracedRace.of(builder.build());
    }

    /** The field as tracked. */
    public FieldMotion motion() {
        return tracked().motion();
    }

    private Course course() {
        return new Course(Oval.STANDARD_400, distance);
    }

    private RaceSheetBuilder results() {
        RaceSheetBuilder builder = new RaceSheetBuilder(ID, distance);
        List<RunScript> finishers = scripts.stream()
                .filter(script -> !script.stepsOff())
                .sorted(Comparator.comparingDouble(script -> script.secondsAt(distance.inMetres())))
                .toList();
        for (int i = 0; i < finishers.size(); i++) {
            RunScript script = finishers.get(i);
            builder.finished(i + 1, script.name(), hundredths(script.secondsAt(distance.inMetres())));
        }
        scripts.stream().filter(RunScript::stepsOff).forEach(script -> builder.ended(script.name(), "DNF"));
        return builder;
    }

    private TrackSamples samples(int runner) {
        RunScript script = scripts.get(runner);
        Random random = new Random(seed * 1_000_003 + runner);
        OvalPlane plane = new OvalPlane(course().oval());
        double toMetres = script.stepsOff() ? script.last().metres() : distance.inMetres() + RUN_OUT_METRES;
        int count = (int) Math.floor(script.secondsAt(toMetres) * 10 + 1e-9) + 1;
        int[][] columns = new int[3][count];
        double eastMetres = noiseMetres * random.nextGaussian();
        double northMetres = noiseMetres * random.nextGaussian();
        for (int i = 0; i < count; i++) {
            RunScript.Knot place = script.at(i / 10.0);
            PlanePoint point = FRAME.toStadium(
                    plane.locate(new OvalPoint(course().startMetres() + place.metres(), place.offsetMetres())));
            columns[0][i] = i * 100;
            columns[1][i] = (int) Math.round((point.xMetres() + eastMetres) * 1000);
            columns[2][i] = (int) Math.round((point.yMetres() + northMetres) * 1000);
            eastMetres = remembered(eastMetres, random);
            northMetres = remembered(northMetres, random);
        }
        return new TrackSamples(columns[0], columns[1], columns[2]);
    }

    private double remembered(double errorMetres, Random random) {
        double fresh = noiseMetres * Math.sqrt(1 - NOISE_MEMORY * NOISE_MEMORY);
        return NOISE_MEMORY * errorMetres + fresh * random.nextGaussian();
    }

    private static String hundredths(double seconds) {
        return String.format(Locale.ROOT, "%.2f", seconds);
    }
}
