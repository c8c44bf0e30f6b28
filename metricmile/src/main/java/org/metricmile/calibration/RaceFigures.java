package org.metricmile.calibration;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.race.FieldMotion;
import org.metricmile.race.Passing;
import org.metricmile.race.RaceTrace;
import org.metricmile.simulation.SimulatedRace;

/**
 * The figures of one race, worked out alike of tracks, of splits and of simulated races. What is not known is not there.
 */
public final class RaceFigures {

    /** Of fewer finishers nothing is told. */
    static final int FEWEST = 5;

    private final Map<Figure, Double> values = new EnumMap<>(Figure.class);
    private final RaceTrace trace;
    private final List<Athlete> finishers;
    private final double metres;

    private RaceFigures(RaceTrace trace) {
        this.trace = trace;
        this.metres = trace.distance().inMetres();
        this.finishers = trace.runners().stream()
                .filter(runner -> seconds(runner, metres).isPresent())
                .sorted(Comparator.comparingDouble(
                        runner -> seconds(runner, metres).orElseThrow()))
                .toList();
    }

    /** What times tell. */
    public static RaceFigures ofTimes(RaceTrace trace) {
        RaceFigures figures = new RaceFigures(trace);
        if (figures.finishers.size() >= FEWEST) {
            new TimeFigures(figures).add();
        }
        return figures;
    }

    /** What times and tracks tell. */
    public static RaceFigures of(RaceTrace trace, FieldMotion motion) {
        RaceFigures figures = ofTimes(trace);
        if (figures.finishers.size() >= FEWEST) {
            new TrackFigures(figures, motion).add();
            new MomentFigures(figures, motion).add();
        }
        return figures;
    }

    /** What times, tracks and reserves of a simulated race tell. */
    public static RaceFigures of(SimulatedRace race) {
        RaceTrace trace = race.trace();
        RaceFigures figures = of(trace, FieldMotion.of(trace, race.course()));
        ReserveFigures.add(figures, race);
        return figures;
    }

    /** Adds how the field ran against what it had run before, seconds by id of the athlete. */
    public RaceFigures against(Map<String, Double> bestSecondsById) {
        List<Athlete> known = finishers.stream()
                .filter(athlete -> bestSecondsById.containsKey(athlete.id()))
                .toList();
        if (known.isEmpty()) {
            return this;
        }
        put(
                Figure.SLOWER_THAN_BEST,
                known.stream()
                        .mapToDouble(athlete -> isSlower(athlete, bestSecondsById))
                        .average()
                        .orElseThrow());
        if (known.contains(finishers.get(0))) {
            put(Figure.WINNER_SLOWER, isSlower(finishers.get(0), bestSecondsById));
        }
        return this;
    }

    private double isSlower(Athlete athlete, Map<String, Double> bestSecondsById) {
        double best = Objects.requireNonNull(bestSecondsById.get(athlete.id()));
        return seconds(athlete, metres).orElseThrow() > best ? 1 : 0;
    }

    public OptionalDouble value(Figure figure) {
        Double value = values.get(figure);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** Empty if nobody is known to have finished. */
    public OptionalDouble winningSeconds() {
        return finishers.isEmpty() ? OptionalDouble.empty() : seconds(finishers.get(0), metres);
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

    void put(Figure figure, double value) {
        if (!Double.isNaN(value)) {
            values.put(figure, value);
        }
    }

    /** When a runner passes a mark; empty if it is not known. */
    OptionalDouble seconds(Athlete runner, double at) {
        return trace.passing(runner, Distance.ofMetres(at)).stream()
                .mapToDouble(Passing::seconds)
                .findFirst();
    }
}
