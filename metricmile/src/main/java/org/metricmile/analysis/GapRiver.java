package org.metricmile.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.race.Location;
import org.metricmile.race.Passing;
import org.metricmile.race.Provenance;
import org.metricmile.race.RaceTrace;

/**
 * How far every runner is behind the head of the race, step by step along the way. The head at a mark is the first runner
 * known to pass it; seconds are measured at the mark, metres at the moment when the head passes it.
 */
public final class GapRiver {

    /** More marks than this are not told apart on a page. */
    private static final int MOST_MARKS = 160;

    private static final long[] STEPS_METRES = {10, 20, 50, 100};

    /**
     * One runner behind the head at one mark.
     *
     * @param seconds from the head's passing to the own one, 0 for the head
     * @param metres from the runner to the mark when the head passes it; empty where the place is not known then
     * @param provenance of the less sure of the two times
     */
    public record Behind(double seconds, Optional<Double> metres, Provenance provenance) {}

    private final List<Distance> marks;
    private final Map<Athlete, List<Optional<Behind>>> byRunner;

    private GapRiver(List<Distance> marks, Map<Athlete, List<Optional<Behind>>> byRunner) {
        this.marks = marks;
        this.byRunner = byRunner;
    }

    /** The river of a race, at every 10 m of races up to 1600 m and in steps of up to 100 m beyond; the finish included. */
    public static GapRiver of(RaceTrace trace) {
        List<Distance> marks = marks(trace.distance());
        Map<Athlete, List<Optional<Behind>>> byRunner = new HashMap<>();
        trace.runners().forEach(runner -> byRunner.put(runner, new ArrayList<>()));
        for (Distance mark : marks) {
            Optional<Passing> head = trace.runners().stream()
                    .flatMap(runner -> trace.passing(runner, mark).stream())
                    .min(Comparator.comparingDouble(Passing::seconds));
            byRunner.forEach((runner, gaps) -> gaps.add(head.flatMap(first -> behind(trace, runner, first))));
        }
        return new GapRiver(marks, byRunner);
    }

    /** Where the gaps are taken, ascending. */
    public List<Distance> marks() {
        return marks;
    }

    /** A runner's gaps, one for each mark; empty where the runner's time is not known there. */
    public List<Optional<Behind>> behind(Athlete runner) {
        return List.copyOf(byRunner.getOrDefault(runner, List.of()));
    }

    private static Optional<Behind> behind(RaceTrace trace, Athlete runner, Passing head) {
        return trace.passing(runner, head.at())
                .map(own -> new Behind(
                        own.seconds() - head.seconds(),
                        trace.location(runner, head.seconds())
                                .map(Location::metres)
                                .map(metres -> Math.max(0, head.at().inMetres() - metres)),
                        own.provenance().orLessSure(head.provenance())));
    }

    private static List<Distance> marks(Distance race) {
        Distance step = Distance.ofMetres(stepMetres(race));
        List<Distance> marks = new ArrayList<>();
        for (Distance at = step; at.isShorterThan(race); at = at.plus(step)) {
            marks.add(at);
        }
        marks.add(race);
        return List.copyOf(marks);
    }

    private static long stepMetres(Distance race) {
        for (long step : STEPS_METRES) {
            if (race.inMetres() / step <= MOST_MARKS) {
                return step;
            }
        }
        return STEPS_METRES[STEPS_METRES.length - 1];
    }
}
