package org.metricmile.records.claims;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.metricmile.athletics.Event;
import org.metricmile.athletics.Mark;
import org.metricmile.records.Performance;
import org.metricmile.records.careers.CareerResult;
import org.metricmile.records.careers.Ordinal;

/** Figures and lists in words. */
final class Tell {

    private static final int FEWEST_YEARS = 2;
    private static final int DAYS_OF_A_MONTH = 30;

    private Tell() {}

    /** {@code 1.26 s}. */
    static String seconds(int hundredths) {
        return String.format(Locale.ROOT, "%.2f s", hundredths / 100.0);
    }

    /** {@code 3:27.87} of a mean in seconds. */
    static String clock(double seconds) {
        long hundredths = Math.round(seconds * 100);
        long minutes = hundredths / 6000;
        String rest = String.format(Locale.ROOT, minutes > 0 ? "%05.2f" : "%.2f", (hundredths % 6000) / 100.0);
        return minutes > 0 ? minutes + ":" + rest : rest;
    }

    /** {@code 3:28} of whole seconds. */
    static String barrier(int seconds) {
        return seconds / 60 + ":" + String.format(Locale.ROOT, "%02d", seconds % 60);
    }

    /** {@code one, two and three}. */
    static String list(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        return String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.get(parts.size() - 1);
    }

    static String names(List<CareerResult> results) {
        return list(results.stream().map(result -> result.athlete().name()).toList());
    }

    static String mark(CareerResult result) {
        return result.mark().map(Mark::toString).orElse("no time");
    }

    /** {@code second}, in letters up to tenth, else {@code 12th}. */
    static String ordinal(int number) {
        List<String> words =
                List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
        return number >= 1 && number <= words.size() ? words.get(number - 1) : Ordinal.of(number);
    }

    /** {@code three}, in letters up to twelve. */
    static String count(int number) {
        List<String> words = List.of(
                "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
                "twelve");
        return number >= 0 && number < words.size() ? words.get(number) : Integer.toString(number);
    }

    /** {@code at least four} where the field is not known whole, else {@code four}. */
    static String atLeast(RaceAtTheDesk race, int number) {
        return (race.isWholeField() ? "" : "at least ") + count(number);
    }

    /** {@code twice}. */
    static String times(int number) {
        return number == 1 ? "once" : number == 2 ? "twice" : count(number) + " times";
    }

    /** How long a record stood: {@code 68 days}, {@code almost 3 years}, {@code 11 years}; a month short of a year is almost one. */
    static String stood(LocalDate from, LocalDate to) {
        long years = ChronoUnit.YEARS.between(from, to);
        long days = ChronoUnit.DAYS.between(from, to);
        if (years < FEWEST_YEARS) {
            return days == 1 ? "a day" : days + " days";
        }
        boolean almost = ChronoUnit.DAYS.between(to, from.plusYears(years + 1)) <= DAYS_OF_A_MONTH;
        return almost ? "almost " + (years + 1) + " years" : years + " years";
    }

    /** {@code 2024-08-06}; {@code by 2022-07-24} where only the last day on which it may have been is known. */
    static String day(Performance mark) {
        return (mark.isDayKnown() ? "" : "by ") + mark.date();
    }

    /** {@code an Olympic record}. */
    static String article(String noun) {
        boolean vowel = !noun.isEmpty() && "aeio".indexOf(Character.toLowerCase(noun.charAt(0))) >= 0;
        return (vowel ? "an " : "a ") + noun;
    }

    /** The first letter large. */
    static String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** {@code 1500 m}, {@code the mile}: what stands behind "over", whatever the track. */
    static String over(CareerResult result) {
        Event event = Event.outdoor(result.distance());
        return event.isMile() ? "the " + event.name() : event.name();
    }

    /** {@code men} or {@code women}. */
    static String runners(CareerResult one) {
        return one.athlete().sex().word();
    }
}
