package org.metricmile.feeds.isolynx;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Race;
import org.metricmile.athletics.Round;
import org.metricmile.athletics.Sex;

/**
 * What the name of a track file says of its race, {@code 24,5,1,1500m Men Final.IsoTrack.csv}: code of the event, type of the
 * round (1 heat, 3 semi-final, 5 final, 6 combined events), number, title. Names are wrong at times, so they are only compared
 * with the race that was found otherwise.
 *
 * @param text the name without its ending
 * @param distance in the title
 * @param sex in the title
 * @param round by the type of the round
 * @param number of the heat or semi-final
 */
record TrackTitle(String text, Optional<Distance> distance, Optional<Sex> sex, Optional<Round.Kind> round, int number) {

    static final String ENDING = ".isotrack.csv";

    private static final Pattern CODES = Pattern.compile("(?<event>\\d+),(?<round>\\d+),(?<number>\\d+),(?<title>.*)");
    private static final Pattern METRES = Pattern.compile("(?<![\\d])(?<metres>\\d{3,5})\\s*m\\b");
    private static final Pattern WOMEN = Pattern.compile("\\b(women|womens|girls|ladies|female)\\b");
    private static final Pattern MEN = Pattern.compile("\\b(men|mens|boys|male)\\b");

    static TrackTitle of(String document) {
        String text = isNamedSo(document) ? document.substring(0, document.length() - ENDING.length()) : document;
        Matcher codes = CODES.matcher(text);
        boolean coded = codes.matches();
        String title = (coded ? codes.group("title") : text).toLowerCase(Locale.ROOT);
        Matcher metres = METRES.matcher(title);
        Optional<Distance> distance = metres.find() ? Distance.parse(metres.group("metres")) : Optional.empty();
        Optional<Sex> sex = Optional.empty();
        if (WOMEN.matcher(title).find()) {
            sex = Optional.of(Sex.WOMEN);
        } else if (MEN.matcher(title).find()) {
            sex = Optional.of(Sex.MEN);
        }
        int number = coded && codes.group("number").length() < 4 ? Integer.parseInt(codes.group("number")) : 0;
        return new TrackTitle(text, distance, sex, coded ? round(codes.group("round")) : Optional.empty(), number);
    }

    /** Whether a file is named as track files are. */
    static boolean isNamedSo(String document) {
        return document.toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    private static Optional<Round.Kind> round(String code) {
        return switch (code) {
            case "1" -> Optional.of(Round.Kind.HEAT);
            case "3" -> Optional.of(Round.Kind.SEMI_FINAL);
            case "5" -> Optional.of(Round.Kind.FINAL);
            default -> Optional.empty();
        };
    }

    /** Whether a race is one that the name can mean; what the name does not say fits everything. */
    boolean fits(Race race) {
        boolean sameNumber = race.round().number().isEmpty()
                || round.isEmpty()
                || round.get() == Round.Kind.FINAL
                || race.round().number().getAsInt() == number;
        return distance.map(race.event().distance()::equals).orElse(true)
                && sex.map(race.sex()::equals).orElse(true)
                && round.map(race.round().kind()::equals).orElse(true)
                && sameNumber;
    }

    /** {@code women's 1500 m, final}, as far as the name says it; else the name itself. */
    String inWords() {
        if (distance.isEmpty() || sex.isEmpty()) {
            return "\"" + text + "\"";
        }
        String race = sex.get().word() + "'s " + distance.get().metres() + " m";
        String which = round.map(kind -> ", " + kind.word() + (kind == Round.Kind.FINAL ? "" : " " + number))
                .orElse("");
        return race + which;
    }
}
