package org.metricmile.records.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.metricmile.athletics.TrackKind;
import org.metricmile.records.careers.CareerResult;
import org.metricmile.records.careers.DepthOfRaces;
import org.metricmile.records.careers.DepthOfRaces.Depth;

/**
 * How the mean times of the first 3, 4, 8 and 12 stand among those of all earlier races of the list of deep races; told if one of them
 * is the fastest of all, or one of the three fastest.
 */
final class DepthOfTheRace implements ClaimFinder {

    private static final int RANKS_TOLD = 3;
    private static final double SAME_SECONDS = 0.006;

    /** Rank of one mean, and the fastest earlier race that is ahead of it. */
    private record Rank(int first, double meanSeconds, int rank, List<Depth> ahead) {}

    @Override
    public List<Claim> find(RaceAtTheDesk race) {
        Optional<DepthOfRaces> list = race.book().depth(race.sex(), race.distance());
        if (list.isEmpty() || race.race().event().track() != TrackKind.OUTDOOR) {
            return List.of();
        }
        List<Rank> ranks = new ArrayList<>();
        for (int first : DepthOfRaces.FIRST) {
            mean(race, first).ifPresent(mean -> ranks.add(rank(race, list.get(), first, mean)));
        }
        boolean fastest = ranks.stream().anyMatch(rank -> rank.rank() == 1);
        List<Rank> told =
                ranks.stream().filter(rank -> rank.rank() <= RANKS_TOLD).toList();
        return told.isEmpty() ? List.of() : List.of(claim(race, list.get(), told, fastest));
    }

    private static Optional<Double> mean(RaceAtTheDesk race, int first) {
        double sum = 0;
        for (int place = 1; place <= first; place++) {
            Optional<CareerResult> there = place(race, place);
            if (there.isEmpty() || there.get().mark().isEmpty()) {
                return Optional.empty();
            }
            sum += there.get().mark().get().inSeconds();
        }
        return Optional.of(sum / first);
    }

    /** Who is at a place; of a tie the second one stands at the next. */
    private static Optional<CareerResult> place(RaceAtTheDesk race, int place) {
        List<CareerResult> placed = race.placed();
        boolean gap = placed.size() < place || placed.get(place - 1).place().orElseThrow() > place;
        return gap ? Optional.empty() : Optional.of(placed.get(place - 1));
    }

    private static Rank rank(RaceAtTheDesk race, DepthOfRaces list, int first, double mean) {
        List<Depth> ahead = list.before(race.day()).stream()
                .filter(earlier -> earlier.meanSeconds().containsKey(first)
                        && earlier.meanSeconds().getOrDefault(first, Double.MAX_VALUE) < mean - SAME_SECONDS / 6)
                .sorted(Comparator.comparing(earlier -> earlier.meanSeconds().getOrDefault(first, Double.MAX_VALUE)))
                .toList();
        return new Rank(first, mean, ahead.size() + 1, ahead);
    }

    private static Claim claim(RaceAtTheDesk race, DepthOfRaces list, List<Rank> told, boolean fastest) {
        ClaimDraft draft = new ClaimDraft(race, ClaimKind.DEPTH)
                .standing(Standing.DERIVED)
                .magnitude(fastest ? 1 : 0.4)
                .definition(
                        "mean of the official times of the first so many; compared with every earlier race of a list made of all marks inside its cut-off")
                .falseIf("an earlier race with as many fast finishers is missing in the list");
        race.placed().stream().limit(told.get(told.size() - 1).first()).forEach(draft::evidence);
        Map<Integer, List<String>> byRank = new LinkedHashMap<>();
        for (Rank rank : told) {
            draft.figure("mean of first " + rank.first(), Math.round(rank.meanSeconds() * 1000) / 1000.0)
                    .figure("rank of first " + rank.first(), rank.rank())
                    .detail("first %d: %s, %s of all so far%s"
                            .formatted(
                                    rank.first(),
                                    Tell.clock(rank.meanSeconds()),
                                    rank.rank() == 1 ? "fastest" : Tell.ordinal(rank.rank()),
                                    ahead(rank)));
            rank.ahead()
                    .forEach(ahead -> draft.evidence(
                            "depth/" + ahead.on() + "/" + ahead.venue(),
                            "%s, mean of the first %d: %s"
                                    .formatted(
                                            ahead.told(),
                                            rank.first(),
                                            Tell.clock(ahead.meanSeconds().getOrDefault(rank.first(), 0.0))),
                            ahead.source()));
            byRank.computeIfAbsent(rank.rank(), added -> new ArrayList<>())
                    .add("the first %d (%s%s)".formatted(rank.first(), Tell.clock(rank.meanSeconds()), ahead(rank)));
        }
        ownRow(race, list, told, draft);
        List<String> parts = new ArrayList<>();
        byRank.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(
                        entry -> parts.add((entry.getKey() == 1 ? "fastest" : Tell.ordinal(entry.getKey()) + " fastest")
                                + " mean so far of " + Tell.list(entry.getValue())));
        return draft.worded(Tell.sentence(String.join("; ", parts)) + ".");
    }

    private static String ahead(Rank rank) {
        return rank.ahead().isEmpty()
                ? ""
                : ", behind " + Tell.list(rank.ahead().stream().map(Depth::told).toList());
    }

    /** The list has the race itself: its means must be those worked out here. */
    private static void ownRow(RaceAtTheDesk race, DepthOfRaces list, List<Rank> told, ClaimDraft draft) {
        race.at(1)
                .flatMap(CareerResult::mark)
                .ifPresent(winning -> list.races().stream()
                        .filter(row ->
                                row.on().equals(race.day()) && row.winning().hundredths() == winning.hundredths())
                        .findFirst()
                        .ifPresent(row -> {
                            draft.evidence(
                                    "depth/" + row.on() + "/" + row.venue(), row.told() + " in the list", row.source());
                            for (Rank rank : told) {
                                double listed = row.meanSeconds().getOrDefault(rank.first(), rank.meanSeconds());
                                if (Math.abs(listed - rank.meanSeconds()) > SAME_SECONDS) {
                                    draft.contradicted("mean of the first %d: %s of the results, %s in the list"
                                            .formatted(
                                                    rank.first(), Tell.clock(rank.meanSeconds()), Tell.clock(listed)));
                                }
                            }
                        }));
    }
}
