package org.metricmile.athletics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What words say of an event: {@code 1500 men}, {@code women's mile}, {@code men_two-miles}, {@code 3000m short track women}.
 *
 * @param distance the distance; empty if none or several are named
 * @param sex men or women; empty if neither or both are named
 * @param track the kind of track, if the words name it: short track, indoors, outdoors
 * @param rest the words that say none of this, in small letters
 */
public record EventWords(Optional<Distance> distance, Optional<Sex> sex, Optional<TrackKind> track, List<String> rest) {

    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}.]+");
    private static final Pattern LENGTH = Pattern.compile("(\\d{1,5}(?:\\.\\d{1,3})?)(m|km|mile|miles)?");
    private static final Pattern YEAR = Pattern.compile("1[89]\\d\\d|20(0[1-9]|[1-9]\\d)|21\\d\\d");
    private static final Map<String, String> NUMBERS = Map.of("one", "1", "two", "2");
    private static final List<String> METRES = List.of("m", "metres", "meters", "metre", "meter");
    private static final List<String> MILES = List.of("mile", "miles");
    private static final List<String> INDOORS = List.of("indoor", "indoors", "i");
    private static final List<String> OUTDOORS = List.of("outdoor", "outdoors");
    private static final int SHORTEST_METRES = 100;

    public EventWords {
        rest = List.copyOf(rest);
    }

    /** Reads words in any order; blanks, hyphens and underscores separate them. */
    public static EventWords of(String text) {
        String plain = POSSESSIVE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
        List<String> words =
                new ArrayList<>(List.of(NO_WORD.split(THOUSANDS.matcher(plain).replaceAll(""), -1)));
        words.removeIf(String::isEmpty);
        List<Distance> distances = new ArrayList<>();
        List<Sex> sexes = new ArrayList<>();
        List<TrackKind> tracks = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String next = i + 1 < words.size() ? words.get(i + 1) : "";
            Optional<Distance> length = length(NUMBERS.getOrDefault(word, word), next);
            if (length.isPresent()) {
                distances.add(length.get());
                i += METRES.contains(next) || next.equals("km") || (MILES.contains(next) && !MILES.contains(word))
                        ? 1
                        : 0;
            } else if (word.equals("short") && next.equals("track")) {
                tracks.add(TrackKind.SHORT_TRACK);
                i++;
            } else if (INDOORS.contains(word)) {
                tracks.add(TrackKind.SHORT_TRACK);
            } else if (OUTDOORS.contains(word)) {
                tracks.add(TrackKind.OUTDOOR);
            } else if (Sex.parse(word).isPresent()) {
                sexes.add(Sex.parse(word).get());
            } else {
                rest.add(word);
            }
        }
        return new EventWords(only(distances), only(sexes), only(tracks), rest);
    }

    private static <T> Optional<T> only(List<T> named) {
        return named.stream().distinct().count() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private static Optional<Distance> length(String word, String next) {
        if (MILES.contains(word)) {
            return Optional.of(Event.MILE);
        }
        Matcher length = LENGTH.matcher(word);
        if (!length.matches()) {
            return Optional.empty();
        }
        String unit = length.group(2) == null ? next : length.group(2);
        Optional<Distance> number = Distance.parse(length.group(1));
        if (MILES.contains(unit)) {
            return number.map(miles -> new Distance(miles.millimetres() * Event.MILE.millimetres() / 1000));
        }
        if (unit.equals("km")) {
            return number.map(kilometres -> new Distance(kilometres.millimetres() * 1000));
        }
        // a bare small number is a place or a heat, and one like 2023 a year
        return number.filter(metres -> METRES.contains(unit)
                || (metres.inMetres() >= SHORTEST_METRES && !YEAR.matcher(word).matches()));
    }
}
