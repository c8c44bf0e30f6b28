package org.metricmile.records.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.metricmile.athletics.TrackKind;
import org.metricmile.records.careers.CareerResult;
import org.metricmile.records.careers.MarksForPlace;
import org.metricmile.records.careers.MarksForPlace.Entry;

/** Places for which nobody had run as fast before: the fastest third of all time. First places are told by records. */
final class BestForPlace implements ClaimFinder {

    private static final double MANY = 3;

    @Override
    public List<Claim> find(RaceAtTheDesk race) {
        Optional<MarksForPlace> list = race.book().marksForPlace(race.sex(), race.distance());
        if (list.isEmpty() || race.race().event().track() != TrackKind.OUTDOOR) {
            return List.of();
        }
        List<CareerResult> best = new ArrayList<>();
        List<Optional<Entry>> former = new ArrayList<>();
        for (CareerResult result : race.placed()) {
            int place = result.place().orElseThrow();
            if (place < 2 || result.mark().isEmpty()) {
                continue;
            }
            list.get().before(race.day(), place, result.mark().get()).ifPresent(before -> {
                boolean faster = before.stream()
                        .noneMatch(entry ->
                                entry.mark().hundredths() <= result.mark().get().hundredths());
                if (faster) {
                    best.add(result);
                    former.add(before.stream().findFirst());
                }
            });
        }
        if (best.isEmpty()) {
            return List.of();
        }
        ClaimDraft draft = new ClaimDraft(race, ClaimKind.BEST_FOR_PLACE)
                .about(best)
                .figure("places", best.size())
                .magnitude(best.size() / MANY)
                .standing(Standing.DERIVED)
                .definition("best marks for each place outdoors, of a list of the five fastest for each")
                .falseIf("a faster mark for one of the places is missing in the list");
        List<String> told = new ArrayList<>();
        for (int i = 0; i < best.size(); i++) {
            CareerResult result = best.get(i);
            String before =
                    former.get(i).map(entry -> ", before it " + entry.told()).orElse("");
            former.get(i)
                    .ifPresent(entry -> draft.evidence(
                            "place/%d/%d".formatted(entry.place(), entry.rank()),
                            "fastest before for place %d: %s".formatted(entry.place(), entry.told()),
                            entry.source()));
            draft.detail("place %d: %s, %s%s"
                    .formatted(result.place().orElseThrow(), result.athlete().name(), Tell.mark(result), before));
            told.add("%s (%s, %s)"
                    .formatted(
                            Tell.ordinal(result.place().orElseThrow()),
                            result.athlete().name(),
                            Tell.mark(result)));
        }
        return List.of(draft.worded("Nobody had run as fast before for %s place: %s."
                .formatted(best.size() == 1 ? "the" : "each", Tell.list(told))));
    }
}
