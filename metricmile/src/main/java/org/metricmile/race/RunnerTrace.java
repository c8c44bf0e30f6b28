package org.metricmile.race;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Precision;

/** What is known of one runner along the race: exact at its knots, interpolated between near ones, unknown elsewhere. */
final class RunnerTrace {

    /**
     * The longest stretch that is interpolated: one outdoor lap. Between a start and a finish 1500 m apart any pace is
     * possible, so nothing is said there.
     */
    private static final double LONGEST_BRIDGE_METRES = 400.0;

    /** Tracking samples up to a second apart are one measurement, not an interpolation. */
    private static final double LONGEST_TRACKING_STEP_METRES = 10.0;

    /** Distances of split sheets are printed to the millimetre. */
    private static final double SAME_PLACE_METRES = 0.0005;

    private final Athlete runner;
    private final Knot[] knots;
    private final double[] metres;
    private final double[] seconds;
    private final List<Bridge> bridges = new ArrayList<>();

    /** A run of knots that lie near enough to one another to interpolate between them. */
    private record Bridge(int first, int last, MonotoneCurve curve) {}

    /** Knots strictly increasing in distance and time. */
    RunnerTrace(Athlete runner, List<Knot> increasing) {
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

    List<Knot> knots() {
        return List.of(knots);
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

    /** An interpolated time is never shown finer than a tenth, nor finer than the times around it. */
    private Precision precisionBetween(int before, int after) {
        Precision ends = knots[before].precision().orCoarser(knots[after].precision());
        return isTracked(before, after) ? ends : ends.orCoarser(Precision.TENTH);
    }

    private boolean isTracked(int before, int after) {
        return knots[before].provenance() == Provenance.MEASURED
                && knots[after].provenance() == Provenance.MEASURED
                && metres[after] - metres[before] <= LONGEST_TRACKING_STEP_METRES;
    }

    private Optional<Bridge> bridgeOver(double[] coordinate, double wanted) {
        return bridges.stream()
                .filter(bridge -> coordinate[bridge.first()] <= wanted && wanted <= coordinate[bridge.last()])
                .findFirst();
    }

    private static int firstAtOrAfter(double[] sorted, double wanted) {
        int found = Arrays.binarySearch(sorted, wanted);
        return found >= 0 ? found : -found - 1;
    }
}
