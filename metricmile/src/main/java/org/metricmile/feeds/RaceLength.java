package org.metricmile.feeds;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Event;
import org.metricmile.feeds.issues.DistanceInferred;
import org.metricmile.feeds.issues.DistanceNotStated;
import org.metricmile.race.ImportIssue;

/** Finds out how long the race of a split sheet is; what is not stated in a heading is reported. */
public final class RaceLength {

    /** Distances at which races are usual, 800 m to 10,000 m. */
    public static final List<Distance> USUAL = List.of(
            Distance.ofMetres(800),
            Distance.ofMetres(1000),
            Distance.ofMetres(1500),
            Event.MILE,
            Distance.ofMetres(2000),
            Distance.ofMetres(3000),
            Distance.ofMetres(5000),
            Distance.ofMetres(10_000));

    /** A lap or more after the last mark is run at most a third faster or slower than the way there. */
    private static final double PACE_RATIO = 1.33;

    private static final Pattern METRES_IN_NAME = Pattern.compile("(?<![\\d.])(\\d{3,5}) ?(m)?(?![\\p{L}\\d])");
    private static final Pattern MILE_IN_NAME = Pattern.compile("(?<!\\p{L})mile(?!\\p{L})");

    private RaceLength() {}

    /**
     * The distance by heading, by the heading of the finish, by a name, or by pace.
     *
     * @param lastTimes for each finisher, time at the last mark and finishing time, seconds
     */
    static Optional<Distance> find(
            SheetHeading heading,
            MarkColumns columns,
            String document,
            List<double[]> lastTimes,
            List<ImportIssue> issues) {
        Optional<Distance> stated = heading.distance();
        if (stated.isPresent()) {
            return stated;
        }
        Optional<Distance> ofFinish = columns.finishDistance();
        if (ofFinish.isPresent()) {
            return inferred(ofFinish.get(), "because the heading of the finish says so", document, issues);
        }
        for (String name : List.of(heading.text("race"), document)) {
            Optional<Distance> named = inName(name);
            if (named.isPresent()) {
                return inferred(named.get(), "because of the name \"" + name + "\"", document, issues);
            }
        }
        return byPace(columns, document, lastTimes, issues);
    }

    private static Optional<Distance> inferred(
            Distance distance, String why, String document, List<ImportIssue> issues) {
        issues.add(new DistanceInferred(document, distance, why));
        return Optional.of(distance);
    }

    private static Optional<Distance> inName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        Matcher metres = METRES_IN_NAME.matcher(lower);
        while (metres.find()) {
            Distance distance = Distance.ofMetres(Long.parseLong(metres.group(1)));
            // a bare 2000 may be a year
            boolean maybeYear = metres.group(2) == null && metres.group(1).equals("2000");
            if (USUAL.contains(distance) && !maybeYear) {
                return Optional.of(distance);
            }
        }
        return MILE_IN_NAME.matcher(lower).find() ? Optional.of(Event.MILE) : Optional.empty();
    }

    private static Optional<Distance> byPace(
            MarkColumns columns, String document, List<double[]> lastTimes, List<ImportIssue> issues) {
        Optional<Distance> lastMark =
                columns.marks().stream().map(MarkColumns.MarkColumn::at).max(Distance::compareTo);
        if (lastMark.isEmpty() || lastTimes.isEmpty()) {
            issues.add(new DistanceNotStated(document, "no runner has a time on the way and at the finish"));
            return Optional.empty();
        }
        double metresThere = lastMark.get().inMetres();
        List<Double> ratios = new ArrayList<>();
        for (double[] times : lastTimes) {
            ratios.add((times[1] - times[0]) / times[0]);
        }
        Collections.sort(ratios);
        double metresLeft = metresThere * ratios.get(ratios.size() / 2);
        List<Distance> plausible = USUAL.stream()
                .filter(distance -> {
                    double left = distance.inMetres() - metresThere;
                    return left > 0 && left / metresLeft < PACE_RATIO && metresLeft / left < PACE_RATIO;
                })
                .toList();
        if (plausible.size() == 1) {
            return inferred(plausible.get(0), "which fits the pace after " + lastMark.get(), document, issues);
        }
        issues.add(new DistanceNotStated(
                document,
                plausible.isEmpty()
                        ? "no usual distance fits the pace after " + lastMark.get()
                        : "after " + lastMark.get() + " the pace fits "
                                + String.join(
                                        " and ",
                                        plausible.stream()
                                                .map(distance ->
                                                        Event.outdoor(distance).name())
                                                .toList())));
        return Optional.empty();
    }
}
