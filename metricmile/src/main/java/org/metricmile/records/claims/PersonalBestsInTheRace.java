package org.metricmile.records.claims;

import java.util.ArrayList;
import java.util.List;
import org.metricmile.records.careers.CareerResult;

/**
 * How many of the first so many ran personal bests, down to the last place with one; told from three on, if they are half or more.
 * Bests are worked out where the career is collected and carries them, else as printed; where another of them may have run one that
 * neither tells, it is at least so many.
 */
final class PersonalBestsInTheRace implements ClaimFinder {

    private static final int AT_LEAST = 3;

    @Override
    public List<Claim> find(RaceAtTheDesk race) {
        List<PersonalBests.Best> bests = new ArrayList<>();
        int first = 0;
        for (CareerResult result : race.placed()) {
            int place = result.place().orElseThrow();
            var best = PersonalBests.best(race, result).filter(found -> !found.outdoors() && found.isSure());
            if (best.isPresent()) {
                bests.add(best.get());
                first = place;
            }
        }
        if (bests.size() < AT_LEAST || bests.size() * 2 < first || !race.isWholeDownTo(first)) {
            return List.of();
        }
        List<PersonalBests.Best> unprinted =
                bests.stream().filter(best -> !best.printed()).toList();
        boolean allWorked = bests.stream().allMatch(PersonalBests.Best::worked);
        int last = first;
        boolean maybeMore = race.placed().stream()
                .filter(result -> result.place().orElseThrow() < last)
                .anyMatch(result -> PersonalBests.isUnknown(race, result) || PersonalBests.isDoubtful(race, result));
        ClaimDraft draft = new ClaimDraft(race, ClaimKind.PERSONAL_BESTS_IN_THE_RACE)
                .about(bests.stream().map(PersonalBests.Best::result).toList())
                .figure("bests", bests.size())
                .figure("first", first)
                .figure("printed", bests.size() - unprinted.size())
                .magnitude(bests.size() / (double) first)
                .standing(maybeMore ? Standing.IN_THIS_ARCHIVE : Standing.DERIVED)
                .standing(allWorked ? Standing.DERIVED : Standing.PRINTED)
                .definition("outdoors and short track together")
                .falseIf("a faster earlier mark of one of them is not on record here, or another of the first " + first
                        + " ran a best that is neither printed nor to be worked out");
        for (PersonalBests.Best best : bests) {
            draft.detail("%s %s%s"
                    .formatted(
                            best.result().athlete().name(),
                            Tell.mark(best.result()),
                            best.printed() ? best.worked() ? "" : ", as printed" : ", not printed, worked out"));
            best.before().ifPresent(draft::evidence);
        }
        String note = unprinted.isEmpty()
                ? ""
                : "; %s printed in the list of results, %s worked out"
                        .formatted(
                                Tell.count(bests.size() - unprinted.size()),
                                Tell.names(unprinted.stream()
                                                .map(PersonalBests.Best::result)
                                                .toList())
                                        + "'s");
        return List.of(draft.worded("%s of the first %s ran personal bests%s."
                .formatted(
                        Tell.sentence((maybeMore ? "at least " : "") + Tell.count(bests.size())),
                        Tell.count(first),
                        note)));
    }
}
