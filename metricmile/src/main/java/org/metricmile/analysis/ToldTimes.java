package org.metricmile.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.metricmile.analysis.moments.Scramble;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.race.Passing;
import org.metricmile.race.Provenance;
import org.metricmile.race.RaceTrace;

/**
 * When runners were at the marks of a race, as sources tell it, after the scramble of the start: what was interpolated between
 * two times is not among it.
 *
 * @param finish of the race
 * @param byRunner the times of each, ascending
 * @param pacemaking who paced
 * @param trace of the race
 */
record ToldTimes(Distance finish, Map<Athlete, List<Passing>> byRunner, Pacemaking pacemaking, RaceTrace trace) {

    static ToldTimes of(TracedRace race) {
        Distance scramble = Distance.ofMetres(Scramble.metres(race.course()));
        Map<Athlete, List<Passing>> byRunner = new LinkedHashMap<>();
        for (Athlete runner : race.trace().runners()) {
            List<Passing> told = new ArrayList<>();
            for (Distance mark : race.trace().marks()) {
                if (!mark.isShorterThan(scramble)) {
                    race.trace()
                            .passing(runner, mark)
                            .filter(passing -> passing.provenance() != Provenance.INTERPOLATED)
                            .ifPresent(told::add);
                }
            }
            byRunner.put(runner, List.copyOf(told));
        }
        return new ToldTimes(race.sheet().distance(), byRunner, Pacemaking.atMarks(race), race.trace());
    }

    List<Passing> of(Athlete runner) {
        return byRunner.getOrDefault(runner, List.of());
    }

    Optional<Passing> find(Athlete runner, Distance mark) {
        return of(runner).stream().filter(passing -> passing.at().equals(mark)).findFirst();
    }

    /** With what a pacemaker is. */
    String name(Athlete runner) {
        return pacemaking.name(runner);
    }

    /** {@code Ann and Bea are level at 700 m.}: of each mark within a change of the lead. */
    List<String> levelBetween(LeadChange change) {
        List<String> sentences = new ArrayList<>();
        for (Distance mark : trace.marks()) {
            if (mark.isLongerThan(change.after()) && mark.isShorterThan(change.by())) {
                List<Athlete> level = LeaderStrip.levelInFront(trace, mark);
                if (!level.isEmpty()) {
                    sentences.add("%s are level at %s.".formatted(names(level), mark));
                }
            }
        }
        return sentences;
    }

    private String names(List<Athlete> level) {
        List<String> names = level.stream().map(this::name).toList();
        int last = names.size() - 1;
        return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** {@code 700 m}, {@code the finish}. */
    String name(Distance mark) {
        return mark.equals(finish) ? "the finish" : mark.toString();
    }
}
