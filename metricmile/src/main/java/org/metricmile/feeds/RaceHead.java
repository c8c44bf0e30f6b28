package org.metricmile.feeds;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.metricmile.athletics.Competition;
import org.metricmile.athletics.CompetitionCategory;
import org.metricmile.athletics.Competitions;
import org.metricmile.athletics.DateInterval;
import org.metricmile.athletics.Nation;
import org.metricmile.athletics.PlainLetters;
import org.metricmile.feeds.issues.CompetitionByAlias;
import org.metricmile.feeds.issues.CompetitionDiffers;
import org.metricmile.feeds.issues.DateOutsideCompetition;
import org.metricmile.feeds.issues.HeldInAnotherYear;
import org.metricmile.feeds.issues.UndatedRace;
import org.metricmile.race.ImportIssue;

/**
 * Where and when a race was held, as a source prints it; settled by the table of competitions.
 *
 * @param where line or document
 * @param competition name of the competition
 * @param category what kind of competition, where stated
 * @param city host city, may be empty
 * @param nation host nation, may be unknown
 * @param date day or days, where stated
 */
record RaceHead(
        String where,
        String competition,
        Optional<CompetitionCategory> category,
        String city,
        Nation nation,
        Optional<DateInterval> date) {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

    /** Calendar year of the date, else the year in the name of the competition. */
    static OptionalInt year(Optional<DateInterval> date, String competition) {
        if (date.isPresent()) {
            return OptionalInt.of(date.get().first().getYear());
        }
        Matcher year = YEAR.matcher(competition);
        return year.find() ? OptionalInt.of(Integer.parseInt(year.group())) : OptionalInt.empty();
    }

    /** The competition, as the table has it if it is listed; what the source says otherwise is reported. */
    Competition settle(Optional<Competitions.Edition> listed, List<ImportIssue> issues) {
        if (listed.isEmpty()) {
            return new Competition(
                    Competitions.idOf(competition, year(date, competition)),
                    competition,
                    category.orElse(CompetitionCategory.OTHER),
                    city,
                    nation,
                    Optional.empty());
        }
        Competition known = listed.get().competition();
        if (!known.name().equals(competition)) {
            issues.add(new CompetitionByAlias(where, competition, known.name()));
        }
        if (!city.isEmpty() && !PlainLetters.of(city).equals(PlainLetters.of(known.city()))) {
            issues.add(new CompetitionDiffers(where, "city", city, known.name(), known.city()));
        }
        if (nation.isKnown() && !nation.equals(known.nation())) {
            issues.add(new CompetitionDiffers(
                    where,
                    "country",
                    nation.code(),
                    known.name(),
                    known.nation().code()));
        }
        category.filter(stated -> stated != known.category())
                .ifPresent(stated -> issues.add(new CompetitionDiffers(
                        where,
                        "category",
                        stated.name(),
                        known.name(),
                        known.category().name())));
        return known;
    }

    /** The date as stated, else the days of the competition. */
    Optional<DateInterval> settleDate(String raceId, Competition settled, List<ImportIssue> issues) {
        Optional<DateInterval> days = settled.dates();
        if (date.isEmpty()) {
            issues.add(new UndatedRace(
                    where, raceId, days.map(DateInterval::toString).orElse("")));
        } else if (days.isPresent()
                && !(days.get().contains(date.get().first())
                        && days.get().contains(date.get().last()))) {
            issues.add(new DateOutsideCompetition(
                    where,
                    raceId,
                    date.get().toString(),
                    settled.name(),
                    days.get().toString()));
        }
        Optional<DateInterval> taken = date.or(() -> days);
        Matcher named = YEAR.matcher(settled.name());
        if (taken.isPresent() && named.find()) {
            int held = taken.get().first().getYear();
            if (Integer.parseInt(named.group()) != held) {
                issues.add(new HeldInAnotherYear(where, settled.name(), held));
            }
        }
        return taken;
    }
}
