package org.metricmile.records.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who improved a personal best the most, of those of the race whose careers are collected; told if it is one per cent or more, and every
 * other best of the race is worked out too, with no faster mark before it that may be missing.
 */
final class BiggestImprovement implements ClaimFinder {

    private static final double PER_CENT_AT_LEAST = 1;
    private static final double MUCH_PER_CENT = 2;

    @Override
    public List<Claim> find(RaceAtTheDesk race) {
        // who is not on record, or may have run a best, may have improved more
        if (!race.isWholeField() || race.field().stream().anyMatch(result -> PersonalBests.isUnknown(race, result))) {
            return List.of();
        }
        List<PersonalBests.Best> bests = new ArrayList<>();
        race.field()
                .forEach(result -> PersonalBests.best(race, result)
                        .filter(best -> !best.outdoors())
                        .ifPresent(bests::add));
        boolean allWorked =
                bests.stream().allMatch(best -> best.worked() && best.doubt().isEmpty());
        Optional<PersonalBests.Best> most =
                bests.stream().max(Comparator.comparing(PersonalBests.Best::improvementHundredths));
        if (!allWorked || most.isEmpty() || most.get().before().isEmpty()) {
            return List.of();
        }
        PersonalBests.Best best = most.get();
        double perCent = 100.0
                * best.improvementHundredths()
                / best.before().orElseThrow().mark().orElseThrow().hundredths();
        if (perCent < PER_CENT_AT_LEAST) {
            return List.of();
        }
        return List.of(new ClaimDraft(race, ClaimKind.BIGGEST_IMPROVEMENT)
                .about(best.result())
                .evidence(best.before().orElseThrow())
                .figure("improvementSeconds", best.improvementHundredths() / 100.0)
                .figure("improvementPerCent", Math.round(perCent * 100) / 100.0)
                .magnitude(perCent / MUCH_PER_CENT)
                .standing(Standing.DERIVED)
                .definition("among the runners of the race; outdoors and short track together")
                .falseIf("a faster earlier mark is not on record here")
                .worded("%s improved a personal best by %s, from %s to %s, the most in the race."
                        .formatted(
                                best.result().athlete().name(),
                                Tell.seconds(best.improvementHundredths()),
                                Tell.mark(best.before().orElseThrow()),
                                Tell.mark(best.result()))));
    }
}
