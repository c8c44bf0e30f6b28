package org.metricmile.records.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.metricmile.athletics.Nation;
import org.metricmile.athletics.Nations;
import org.metricmile.records.careers.CareerResult;

/**
 * The first winner, second or third of a nation since some edition: told if two editions or more lie between, and their winners are all
 * on record. A nation that is found at no edition back to the first one on record is told as such, from four editions on.
 */
final class FirstSince implements ClaimFinder {

    private static final int BETWEEN_AT_LEAST = 2;
    private static final int EDITIONS_AT_LEAST = 4;
    private static final double LONG_DROUGHT = 8;

    @Override
    public List<Claim> find(RaceAtTheDesk race) {
        List<Claim> claims = new ArrayList<>();
        if (!race.isChampionshipFinal()) {
            return claims;
        }
        race.at(1).flatMap(winner -> claim(race, winner)).ifPresent(claims::add);
        return claims;
    }

    private static Optional<Claim> claim(RaceAtTheDesk race, CareerResult winner) {
        if (!winner.nation().isKnown()) {
            return Optional.empty();
        }
        List<CareerResult> back = race.book()
                .podiums()
                .backFrom(
                        race.race()
                                .competition()
                                .dates()
                                .map(days -> days.first())
                                .orElse(race.day()),
                        1,
                        race.category(),
                        race.sex(),
                        race.distance());
        Nation own = countsFor(race, winner.nation());
        int between = 0;
        while (between < back.size()
                && !countsFor(race, back.get(between).nation()).equals(own)) {
            between++;
        }
        boolean found = between < back.size();
        if (found ? between < BETWEEN_AT_LEAST : between < EDITIONS_AT_LEAST) {
            return Optional.empty();
        }
        String nation = race.book()
                .records()
                .nations()
                .find(own)
                .map(Nations.Entry::name)
                .orElse(own.code());
        ClaimDraft draft = new ClaimDraft(race, ClaimKind.FIRST_SINCE)
                .about(winner)
                .figure("editionsBetween", between)
                .word("nation", own.code())
                .magnitude(between / LONG_DROUGHT)
                .definition("the nation that the winner ran for; winners of the editions between are all on record")
                .falseIf("one of the winners between ran for the nation, or was made winner later");
        back.subList(0, Math.min(back.size(), between + 1)).forEach(draft::evidence);
        if (!found) {
            CareerResult first = back.get(back.size() - 1);
            return Optional.of(draft.standing(Standing.IN_THIS_ARCHIVE)
                    .falseIf("editions before the %s are not on record here"
                            .formatted(first.occasion().words(true)))
                    .worded(
                            "%s is the first winner of the %s for %s at least since the %s, as far back as winners are on record."
                                    .formatted(
                                            winner.athlete().name(),
                                            race.seriesEvent(),
                                            nation,
                                            first.occasion().words(true))));
        }
        CareerResult last = back.get(between);
        return Optional.of(draft.standing(Standing.DERIVED)
                .word("since", last.occasion().words(true))
                .word("last", last.athlete().name())
                .worded("%s is the first winner of the %s for %s since %s (%s)."
                        .formatted(
                                winner.athlete().name(),
                                race.seriesEvent(),
                                nation,
                                last.athlete().name(),
                                last.occasion().words(true))));
    }

    private static Nation countsFor(RaceAtTheDesk race, Nation nation) {
        return race.book()
                .records()
                .nations()
                .find(nation)
                .map(Nations.Entry::countsFor)
                .orElse(nation);
    }
}
