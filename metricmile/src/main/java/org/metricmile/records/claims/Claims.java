package org.metricmile.records.claims;

import java.util.Comparator;
import java.util.List;
import org.metricmile.athletics.Race;
import org.metricmile.records.careers.FormBook;

/** All kinds of claims, and all claims of a race. */
public final class Claims {

    /** Every finder. A kind of claim is one class and one line here. */
    public static final List<ClaimFinder> ALL = List.of(
            new RecordsBroken(),
            new RecordLineageTold(),
            new InsideTheOldRecord(),
            new NationalRecordsInOneRace(),
            new PersonalBests(),
            new FasterThanBefore(),
            new ColoursMissing(),
            new MedalsInMajors(),
            new Bill(),
            new WhatIsNext(),
            new TitleAtStake(),
            new TitlesTogether(),
            new FirstSince(),
            new YoungestOrOldest(),
            new DepthOfTheRace(),
            new BestForPlace(),
            new FastestNotToWin(),
            new FastestForPlaceInSeries(),
            new MedalsUnder(),
            new MostUnder(),
            new PersonalBestsInTheRace(),
            new BiggestImprovement());

    private Claims() {}

    /**
     * Every claim of a race, the most newsworthy first.
     *
     * @param race a race whose results are in the book
     */
    public static List<Claim> of(FormBook book, Race race) {
        RaceAtTheDesk desk = new RaceAtTheDesk(book, race);
        return ImpliedByRecords.without(ALL.stream()
                        .flatMap(finder -> finder.find(desk).stream())
                        .toList())
                .stream()
                .sorted(Comparator.comparing((Claim claim) -> -claim.newsworthiness())
                        .thenComparing(Claim::kind)
                        .thenComparing(Claim::wording))
                .toList();
    }
}
