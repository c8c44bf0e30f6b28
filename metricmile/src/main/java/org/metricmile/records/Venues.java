package org.metricmile.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.metricmile.athletics.CompetitionCategory;
import org.metricmile.athletics.Competitions;
import org.metricmile.athletics.DateInterval;
import org.metricmile.athletics.PlainLetters;

/**
 * Which championship a mark of a list was run at: lists print a place and a day, no competition. It is that one whose nation the place
 * ends with, whose city it names, in any spelling that is listed, and whose days hold the day. Only championships: other meetings of
 * one city follow each other too closely.
 */
public final class Venues {

    private static final Pattern NATION = Pattern.compile(".*\\(([A-Z]{3})\\)(?:\\s*\\(?i\\)?)?");

    private record Key(String venue, LocalDate day) {}

    private record Championship(Competitions.Edition edition, List<Pattern> cities) {}

    private final Map<LocalDate, List<Championship>> championshipsByDay = new HashMap<>();
    private final Map<Key, Meeting> atChampionships = new HashMap<>();
    private final Map<String, Meeting> elsewhere = new HashMap<>();

    /**
     * Championships whose days and city are known.
     *
     * @param spellings by city as the table of competitions writes it, how others do: Munich, München
     */
    public Venues(Competitions competitions, Map<String, Set<String>> spellings) {
        for (Competitions.Edition edition : competitions.all()) {
            String city = edition.competition().city();
            Optional<DateInterval> days = edition.competition().dates();
            if (!edition.competition().category().isChampionship() || days.isEmpty() || city.isEmpty()) {
                continue;
            }
            List<Pattern> cities = new ArrayList<>();
            cities.add(word(city));
            spellings.getOrDefault(city, Set.of()).forEach(spelling -> cities.add(word(spelling)));
            Championship championship = new Championship(edition, cities);
            days.get()
                    .first()
                    .datesUntil(days.get().last().plusDays(1))
                    .forEach(day -> championshipsByDay
                            .computeIfAbsent(day, added -> new ArrayList<>())
                            .add(championship));
        }
    }

    private static Pattern word(String city) {
        return Pattern.compile(".*\\b" + Pattern.quote(PlainLetters.of(city)) + "\\b.*");
    }

    /** The meeting, with the place as printed. */
    public Meeting at(String venue, LocalDate day) {
        List<Championship> open = championshipsByDay.getOrDefault(day, List.of());
        return open.isEmpty()
                ? elsewhere(venue)
                : atChampionships.computeIfAbsent(
                        new Key(venue, day),
                        key -> open.stream()
                                .filter(championship -> isIn(venue, championship))
                                .findFirst()
                                .map(championship -> new Meeting(
                                        championship.edition().competition().id(),
                                        championship.edition().series(),
                                        championship.edition().competition().category(),
                                        venue))
                                .orElseGet(() -> elsewhere(venue)));
    }

    private Meeting elsewhere(String venue) {
        return elsewhere.computeIfAbsent(venue, place -> new Meeting("", "", CompetitionCategory.OTHER, place));
    }

    private static boolean isIn(String venue, Championship championship) {
        Matcher nation = NATION.matcher(venue);
        String folded = PlainLetters.of(venue);
        return nation.matches()
                && nation.group(1)
                        .equals(championship.edition().competition().nation().code())
                && championship.cities().stream()
                        .anyMatch(city -> city.matcher(folded).matches());
    }
}
