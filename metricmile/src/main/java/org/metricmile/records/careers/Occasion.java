package org.metricmile.records.careers;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.metricmile.athletics.Competition;
import org.metricmile.athletics.CompetitionCategory;
import org.metricmile.athletics.DateInterval;
import org.metricmile.athletics.Nation;
import org.metricmile.athletics.PlainLetters;

/**
 * Where and when a result was made.
 *
 * @param when the day, or the days of the competition where only these are known
 * @param competitionId id of the edition, {@code OG2024}; empty where the competition is not listed
 * @param category kind of competition
 * @param name as printed, may be empty
 * @param town place as printed, may be empty
 * @param host nation where it was held, may be unknown
 */
public record Occasion(
        DateInterval when, String competitionId, CompetitionCategory category, String name, String town, Nation host) {

    private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d{2}\\b");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    /** Words of stadiums, which many towns have. */
    private static final Set<String> COMMON = Set.of(
            "stadium",
            "stadion",
            "stade",
            "stadio",
            "estadio",
            "estadi",
            "arena",
            "center",
            "centre",
            "field",
            "track",
            "olympic",
            "olympique",
            "olimpico",
            "olympiastadion",
            "national",
            "sports",
            "sport",
            "city",
            "high",
            "school",
            "university",
            "indoor",
            "the",
            "and",
            "los",
            "las",
            "san",
            "new",
            "saint",
            "athletics");

    /** The occasion of a competition whose days are known, or on one of its days. */
    static Occasion of(Competition competition, DateInterval when) {
        return new Occasion(
                when,
                competition.id(),
                competition.category(),
                competition.name(),
                competition.city(),
                competition.nation());
    }

    /** Whether both may be one meeting: days that overlap, no two hosts, no two championships, a town in common. */
    boolean mayBe(Occasion other) {
        boolean daysMeet =
                !when.first().isAfter(other.when.last()) && !other.when.first().isAfter(when.last());
        if (!daysMeet) {
            return false;
        }
        if (!competitionId.isEmpty() && competitionId.equals(other.competitionId)) {
            return true;
        }
        if (host.isKnown() && other.host.isKnown() && !host.equals(other.host)) {
            return false;
        }
        if (category.isChampionship() && other.category.isChampionship()) {
            return category == other.category;
        }
        return sharesTown(other);
    }

    private boolean sharesTown(Occasion other) {
        Set<String> own = words();
        Set<String> others = other.words();
        if (own.isEmpty() || others.isEmpty()) {
            return false;
        }
        own.retainAll(others);
        return !own.isEmpty();
    }

    private Set<String> words() {
        Set<String> words = new HashSet<>();
        Arrays.stream(NO_LETTERS.split(PlainLetters.of(town + " " + name)))
                .filter(word -> word.length() >= 3 && !COMMON.contains(word))
                .forEach(words::add);
        return words;
    }

    /** The year of its last day. */
    public int year() {
        return when.last().getYear();
    }

    /** The competition, else the town, with the year of the day: {@code Olympic Games 2024}, {@code Letzigrund, Zürich 2023}. */
    public String words(boolean withYear) {
        String place = name.isEmpty() ? town : name;
        return withYear && !YEAR.matcher(place).find() ? place + " " + year() : place;
    }
}
