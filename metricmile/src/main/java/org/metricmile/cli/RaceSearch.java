package org.metricmile.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.metricmile.athletics.NearSpellings;
import org.metricmile.athletics.PlainLetters;
import org.metricmile.athletics.Race;
import org.metricmile.athletics.Round;
import org.metricmile.athletics.Sex;

/**
 * Finds the race that a person means: by id ({@code OG2024-M-1500-F}), or by words of which each must fit
 * ({@code paris 2024 1500 men final}). If several races fit and no round was named, the only final among them is meant.
 */
final class RaceSearch {

    private static final int SHOWN = 8;
    private static final int SHORTEST_PREFIX = 3;
    private static final Set<String> COMBINED_WORDS =
            Set.of("decathlon", "heptathlon", "pentathlon", "combined", "events");
    private static final Set<String> ROUND_WORDS = Set.of("final", "semi", "semifinal", "heat", "repechage", "round");

    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3})");
    private static final Pattern METRES = Pattern.compile("(?<=\\d) m\\b");
    private static final Pattern SEMI_FINAL = Pattern.compile("semi[- ]finals?");

    private final List<Race> races;

    RaceSearch(Collection<Race> races) {
        this.races = races.stream().sorted(Comparator.comparing(Race::id)).toList();
    }

    /**
     * The one race that is meant.
     *
     * @throws CommandException with exit code 4 if none or several fit; the message names what might be meant
     */
    Race find(List<String> words) {
        String typed = String.join(" ", words);
        Optional<Race> byId = races.stream()
                .filter(race -> race.id().equalsIgnoreCase(typed.strip()))
                .findFirst();
        if (byId.isPresent()) {
            return byId.get();
        }
        List<String> wanted = split(typed);
        List<Race> fitting = meant(
                wanted,
                races.stream()
                        .filter(race -> !wanted.isEmpty())
                        .filter(race -> wanted.stream().allMatch(word -> fits(word, wordsOf(race))))
                        .toList());
        boolean roundNamed = wanted.stream().anyMatch(ROUND_WORDS::contains);
        List<Race> finals = fitting.stream()
                .filter(race -> race.round().kind() == Round.Kind.FINAL)
                .toList();
        if (fitting.size() == 1) {
            return fitting.get(0);
        }
        if (!roundNamed && finals.size() == 1) {
            return finals.get(0);
        }
        if (fitting.isEmpty()) {
            throw CommandException.notFound(
                    "No race is called \"" + typed + "\"." + suggestion(typed, wanted) + " See them all: mile races");
        }
        throw CommandException.notFound(fitting.size() + " races fit \"" + typed + "\"; add a word or use an id:\n"
                + fitting.stream()
                        .limit(SHOWN)
                        .map(race -> "  " + race.id() + "  " + describe(race))
                        .collect(Collectors.joining("\n"))
                + (fitting.size() > SHOWN ? "\n  ... and " + (fitting.size() - SHOWN) + " more" : ""));
    }

    /** The 1500 m of a decathlon is meant by those only who say so, unless nothing else fits. */
    private static List<Race> meant(List<String> wanted, List<Race> fitting) {
        List<Race> ownRaces =
                fitting.stream().filter(race -> race.combined().isEmpty()).toList();
        boolean combinedNamed = wanted.stream().anyMatch(word -> fits(word, COMBINED_WORDS));
        return combinedNamed || ownRaces.isEmpty() ? fitting : ownRaces;
    }

    /** All races that every word fits; all races if no word is given. */
    List<Race> all(List<String> words) {
        List<String> wanted = split(String.join(" ", words));
        return races.stream()
                .filter(race -> wanted.stream().allMatch(word -> fits(word, wordsOf(race))))
                .toList();
    }

    static String describe(Race race) {
        return race.competition().name() + ", " + race.title();
    }

    private String suggestion(String typed, List<String> wanted) {
        Optional<String> nearId =
                NearSpellings.nearest(typed, races.stream().map(Race::id).toList());
        if (nearId.isPresent()) {
            return " Did you mean " + nearId.get() + "?";
        }
        Set<String> known = races.stream()
                .flatMap(race -> wordsOf(race).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<String> unknown =
                wanted.stream().filter(word -> !fits(word, known)).toList();
        return unknown.stream()
                .map(word -> " No race has the word \"" + word + "\""
                        + NearSpellings.nearest(word, known)
                                .map(near -> "; did you mean \"" + near + "\"?")
                                .orElse("."))
                .collect(Collectors.joining());
    }

    private static boolean fits(String wanted, Collection<String> words) {
        return words.contains(wanted)
                || (wanted.length() >= SHORTEST_PREFIX
                        && !wanted.chars().allMatch(Character::isDigit)
                        && words.stream().anyMatch(word -> word.startsWith(wanted)));
    }

    private static Set<String> wordsOf(Race race) {
        Set<String> words = new LinkedHashSet<>();
        words.addAll(split(race.id()));
        words.add(PlainLetters.of(race.id()));
        words.addAll(split(race.competition().name()));
        words.addAll(split(race.competition().id()));
        words.addAll(split(race.competition().city()));
        words.addAll(split(race.competition().category().label()));
        words.add(PlainLetters.of(race.competition().nation().code()));
        race.date().ifPresent(date -> words.add(String.valueOf(date.first().getYear())));
        words.addAll(race.sex() == Sex.MEN ? List.of("men", "mens", "men's") : List.of("women", "womens", "women's"));
        String metres = race.event().distance().metres();
        words.addAll(race.event().isMile() ? List.of("mile") : List.of(metres, metres + "m"));
        words.addAll(split(race.event().name()));
        race.combined().ifPresent(events -> words.addAll(split(events.word() + " combined events")));
        words.addAll(split(race.round().name()));
        return words;
    }

    private static List<String> split(String text) {
        // one word, or "final" would find semi-finals too
        String joined = SEMI_FINAL.matcher(PlainLetters.of(text)).replaceAll("semifinal");
        joined = THOUSANDS.matcher(joined).replaceAll("");
        joined = METRES.matcher(joined).replaceAll("m");
        return List.of(joined.split("[^\\p{L}\\p{N}']+")).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
