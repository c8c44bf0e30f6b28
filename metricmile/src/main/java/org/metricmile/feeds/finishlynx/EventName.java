package org.metricmile.feeds.finishlynx;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Event;
import org.metricmile.athletics.Race;
import org.metricmile.athletics.Round;
import org.metricmile.athletics.Sex;
import org.metricmile.feeds.RaceLength;
import org.metricmile.feeds.SheetRace;

/** What the name of an event tells: {@code Men 1500m Final}, {@code Women 800m Heat 2}, {@code Boys 1 Mile Run}. */
final class EventName {

    private static final Pattern OTHER_EVENT = Pattern.compile(
            "hurdles?|(?<!\\p{L})hurd?(?!\\p{L})|steeple|(?<!\\p{L})sc(?!\\p{L})|\\d ?x ?\\d|relay|medley|walk|wheelchair|cross.?country"
                    + "|(?:decathlon|heptathlon|pentathlon|javelin|discus|shot|hammer|jump|vault)");
    private static final Pattern METRES =
            Pattern.compile("(?<![\\d.,])(\\d{2,5}) ?(m|meters?|metres?)?(?![\\p{L}\\d])");
    private static final Pattern KILOMETRES = Pattern.compile("(?<![\\d.,])(\\d{1,2}) ?k(?:m)?(?!\\p{L})");
    private static final Pattern MILES =
            Pattern.compile("(?:(?<![\\d.,])(\\d{1,2}) ?-?|(?<!\\p{L})(one|two|three) )miles?(?!\\p{L})");
    private static final Pattern MILE = Pattern.compile("(?<!\\p{L})mile(?!\\p{L})");
    private static final Pattern ROUND = Pattern.compile(
            "(?<!\\p{L})(?:(?<semi>semi[- ]?finals?|sf)|(?<quarter>quarter[- ]?finals?)|(?<final>finals?)|(?<repechage>repechage(?: round)?)"
                    + "|(?<heat>heats?|prelims?|preliminar(?:y|ies))|round ?(?<round>\\d))(?!\\p{L})[- ]{0,3}(?:heat )?(?<number>\\d{1,2})?(?!\\d)");

    private final String name;
    private final String lower;

    EventName(String name) {
        this.name = name;
        this.lower = name.toLowerCase(Locale.ROOT).replaceAll("(?<=\\d),(?=\\d{3}(?!\\d))", "");
    }

    /** Whether it is no flat race for single runners: hurdles, steeplechase, relay, walk, field event. */
    boolean isOtherEvent() {
        return OTHER_EVENT.matcher(lower).find();
    }

    Optional<Sex> sex() {
        return SheetRace.sexIn(name);
    }

    /** The distance, of any race from 50 m; a bare number counts if races of that length are usual. */
    Optional<Distance> distance() {
        Matcher miles = MILES.matcher(lower);
        if (miles.find()) {
            return Optional.of(new Distance(Event.MILE.millimetres() * miles(miles)));
        }
        Matcher kilometres = KILOMETRES.matcher(lower);
        if (kilometres.find()) {
            return Optional.of(Distance.ofMetres(1000L * Integer.parseInt(kilometres.group(1))));
        }
        Matcher metres = METRES.matcher(lower);
        while (metres.find()) {
            Distance distance = Distance.ofMetres(Long.parseLong(metres.group(1)));
            // a bare 2000 may be a year
            boolean bare = metres.group(2) == null;
            boolean usual =
                    RaceLength.USUAL.contains(distance) && !metres.group(1).equals("2000");
            if (!bare || usual) {
                return Optional.of(distance);
            }
        }
        return MILE.matcher(lower).find() ? Optional.of(Event.MILE) : Optional.empty();
    }

    private static int miles(Matcher miles) {
        if (miles.group(1) != null) {
            return Math.max(1, Integer.parseInt(miles.group(1)));
        }
        return switch (String.valueOf(miles.group(2))) {
            case "two" -> 2;
            case "three" -> 3;
            default -> 1;
        };
    }

    /** The heat that the name itself gives, {@code Women 800m Heat 2}. */
    OptionalInt heat() {
        Matcher round = ROUND.matcher(lower);
        return round.find() && round.group("number") != null
                ? OptionalInt.of(Integer.parseInt(round.group("number")))
                : OptionalInt.empty();
    }

    /** Whether the name says which round it is. */
    boolean tellsRound() {
        return ROUND.matcher(lower).find();
    }

    boolean isFinal() {
        Matcher round = ROUND.matcher(lower);
        return round.find() && round.group("final") != null;
    }

    /**
     * The round: as the name says, its number as the name says, else that of the heat. A final has a number only if it is
     * not its first heat. A name that says nothing is taken as round and heat by their numbers.
     */
    Round round(LynxHeat heat) {
        Matcher round = ROUND.matcher(lower);
        if (!round.find()) {
            return byNumbers(heat.round(), heat.heat());
        }
        int number = heat().orElse(heat.heat());
        if (round.group("round") != null) {
            return byNumbers(Integer.parseInt(round.group("round")), number);
        }
        if (round.group("final") != null) {
            return number > 1 ? Round.parse("Final " + number) : Round.FINAL;
        }
        if (round.group("semi") != null) {
            return Round.parse("Semi-Final " + number);
        }
        if (round.group("quarter") != null) {
            return Round.parse("Quarter-Final " + number);
        }
        return Round.parse((round.group("repechage") != null ? "Repechage " : "Heat ") + number);
    }

    /** Later rounds are no heats, and not always semi-finals. */
    private static Round byNumbers(int round, int heat) {
        if (round == 1) {
            return Round.parse("Heat " + heat);
        }
        return new Round(Round.Kind.OTHER, OptionalInt.empty(), false, "Round %d race %d".formatted(round, heat));
    }

    /** A name that says what race it is: {@code Men 1500m Heat 2}. */
    static String of(Race race) {
        String sex = race.sex() == Sex.MEN ? "Men" : "Women";
        String length =
                race.event().isMile() ? " Mile" : " " + race.event().distance().metres() + "m";
        String round = race.round().printed().isEmpty()
                ? race.round().name()
                : race.round().printed();
        return sex + length + " " + round;
    }
}
