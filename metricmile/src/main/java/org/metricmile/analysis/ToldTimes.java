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

/**
 * When runners were at the marks of a race, as sources tell it, after the scramble of the start: what was interpolated between
 * two times is not among it.
 *
 * @param finish of the race
 * @param byRunner the times of each, ascending
 * @param pacemaking who paced
 */
record ToldTimes(Distance finish, Map<Athlete, List<Passing>> byRunner, Pacemaking pacemaking) {

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
        return new ToldTimes(race.sheet().distance(), byRunner, Pacemaking.atMarks(race));
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

    /** {@code 700 m}, {@code the finish}. */
    String name(Distance mark) {
        return mark.equals(finish) ? "the finish" : mark.toString();
    }
}
