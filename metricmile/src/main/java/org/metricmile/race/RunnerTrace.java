package org.metricmile.race;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Precision;

/** What is known of one runner along the race: exact at its knots, interpolated between near ones, unknown elsewhere. */
final class RunnerTrace {

    /**
     * The longest stretch that is interpolated: one lap outdoors and the 9.344 m more of a mile. Between a start and a
     * finish 1500 m apart any pace is possible, so nothing is said there.
     */
    private static final double LONGEST_BRIDGE_METRES = 409.344;

    /**
     * Up to here an interpolated time is shown in tenths, beyond in seconds. Leaving out marks of races with times every
     * 100 m (EC2024, OG2020, WC2023, WC2025) and interpolating them over 200 m is good to 0.4 s in nine of ten cases,
     * 0.6 s on the first lap; over 400 m to 0.9 s, and 1.8 s on the first lap.
     */
    private static final double LONGEST_BRIDGE_IN_TENTHS_METRES = 200.0;

    /** Tracking samples up to a second apart are one measurement, not an interpolation. */
    private static final double LONGEST_TRACKING_STEP_METRES = 10.0;

    /** Distances of split sheets are printed to the millimetre. */
    private static final double SAME_PLACE_METRES = 0.0005;

    private final Athlete runner;
    private final Knot[] knots;
    private final double[] metres;
    private final double[] seconds;
    private final double[] marks;
    private final Optional<OffsetsInTime> track;
    private final List<Bridge> bridges = new ArrayList<>();

    /** A run of knots that lie near enough to one another to interpolate between them. */
    private record Bridge(int first, int last, MonotoneCurve curve) {}

    /** Knots strictly increasing in distance and time, all of them marks at which a source tells something. */
    RunnerTrace(Athlete runner, List<Knot> increasing) {
        this(runner, increasing, increasing.stream().mapToDouble(Knot::metres).toArray(), Optional.empty());
    }

    /**
     * The trace of a tracked runner.
     *
     * @param increasing knots, strictly increasing in distance and time
     * @param sheet what the sheet tells; its marks are marks of the trace
     * @param trackMarks further marks, ascending, as far as the runner is known to have come
     */
    static RunnerTrace tracked(
            Athlete runner, List<Knot> increasing, List<Knot> sheet, double[] trackMarks, OffsetsInTime track) {
        RunnerTrace all = new RunnerTrace(runner, increasing, new double[0], Optional.of(track));
        double[] marks = DoubleStream.concat(
                        Arrays.stream(trackMarks), sheet.stream().mapToDouble(Knot::metres))
                .filter(mark -> all.knows(mark))
                .sorted()
                .distinct()
                .toArray();
        return new RunnerTrace(runner, increasing, marks, Optional.of(track));
    }

    private RunnerTrace(Athlete runner, List<Knot> increasing, double[] marks, Optional<OffsetsInTime> track) {
        this.marks = marks;
        this.track = track;
        this.runner = runner;
        this.knots = increasing.toArray(Knot[]::new);
        this.metres = increasing.stream().mapToDouble(Knot::metres).toArray();
        this.seconds = increasing.stream().mapToDouble(Knot::seconds).toArray();
        int first = 0;
        for (int i = 1; i <= knots.length; i++) {
            if (i == knots.length || metres[i] - metres[i - 1] > LONGEST_BRIDGE_METRES + SAME_PLACE_METRES) {
                if (i - first > 1) {
                    bridges.add(new Bridge(
                            first,
                            i - 1,
                            new MonotoneCurve(
                                    Arrays.copyOfRange(metres, first, i), Arrays.copyOfRange(seconds, first, i))));
                }
                first = i;
            }
        }
    }

    /** Places at which a source tells when the runner was there, ascending. */
    double[] marks() {
        return marks.clone();
    }

    boolean hasMarkAt(double wanted) {
        return Arrays.binarySearch(marks, wanted) >= 0;
    }

    /** Whether the time at a place is told and not interpolated. */
    private boolean knows(double wanted) {
        return passing(Distance.ofMetres(wanted))
                .filter(passing -> passing.provenance() != Provenance.INTERPOLATED)
                .isPresent();
    }

    /** How far outside the kerb the runner is at a time since the gun, where that was tracked. */
    OptionalDouble offsetMetres(double atSeconds) {
        return track.isPresent() ? track.get().offsetMetresAt(atSeconds) : OptionalDouble.empty();
    }

    /** How far the runner is known to have come. */
    double lastMetres() {
        return metres.length == 0 ? 0 : metres[metres.length - 1];
    }

    /** When the runner was last seen; empty if never. */
    OptionalDouble lastSeconds() {
        return seconds.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(seconds[seconds.length - 1]);
    }

    Optional<Passing> passing(Distance at) {
        double wanted = at.inMetres();
        int next = firstAtOrAfter(metres, wanted - SAME_PLACE_METRES);
        if (next < knots.length && Math.abs(metres[next] - wanted) <= SAME_PLACE_METRES) {
            Knot knot = knots[next];
            return Optional.of(new Passing(runner, at, knot.seconds(), knot.precision(), knot.provenance()));
        }
        return bridgeOver(metres, wanted)
                .map(bridge -> new Passing(
                        runner,
                        at,
                        bridge.curve().at(wanted),
                        precisionBetween(next - 1, next),
                        provenanceBetween(next - 1, next)));
    }

    Optional<Location> location(double atSeconds) {
        int found = Arrays.binarySearch(seconds, atSeconds);
        if (found >= 0) {
            return Optional.of(new Location(runner, atSeconds, metres[found], knots[found].provenance()));
        }
        int next = -found - 1;
        return bridgeOver(seconds, atSeconds)
                .map(bridge -> new Location(
                        runner, atSeconds, bridge.curve().inverse(atSeconds), provenanceBetween(next - 1, next)));
    }

    private Provenance provenanceBetween(int before, int after) {
        Provenance ends = knots[before].provenance().orLessSure(knots[after].provenance());
        return isTracked(before, after) ? Provenance.MEASURED : ends.orLessSure(Provenance.INTERPOLATED);
    }

    /**
     * A time between two knots is never shown finer than a tenth, not even in a track: 0.3 m are 0.04 s. Nor is it shown
     * finer than the times around it.
     */
    private Precision precisionBetween(int before, int after) {
        double bridged = metres[after] - metres[before];
        Precision computed =
                bridged <= LONGEST_BRIDGE_IN_TENTHS_METRES + SAME_PLACE_METRES ? Precision.TENTH : Precision.SECOND;
        return knots[before].precision().orCoarser(knots[after].precision()).orCoarser(computed);
    }

    private boolean isTracked(int before, int after) {
        Provenance lessSure = knots[before].provenance().orLessSure(knots[after].provenance());
        // from a sample to the official time of the finish it is a step like any other
        return lessSure == Provenance.MEASURED && metres[after] - metres[before] <= LONGEST_TRACKING_STEP_METRES;
    }

    private Optional<Bridge> bridgeOver(double[] coordinate, double wanted) {
        for (Bridge bridge : bridges) {
            if (coordinate[bridge.first()] <= wanted && wanted <= coordinate[bridge.last()]) {
                return Optional.of(bridge);
            }
        }
        return Optional.empty();
    }

    private static int firstAtOrAfter(double[] sorted, double wanted) {
        int found = Arrays.binarySearch(sorted, wanted);
        return found >= 0 ? found : -found - 1;
    }
}
