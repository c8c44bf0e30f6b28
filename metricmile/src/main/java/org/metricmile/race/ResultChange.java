package org.metricmile.race;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Outcome;
import org.metricmile.athletics.Result;

/**
 * What two versions of a race say otherwise of one athlete.
 *
 * @param athlete whom it concerns
 * @param before the result in the earlier version; empty if there was none
 * @param after the result in the later version; empty if there is none any more
 */
public record ResultChange(Athlete athlete, Optional<Result> before, Optional<Result> after) {

    private static final int MOST_MOVED = 3;

    /** The results in which two versions differ, in the order of the later list; where a result was read does not count. */
    public static List<ResultChange> between(RaceSheet before, RaceSheet after) {
        Map<Athlete, ResultChange> changes = new LinkedHashMap<>();
        after.results().forEach(result -> {
            Optional<Result> old = before.findResult(result.athlete());
            if (old.isEmpty() || !isSame(old.get(), result)) {
                changes.put(result.athlete(), new ResultChange(result.athlete(), old, Optional.of(result)));
            }
        });
        before.results().stream()
                .filter(result -> after.findResult(result.athlete()).isEmpty())
                .forEach(result -> changes.put(
                        result.athlete(), new ResultChange(result.athlete(), Optional.of(result), Optional.empty())));
        return new ArrayList<>(changes.values());
    }

    private static boolean isSame(Result one, Result other) {
        return one.outcome().equals(other.outcome())
                && one.printedMark().equals(other.printedMark())
                && one.nation().equals(other.nation())
                && one.team().equals(other.team())
                && one.flags().equals(other.flags());
    }

    /**
     * The changes in words, a line each; of more than {@value #MOST_MOVED} athletes who were only moved by the same number
     * of places one line for all.
     */
    public static List<String> inWords(List<ResultChange> changes) {
        Map<Integer, List<ResultChange>> moved = new LinkedHashMap<>();
        for (ResultChange change : changes) {
            change.placesMoved()
                    .ifPresent(places -> moved.computeIfAbsent(places, by -> new ArrayList<>())
                            .add(change));
        }
        moved.values().removeIf(together -> together.size() <= MOST_MOVED);
        List<String> lines = new ArrayList<>();
        changes.stream()
                .filter(change -> moved.values().stream().noneMatch(together -> together.contains(change)))
                .forEach(change -> lines.add(change.inWords()));
        moved.forEach((places, together) -> lines.add("%d athletes from %s to %s: %s %d"
                .formatted(
                        together.size(),
                        together.get(0).athlete().name(),
                        together.get(together.size() - 1).athlete().name(),
                        places < 0 ? "up" : "down",
                        Math.abs(places))));
        return lines;
    }

    /** By how many places the athlete was moved, down counted positive; empty if anything else changed. */
    private OptionalInt placesMoved() {
        if (before.isEmpty() || after.isEmpty()) {
            return OptionalInt.empty();
        }
        Result was = before.get();
        Result is = after.get();
        boolean onlyPlace = was.place().isPresent()
                && is.place().isPresent()
                && was.mark().equals(is.mark())
                && was.flags().equals(is.flags());
        return onlyPlace ? OptionalInt.of(is.place().getAsInt() - was.place().getAsInt()) : OptionalInt.empty();
    }

    /** {@code Rui Silva: 3rd in 3:37.02, now DQ TR 17.3}. */
    public String inWords() {
        if (before.isEmpty()) {
            return athlete.name() + ": added, "
                    + after.map(ResultChange::inWords).orElse("");
        }
        if (after.isEmpty()) {
            return athlete.name() + ": taken out, was " + inWords(before.get());
        }
        String was = inWords(before.get());
        String is = inWords(after.get());
        return athlete.name() + ": " + (was.equals(is) ? was + ", other remarks" : was + ", now " + is);
    }

    private static String inWords(Result result) {
        Outcome outcome = result.outcome();
        if (outcome instanceof Outcome.Disqualified disqualified) {
            return ("DQ " + disqualified.rule()).strip();
        }
        if (!(outcome instanceof Outcome.Finished)) {
            return outcome.code();
        }
        String place = result.place().isPresent() ? ordinal(result.place().getAsInt()) : "no place";
        return place + result.mark().map(mark -> " in " + mark).orElse("");
    }

    private static String ordinal(int place) {
        boolean teen = place % 100 / 10 == 1;
        String ending = switch (teen ? 0 : place % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
        return place + ending;
    }
}
