package org.metricmile.records.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.metricmile.athletics.TrackKind;
import org.metricmile.records.careers.CareerResult;
import org.metricmile.records.careers.DepthOfRaces;
import org.metricmile.records.careers.DepthOfRaces.Depth;

/** More runners under a round time than in any earlier race of the list of deep races. */
final class MostUnder implements ClaimFinder {

    private static final double MANY = 6;

    @Override
    public List<Claim> find(RaceAtTheDesk race) {
        Optional<DepthOfRaces> list = race.book().depth(race.sex(), race.distance());
        if (list.isEmpty() || race.race().event().track() != TrackKind.OUTDOOR) {
            return List.of();
        }
        TreeSet<Integer> barriers = new TreeSet<>();
        list.get().races().stream().map(Depth::under).map(Map::keySet).forEach(barriers::addAll);
        List<Claim> claims = new ArrayList<>();
        for (int barrier : barriers) {
            claim(race, list.get(), barrier).ifPresent(claims::add);
        }
        return claims;
    }

    private static Optional<Claim> claim(RaceAtTheDesk race, DepthOfRaces list, int barrier) {
        List<CareerResult> under = race.placed().stream()
                .filter(result -> result.mark()
                        .map(mark -> mark.hundredths() < barrier * 100)
                        .orElse(false))
                .toList();
        Optional<Depth> most =
                list.before(race.day()).stream().max(Comparator.comparing(earlier -> under(earlier, barrier)));
        if (under.isEmpty() || most.isEmpty() || under(most.get(), barrier) >= under.size()) {
            return Optional.empty();
        }
        return Optional.of(new ClaimDraft(race, ClaimKind.MOST_UNDER)
                .about(under)
                .evidence(
                        "depth/" + most.get().on() + "/" + most.get().venue(),
                        "%s: %d under %s"
                                .formatted(most.get().told(), under(most.get(), barrier), Tell.barrier(barrier)),
                        most.get().source())
                .figure("runners", under.size())
                .figure("mostBefore", under(most.get(), barrier))
                .figure("barrierSeconds", barrier)
                .magnitude(under.size() / MANY)
                .standing(Standing.DERIVED)
                .definition("compared with every earlier race of a list made of all marks inside its cut-off")
                .falseIf("an earlier race with as many under the time is missing in the list")
                .worded("%s %s ran under %s in one race, more than ever before; the most had been %d."
                        .formatted(
                                Tell.sentence(Tell.atLeast(race, under.size())),
                                Tell.runners(under.get(0)),
                                Tell.barrier(barrier),
                                under(most.get(), barrier))));
    }

    private static int under(Depth race, int barrier) {
        return race.under().getOrDefault(barrier, 0);
    }
}
