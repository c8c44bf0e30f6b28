package org.metricmile.records.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.metricmile.records.careers.CareerResult;

/**
 * All three medallists under a whole second that no third of an earlier final on record was under; told if four or more finals are
 * compared, back to the first one whose third is not on record.
 */
final class MedalsUnder implements ClaimFinder {

    private static final int COMPARED_AT_LEAST = 4;
    private static final double MANY = 8;

    @Override
    public List<Claim> find(RaceAtTheDesk race) {
        Optional<CareerResult> third = race.at(3).filter(result -> result.mark().isPresent());
        if (!race.isChampionshipFinal() || third.isEmpty()) {
            return List.of();
        }
        List<CareerResult> earlier = new ArrayList<>();
        for (CareerResult before :
                race.book().podiums().backFrom(race.day(), 3, race.category(), race.sex(), race.distance())) {
            if (before.mark().isEmpty()) {
                break;
            }
            earlier.add(before);
        }
        // the first whole second above the time: 3:28 for 3:27.80
        int barrier = third.get().mark().orElseThrow().hundredths() / 100 + 1;
        boolean first =
                earlier.stream().noneMatch(before -> before.mark().orElseThrow().hundredths() < barrier * 100);
        if (!first || earlier.size() < COMPARED_AT_LEAST) {
            return List.of();
        }
        CareerResult oldest = earlier.get(earlier.size() - 1);
        ClaimDraft draft = new ClaimDraft(race, ClaimKind.MEDALS_UNDER)
                .about(race.medallists())
                .figure("barrierSeconds", barrier)
                .figure("compared", earlier.size())
                .magnitude(earlier.size() / MANY)
                .standing(Standing.IN_THIS_ARCHIVE)
                .definition("the first whole second above the time of the third")
                .falseIf("in a final before the %s, not on record here, three were as fast"
                        .formatted(oldest.occasion().words(true)));
        earlier.forEach(draft::evidence);
        return List.of(draft.worded("All three medallists ran under %s, as in no %s final since at least the %s."
                .formatted(
                        Tell.barrier(barrier),
                        race.seriesEvent(),
                        oldest.occasion().words(true))));
    }
}
