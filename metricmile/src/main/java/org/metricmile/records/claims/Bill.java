package org.metricmile.records.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.CompetitionCategory;
import org.metricmile.records.careers.CareerResult;
import org.metricmile.records.careers.HeadToHead;
import org.metricmile.records.careers.Ranking;

/**
 * The duel that a race was announced as: the world champion against the Olympic champion, if both are in the race and are not one
 * person; with their meetings in finals before and including it, rankings by their own names, and season's bests.
 */
final class Bill implements ClaimFinder {

    private static final int MANY_MEETINGS = 10;

    @Override
    public List<Claim> find(RaceAtTheDesk race) {
        Optional<CareerResult> world = champion(race, CompetitionCategory.WC);
        Optional<CareerResult> olympic = champion(race, CompetitionCategory.OG);
        if (world.isEmpty() || olympic.isEmpty() || !race.field().get(0).stage().isFinal()) {
            return List.of();
        }
        Optional<CareerResult> one = inRace(race, world.get().athlete());
        Optional<CareerResult> other = inRace(race, olympic.get().athlete());
        return one.isEmpty()
                        || other.isEmpty()
                        || one.get().athlete().equals(other.get().athlete())
                ? List.of()
                : List.of(claim(race, one.get(), other.get(), world.get(), olympic.get()));
    }

    private static Optional<CareerResult> champion(RaceAtTheDesk race, CompetitionCategory category) {
        return race.book()
                .podiums()
                .champion(
                        category,
                        race.sex(),
                        race.distance(),
                        race.race()
                                .competition()
                                .dates()
                                .map(days -> days.first())
                                .orElse(race.day()));
    }

    private static Optional<CareerResult> inRace(RaceAtTheDesk race, Athlete athlete) {
        return race.field().stream()
                .filter(result -> result.athlete().equals(athlete))
                .findFirst();
    }

    private static Claim claim(
            RaceAtTheDesk race,
            CareerResult one,
            CareerResult other,
            CareerResult worldTitle,
            CareerResult olympicTitle) {
        HeadToHead all = HeadToHead.of(race.book().careers(), one.athlete(), other.athlete())
                .upTo(race.day());
        HeadToHead finals = all.finals();
        HeadToHead before = finals.before(race.day());
        ClaimDraft draft = new ClaimDraft(race, ClaimKind.BILL)
                .about(one, other)
                .evidence(worldTitle)
                .evidence(olympicTitle)
                .word("worldChampion", one.athlete().name())
                .word("olympicChampion", other.athlete().name())
                .word("finalsBefore", before.score())
                .word("finalsIncluding", finals.score())
                .word("racesIncluding", all.score())
                .figure("finals", finals.encounters().size())
                .magnitude(finals.encounters().size() / (double) MANY_MEETINGS)
                .standing(
                        race.isFollowed(one.athlete()) && race.isFollowed(other.athlete())
                                ? Standing.DERIVED
                                : Standing.IN_THIS_ARCHIVE)
                .definition(
                        "champions: winners of the last Olympic Games and World Championships before; meetings: races in which both have a place, "
                                + "finals and races of one round alone in the score");
        finals.encounters()
                .forEach(met -> draft.detail("met: %s, %s, %s: %s %s, %s %s"
                                .formatted(
                                        met.one().occasion().when(),
                                        met.one().occasion().words(false),
                                        met.one().event().name(),
                                        met.one().athlete().name(),
                                        met.one().place().orElseThrow(),
                                        met.other().athlete().name(),
                                        met.other().place().orElseThrow()))
                        .evidence(met.one())
                        .evidence(met.other()));
        rankings(race, draft, one, other);
        draft.falseIf(
                "a meeting of the two is missing here, or two races of one day were taken for one, or one that was run in two stadiums counts as a meeting");
        return draft.worded(
                "The bill was the world champion, %s, against the Olympic champion, %s: %s in finals on record here before it, %s with it."
                        .formatted(one.athlete().name(), other.athlete().name(), before.score(), finals.score()));
    }

    private static void rankings(RaceAtTheDesk race, ClaimDraft draft, CareerResult one, CareerResult other) {
        TreeMap<String, List<Ranking>> bySystem = new TreeMap<>();
        for (CareerResult result : race.field()) {
            boolean shown =
                    result.equals(one) || result.equals(other) || result.place().orElse(Integer.MAX_VALUE) <= 3;
            if (!shown) {
                continue;
            }
            race.book()
                    .rankings(result.athlete(), race.distance(), race.day())
                    .forEach(ranking -> bySystem.computeIfAbsent(ranking.system(), added -> new ArrayList<>())
                            .add(ranking));
            seasonsBest(race, result)
                    .ifPresent(best -> draft.detail("season's best before: %s %s, %s"
                                    .formatted(
                                            result.athlete().name(),
                                            Tell.mark(best),
                                            best.occasion().when()))
                            .evidence(best));
        }
        bySystem.forEach((system, rankings) -> {
            List<String> told = rankings.stream()
                    .sorted(Comparator.comparing(Ranking::rank))
                    .map(ranking -> ranking.athlete().name() + " " + ranking.rank())
                    .toList();
            draft.detail("%s, %s: %s".formatted(system, rankings.get(0).on(), String.join(", ", told)));
            rankings.forEach(ranking -> {
                draft.figure("rank: " + system + ": " + ranking.athlete().name(), ranking.rank());
                draft.evidence(
                        system + "/" + ranking.on() + "/" + ranking.athlete().id(),
                        ranking.athlete().name() + " " + ranking.rank() + " in the " + system,
                        ranking.source());
            });
        });
    }

    private static Optional<CareerResult> seasonsBest(RaceAtTheDesk race, CareerResult result) {
        return race.before(result).stream()
                .filter(earlier -> earlier.distance().equals(result.distance())
                        && earlier.mark().isPresent()
                        && earlier.isShortTrack() == result.isShortTrack()
                        && earlier.occasion().year() == race.day().getYear())
                .reduce((best, earlier) ->
                        earlier.mark().orElseThrow().isFasterThan(best.mark().orElseThrow()) ? earlier : best);
    }
}
