package org.metricmile.records.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.metricmile.athletics.TrackKind;
import org.metricmile.records.careers.CareerResult;
import org.metricmile.records.careers.MarksForPlace;
import org.metricmile.records.careers.MarksForPlace.Entry;

/** The fastest time ever that did not win: faster than all earlier marks for second to last place of the list of marks for place. */
final class FastestNotToWin implements ClaimFinder {

    @Override
    public List<Claim> find(RaceAtTheDesk race) {
        Optional<MarksForPlace> list = race.book().marksForPlace(race.sex(), race.distance());
        Optional<CareerResult> second =
                race.at(2).filter(result -> result.mark().isPresent());
        if (list.isEmpty() || second.isEmpty() || race.race().event().track() != TrackKind.OUTDOOR) {
            return List.of();
        }
        int own = second.get().mark().orElseThrow().hundredths();
        Optional<List<Entry>> before =
                list.get().before(race.day(), 2, second.get().mark().orElseThrow());
        if (before.isEmpty()) {
            return List.of();
        }
        List<Entry> earlier = new ArrayList<>();
        list.get().entries().stream()
                .filter(entry -> entry.place() > 1 && entry.on().isBefore(race.day()))
                .forEach(earlier::add);
        Optional<Entry> fastest =
                earlier.stream().min(Comparator.comparing(entry -> entry.mark().hundredths()));
        if (fastest.isEmpty() || fastest.get().mark().hundredths() <= own) {
            return List.of();
        }
        return List.of(new ClaimDraft(race, ClaimKind.FASTEST_NOT_TO_WIN)
                .about(second.get())
                .evidence(
                        "place/%d/%d"
                                .formatted(fastest.get().place(), fastest.get().rank()),
                        fastest.get().told(),
                        fastest.get().source())
                .word("mark", Tell.mark(second.get()))
                .word("before", fastest.get().told())
                .standing(Standing.DERIVED)
                .definition("outdoors, of a list of the five fastest for each place")
                .falseIf("a faster mark for second place or behind is missing in the list")
                .worded("%s's %s is the fastest time ever run without winning; before it %s."
                        .formatted(
                                second.get().athlete().name(),
                                Tell.mark(second.get()),
                                fastest.get().told())));
    }
}
