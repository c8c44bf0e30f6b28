package org.metricmile.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Outcome;
import org.metricmile.athletics.Sex;
import org.metricmile.race.RaceSheet;
import org.metricmile.records.careers.Ordinal;
import org.metricmile.simulation.WhatIf;

/**
 * What a runner did in a race that is run on from a mark, beside what the engine has him do on average from there as it was: how far one
 * is from the other says how far the engine is from this race.
 */
record InTheRace(Athlete athlete, Outcome outcome) {

    private static final int MEDALS = 3;

    /** Empty if no result of the athlete is on record. */
    static Optional<InTheRace> of(RaceSheet sheet, Athlete athlete) {
        return sheet.results().stream()
                .filter(result -> result.athlete().equals(athlete))
                .findFirst()
                .map(result -> new InTheRace(athlete, result.outcome()));
    }

    /** Won or not, a medal or not, place and time, as the rows of a table of differences go. */
    List<String> cells() {
        String place =
                outcome.place().isPresent() ? Integer.toString(outcome.place().getAsInt()) : notPlaced();
        return List.of(
                isAmong(1),
                isAmong(MEDALS),
                place,
                outcome.mark().map(Object::toString).orElse(notPlaced()));
    }

    private String isAmong(int places) {
        return outcome instanceof Outcome.Finished && outcome.place().isEmpty()
                ? notPlaced()
                : outcome.place().orElse(Integer.MAX_VALUE) <= places ? "yes" : "no";
    }

    private String notPlaced() {
        return outcome instanceof Outcome.Finished ? "–" : outcome.code();
    }

    /** What was run, where simulated races from the gun know nothing of it. */
    String wordsFromTheGun(WhatIf answer) {
        return "In the race %s %s, of which races from the gun know nothing: the engine gives %s %s on average%s, in both columns."
                .formatted(
                        athlete.name(),
                        what(),
                        him(),
                        DifferenceTables.clock(answer.seconds().asItIs()),
                        apart(answer));
    }

    private String him() {
        return athlete.sex() == Sex.WOMEN ? "her" : "him";
    }

    /** How far the engine is from the race, and what the difference therefore means. */
    String words(Distance from, WhatIf answer) {
        return "In the race %s %s. Run on from %s as it was, the engine gives %s %s on average%s. That is in both columns; the difference is what the change does in the engine, not what it would have done to the race."
                .formatted(
                        athlete.name(),
                        what(),
                        from,
                        him(),
                        DifferenceTables.clock(answer.seconds().asItIs()),
                        apart(answer));
    }

    private String what() {
        String mark = outcome.mark().map(time -> " in " + time).orElse("");
        if (outcome.place().isPresent()) {
            return "was " + Ordinal.of(outcome.place().getAsInt()) + mark;
        }
        return outcome instanceof Outcome.Finished
                ? "finished" + mark
                : outcome instanceof Outcome.DidNotFinish ? "did not finish" : "was disqualified";
    }

    private String apart(WhatIf answer) {
        return behind(answer)
                .map(seconds ->
                        String.format(Locale.ROOT, ", %.2f s %s", Math.abs(seconds), seconds < 0 ? "faster" : "slower"))
                .orElse("");
    }

    /** By how many seconds the race run on as it was ends later on average than the race did; empty if either has no time. */
    private Optional<Double> behind(WhatIf answer) {
        return outcome.mark()
                .map(mark -> answer.seconds().asItIs() - mark.inSeconds())
                .filter(seconds -> !Double.isNaN(seconds));
    }

    void put(ObjectNode node, WhatIf answer) {
        node.put("outcome", outcome.code());
        if (outcome.place().isPresent()) {
            node.put("place", outcome.place().getAsInt());
        } else {
            node.putNull("place");
        }
        outcome.mark()
                .ifPresentOrElse(
                        mark -> node.put("mark", mark.toString()).put("seconds", mark.inSeconds()),
                        () -> node.putNull("mark").putNull("seconds"));
        node.put(
                "asItIsLaterSeconds",
                behind(answer).map(DifferenceTables::rounded).orElse(null));
    }
}
