package org.metricmile.analysis;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.metricmile.analysis.moments.Scramble;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.race.Provenance;
import org.metricmile.race.Standing;

/**
 * The place of a runner at the first mark after the scramble of the start at which it is known, within the first lap: later it would say
 * nothing of how he came out of the start.
 *
 * @param runner who
 * @param place 1 is the leader
 * @param at the mark
 * @param provenance how the place is known
 */
record PlaceOutOfTheStart(Athlete runner, int place, Distance at, Provenance provenance) {

    /** Empty where no such place is known. */
    static Optional<PlaceOutOfTheStart> of(TracedRace race, Athlete runner) {
        Distance scramble = Distance.ofMetres(Scramble.metres(race.course()));
        Distance lap = race.sheet().race().event().track().lap();
        return race.trace().marks().stream()
                .filter(mark -> !mark.isShorterThan(scramble) && !mark.isLongerThan(lap))
                .flatMap(mark -> race.trace().order(mark).find(runner).stream()
                        .filter(PlaceOutOfTheStart::isTold)
                        .map(standing -> new PlaceOutOfTheStart(
                                runner, standing.position().getAsInt(), mark, standing.provenance())))
                .findFirst();
    }

    /** What is counted from interpolated times nobody saw. */
    private static boolean isTold(Standing standing) {
        return standing.position().isPresent() && standing.provenance() != Provenance.INTERPOLATED;
    }

    /** In the order in which they are printed. */
    Map<String, Double> figures() {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("placeAfterScramble", (double) place);
        figures.put("placeAtMetres", at.inMetres());
        return figures;
    }

    String evidence() {
        return "%s was in place %d at %s%s."
                .formatted(
                        runner.name(), place, at, provenance == Provenance.OFFICIAL ? "" : ", " + provenance.label());
    }
}
