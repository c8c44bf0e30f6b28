package org.metricmile.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.physiology.KeyedNoise;
import org.metricmile.race.Location;
import org.metricmile.race.RaceTrace;
import org.metricmile.track.Lanes;

/**
 * How a field has run up to the moment at which the head of the race passes a mark, second by second: one of the ways in which it may
 * have gone. Nothing that a trace tells of later is used but the passing of the mark by those behind.
 *
 * <p>Where a runner's place across the track is not known it is drawn as the population runs, and stays; in lanes everybody runs on
 * the line of the lane. Shelter follows from who is ahead, and how far to the side.
 */
final class WaySoFar {

    private static final double STEP_SECONDS = 1;

    /**
     * A gap in front from which contact may be lost, and from which it is, as shares of the distance to go. A choice: with 100 m to go in 33
     * championship races over 800 m those behind a gap of 2 to 4 m took 0.7 s longer to the finish than those in line, behind 4 to 8 m 1.8 s.
     */
    private static final double OPENING_SHARE = 0.03;

    private static final double LOST_SHARE = 0.08;

    /** Speed at the moment is the mean over so long before. */
    private static final double SPEED_SECONDS = 2;

    private final Ground ground;
    private final double[] times;
    private final double[][] positions;
    private final double[][] offsets;
    private final double[] speedMps;
    private final DemandSoFar demand;

    private WaySoFar(Ground ground, double[] times, double[][] positions, double[][] offsets, double[] speedMps) {
        this.ground = ground;
        this.times = times;
        this.positions = positions;
        this.offsets = offsets;
        this.speedMps = speedMps;
        this.demand = new DemandSoFar(ground, times, positions, offsets);
    }

    /**
     * The way up to a mark.
     *
     * @param runners of whom the trace may tell
     * @param metres the mark, before the finish
     * @param lineSpreadMetres how far out runners run ({@link Habits.Contact#lineSpreadMetres})
     * @param chance of the places across that are not known
     * @throws IllegalArgumentException if nobody is known to have passed the mark
     */
    static WaySoFar of(
            RaceTrace trace,
            Ground ground,
            List<Athlete> runners,
            double metres,
            double lineSpreadMetres,
            KeyedNoise chance) {
        double headSeconds = runners.stream()
                .flatMap(runner -> trace.passing(runner, Distance.ofMetres(metres)).stream())
                .mapToDouble(passing -> passing.seconds())
                .min()
                .orElseThrow(() -> new IllegalArgumentException("nobody is known to have passed " + metres + " m"));
        int count = (int) Math.ceil(headSeconds / STEP_SECONDS - 1e-9) + 1;
        double[] times = new double[count];
        Arrays.setAll(times, s -> Math.min(headSeconds, s * STEP_SECONDS));
        double[][] positions = new double[runners.size()][count];
        double[][] offsets = new double[runners.size()][count];
        double[] speeds = new double[runners.size()];
        for (int i = 0; i < runners.size(); i++) {
            Athlete runner = runners.get(i);
            double drawn = Lanes.FIRST_LANE_MEASURED_METRES + lineSpreadMetres * Math.abs(chance.gaussian(i));
            for (int s = 0; s < count; s++) {
                positions[i][s] = position(trace, runner, times[s]);
                OptionalDouble measured = trace.offsetMetres(runner, times[s]);
                offsets[i][s] = positions[i][s] < ground.lanesEndMetres
                        ? Lanes.FIRST_LANE_MEASURED_METRES
                        : Math.max(0, measured.orElse(drawn));
            }
            double before = Math.max(0, headSeconds - SPEED_SECONDS);
            speeds[i] = (positions[i][count - 1] - position(trace, runner, before)) / (headSeconds - before);
        }
        WaySoFar way = new WaySoFar(ground, times, positions, offsets, speeds);
        way.overTheGround();
        way.makeRoom();
        return way;
    }

    private static double position(RaceTrace trace, Athlete runner, double seconds) {
        Optional<Location> location = trace.location(runner, seconds);
        return location.isPresent() ? location.get().metres() : Double.NaN;
    }

    /** Speeds along the race become speeds over the ground. */
    private void overTheGround() {
        int last = times.length - 1;
        for (int i = 0; i < positions.length; i++) {
            if (ground.isBend(positions[i][last])) {
                speedMps[i] /= ground.measuredPerMetre(offsets[i][last]);
            }
        }
    }

    /** Moves those out who would be where another is: nothing is known of who is beside whom. */
    private void makeRoom() {
        int last = times.length - 1;
        Integer[] order = new Integer[positions.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (one, other) -> Double.compare(positions[other][last], positions[one][last]));
        for (int k = 0; k < order.length; k++) {
            int i = order[k];
            for (int m = 0; m < k; m++) {
                int other = order[m];
                boolean near = positions[other][last] - positions[i][last] < Running.CONTACT_METRES;
                if (near && Math.abs(offsets[other][last] - offsets[i][last]) < Running.CONTACT_ACROSS_METRES) {
                    offsets[i][last] = offsets[other][last] + LineChoice.BESIDE_METRES;
                    // the next line out may be taken by somebody looked at before
                    m = -1;
                }
            }
        }
    }

    /** Seconds since the gun at the moment. */
    double seconds() {
        return times[times.length - 1];
    }

    /** What the way takes of an ability. */
    DemandSoFar demand() {
        return demand;
    }

    /** How far a runner has to go from the moment on. */
    double metresToGo(int runner) {
        return ground.distanceMetres - positions[runner][times.length - 1];
    }

    /** True if it is known where the runner is at the moment, on the way. */
    boolean isRunning(int runner) {
        double position = positions[runner][times.length - 1];
        return position < ground.distanceMetres && !Double.isNaN(speedMps[runner]);
    }

    /**
     * How surely a runner has lost contact at the moment, 0 to 1, by the widest gap between two who follow each other, from the head of the
     * race to him.
     */
    double lostContact(int runner) {
        int last = times.length - 1;
        double own = positions[runner][last];
        double[] ahead = Arrays.stream(positions)
                .mapToDouble(position -> position[last])
                .filter(position -> position >= own)
                .sorted()
                .toArray();
        double widest = 0;
        for (int k = 1; k < ahead.length; k++) {
            widest = Math.max(widest, ahead[k] - ahead[k - 1]);
        }
        double share = widest / (ground.distanceMetres - own);
        return Math.max(0, Math.min(1, (share - OPENING_SHARE) / (LOST_SHARE - OPENING_SHARE)));
    }

    /** The runner at the moment, with what is left. */
    Situation.State state(int runner, double reserveShare) {
        int last = times.length - 1;
        return new Situation.State(
                positions[runner][last], offsets[runner][last], speedMps[runner], Math.max(0, reserveShare));
    }
}
