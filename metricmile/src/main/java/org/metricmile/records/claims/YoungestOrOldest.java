package org.metricmile.records.claims;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.metricmile.records.careers.CareerResult;

/**
 * The youngest or oldest at a medal place of a championship since some edition. Ages are compared back to the first edition whose
 * person at that place, or whose birth date, is not on record; told if three or more are compared.
 */
final class YoungestOrOldest implements ClaimFinder {

    private static final int COMPARED_AT_LEAST = 3;
    private static final double MANY = 8;

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
        Optional<LocalDate> born = race.book().careers().born(winner.athlete());
        if (born.isEmpty()) {
            return Optional.empty();
        }
        List<CareerResult> compared = new ArrayList<>();
        for (CareerResult earlier :
                race.book().podiums().backFrom(race.day(), 1, race.category(), race.sex(), race.distance())) {
            if (race.book().careers().born(earlier.athlete()).isEmpty()) {
                break;
            }
            compared.add(earlier);
        }
        long own = ageDays(race, winner);
        int youngerThan = 0;
        int olderThan = 0;
        while (youngerThan < compared.size() && own < ageDays(race, compared.get(youngerThan))) {
            youngerThan++;
        }
        while (olderThan < compared.size() && own > ageDays(race, compared.get(olderThan))) {
            olderThan++;
        }
        int most = Math.max(youngerThan, olderThan);
        if (most < COMPARED_AT_LEAST) {
            return Optional.empty();
        }
        String word = youngerThan >= olderThan ? "youngest" : "oldest";
        boolean all = most == compared.size();
        CareerResult last = compared.get(all ? most - 1 : most);
        ClaimDraft draft = new ClaimDraft(race, ClaimKind.YOUNGEST_OR_OLDEST)
                .about(winner)
                .figure("ageDays", (double) own)
                .figure("compared", most)
                .word("which", word)
                .magnitude(most / MANY)
                .standing(all ? Standing.IN_THIS_ARCHIVE : Standing.DERIVED)
                .definition("age in days on the day of the final; winners alone are compared")
                .falseIf("a birth date is wrong");
        if (all) {
            draft.falseIf("earlier winners, whose birth dates are not on record, were %s"
                    .formatted(word.equals("youngest") ? "younger" : "older"));
        }
        compared.subList(0, Math.min(compared.size(), most + 1))
                .forEach(earlier -> draft.evidence(earlier)
                        .detail("%s, %s: %s"
                                .formatted(
                                        earlier.athlete().name(),
                                        earlier.occasion().words(true),
                                        age(race, earlier))));
        // "since" somebody says that this one was younger, or older; where nobody was, only how far back that is known
        String since = all
                ? "from the %s on, as far back as birth dates of winners are on record"
                        .formatted(last.occasion().words(true))
                : "since %s (%s)"
                        .formatted(last.athlete().name(), last.occasion().words(true));
        return Optional.of(draft.worded("At %s, %s is the %s winner of the %s %s."
                .formatted(age(race, winner), winner.athlete().name(), word, race.seriesEvent(), since)));
    }

    private static long ageDays(RaceAtTheDesk race, CareerResult result) {
        return ChronoUnit.DAYS.between(
                race.book().careers().born(result.athlete()).orElseThrow(),
                result.occasion().when().last());
    }

    private static String age(RaceAtTheDesk race, CareerResult result) {
        LocalDate born = race.book().careers().born(result.athlete()).orElseThrow();
        LocalDate day = result.occasion().when().last();
        long years = ChronoUnit.YEARS.between(born, day);
        return "%d years and %d days".formatted(years, ChronoUnit.DAYS.between(born.plusYears(years), day));
    }
}
