package org.metricmile.calibration;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.metricmile.race.FieldMotion;
import org.metricmile.race.RaceTrace;
import org.metricmile.simulation.SimulatedRace;

/**
 * The figures of one race, worked out alike of tracks, of splits and of simulated races. What is not known is not there.
 */
public final class RaceFigures {

    /** Of fewer finishers nothing is told. */
    static final int FEWEST = 5;

    private final Map<Figure, Double> values = new EnumMap<>(Figure.class);

    /** By id of the athlete, the first one first. The trace itself is not kept: of many races there would be no room for it. */
    private final Map<String, Double> finishSeconds = new LinkedHashMap<>();

    private RaceFigures(TimedRace race) {
        race.finishers()
                .forEach(athlete -> finishSeconds.put(
                        athlete.id(), race.seconds(athlete, race.metres()).orElseThrow()));
    }

    /** What times tell. */
    public static RaceFigures ofTimes(RaceTrace trace) {
        return ofTimes(new TimedRace(trace));
    }

    private static RaceFigures ofTimes(TimedRace race) {
        RaceFigures figures = new RaceFigures(race);
        if (figures.isTold()) {
            new TimeFigures(race, figures).add();
        }
        return figures;
    }

    /** What times and tracks tell. */
    public static RaceFigures of(RaceTrace trace, FieldMotion motion) {
        TimedRace race = new TimedRace(trace);
        RaceFigures figures = ofTimes(race);
        if (figures.isTold()) {
            new TrackFigures(race, motion, figures).add();
            new MomentFigures(race, motion, figures).add();
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

    private boolean isTold() {
        return finishSeconds.size() >= FEWEST;
    }

    /** Adds how the field ran against what it had run before, seconds by id of the athlete. */
    public RaceFigures against(Map<String, Double> bestSecondsById) {
        int known = 0;
        int slower = 0;
        boolean first = true;
        for (Map.Entry<String, Double> finish : finishSeconds.entrySet()) {
            Double best = bestSecondsById.get(finish.getKey());
            if (best != null) {
                boolean isSlower = finish.getValue() > best;
                known++;
                slower += isSlower ? 1 : 0;
                if (first) {
                    put(Figure.WINNER_SLOWER, isSlower ? 1 : 0);
                }
            }
            first = false;
        }
        if (known > 0) {
            put(Figure.SLOWER_THAN_BEST, (double) slower / known);
        }
        return this;
    }

    public OptionalDouble value(Figure figure) {
        Double value = values.get(figure);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** Empty if nobody is known to have finished. */
    public OptionalDouble winningSeconds() {
        return finishSeconds.values().stream().mapToDouble(Double::doubleValue).findFirst();
    }

    void put(Figure figure, double value) {
        if (!Double.isNaN(value)) {
            values.put(figure, value);
        }
    }
}
