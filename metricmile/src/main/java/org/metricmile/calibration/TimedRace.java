package org.metricmile.calibration;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.race.Passing;
import org.metricmile.race.RaceTrace;

/** A race while its figures are worked out: who finished, and who passed a mark when. */
final class TimedRace {

    private final RaceTrace trace;
    private final List<Athlete> finishers;
    private final double metres;

    TimedRace(RaceTrace trace) {
        this.trace = trace;
        this.metres = trace.distance().inMetres();
        this.finishers = trace.runners().stream()
                .filter(runner -> seconds(runner, metres).isPresent())
                .sorted(Comparator.comparingDouble(
                        runner -> seconds(runner, metres).orElseThrow()))
                .toList();
    }

    RaceTrace trace() {
        return trace;
    }

    /** Who finished, the first one first. */
    List<Athlete> finishers() {
        return finishers;
    }

    double metres() {
        return metres;
    }

    /** When a runner passes a mark; empty if it is not known. */
    OptionalDouble seconds(Athlete runner, double at) {
        return trace.passing(runner, Distance.ofMetres(at)).stream()
                .mapToDouble(Passing::seconds)
                .findFirst();
    }
}
