package org.metricmile.story;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.metricmile.analysis.PaceAmongPeers;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.DateInterval;
import org.metricmile.athletics.Flag;
import org.metricmile.athletics.Result;

/** How sentences write dates, places and lists. */
public final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private Words() {}

    /** {@code on 6 August 2024}, {@code between 1 August 2024 and 11 August 2024}. */
    public static String date(DateInterval date) {
        return date.isOneDay()
                ? "on " + day(date.first())
                : "between " + day(date.first()) + " and " + day(date.last());
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** {@code 1st}, {@code 2nd}, {@code 11th}. */
    public static String ordinal(int place) {
        int lastTwo = place % 100;
        String ending = lastTwo >= 11 && lastTwo <= 13
                ? "th"
                : switch (place % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return place + ending;
    }

    /** {@code a, b and c}. */
    public static String list(List<String> items) {
        if (items.size() <= 1) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.get(items.size() - 1);
    }

    /** {@code the fastest}, {@code the 3rd fastest}, {@code the slowest}, {@code the fastest or 2nd fastest, too close to tell}. */
    public static String rank(PaceAmongPeers.Rank rank) {
        if (rank.best() == rank.of() && rank.of() > 1) {
            return "the slowest";
        }
        String best = rank.best() == 1 ? "the fastest" : "the " + ordinal(rank.best()) + " fastest";
        return rank.best() == rank.worst()
                ? best
                : "%s%s %s fastest, too close to tell,"
                        .formatted(best, rank.worst() == rank.best() + 1 ? " or" : " to", ordinal(rank.worst()));
    }

    /** The same as the begin of a sentence. */
    public static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    static String runner(Result result) {
        String name = result.athlete().name();
        return result.nation().isKnown() ? name + " (" + result.nation() + ")" : name;
    }

    static String names(List<Athlete> athletes) {
        return list(athletes.stream().map(Athlete::name).toList());
    }

    static String flags(Result result) {
        String flags = result.flags().stream()
                .filter(flag -> flag.kind() == Flag.Kind.RECORD || flag.kind() == Flag.Kind.BEST)
                .map(Flag::text)
                .collect(Collectors.joining(", "));
        return flags.isEmpty() ? "" : ", " + flags;
    }
}
