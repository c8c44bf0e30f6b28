package org.metricmile.report.sections;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Flag;
import org.metricmile.athletics.Outcome;
import org.metricmile.athletics.Result;
import org.metricmile.race.Gap;
import org.metricmile.report.RaceDossier;
import org.metricmile.report.ReportSection;

/** The result list. */
public final class ResultsSection implements ReportSection {

    /**
     * One line of the list.
     *
     * @param place place, or an en dash
     * @param name full name
     * @param nation code of the nation, may be empty
     * @param mark the mark as printed, may be empty
     * @param outcome why there is no mark, may be empty
     * @param flags remarks
     * @param gap seconds behind the winner, may be empty
     */
    public record Row(
            String place,
            String name,
            String nation,
            String mark,
            ShownFlag outcome,
            List<ShownFlag> flags,
            String gap) {}

    /**
     * What the template prints.
     *
     * @param rows lines of the list
     * @param glossary flags that occur, with their meaning
     * @param incomplete why the list may not hold everybody, empty if it does
     */
    public record Model(List<Row> rows, List<ShownFlag> glossary, String incomplete) {}

    @Override
    public String id() {
        return "results";
    }

    @Override
    public Optional<Filled> fill(RaceDossier race) {
        List<Result> results = race.results();
        if (results.isEmpty()) {
            return Optional.empty();
        }
        List<Row> rows = results.stream().map(result -> row(race, result)).toList();
        List<ShownFlag> glossary = rows.stream()
                .flatMap(row -> row.flags().stream())
                .filter(flag -> !flag.meaning().isEmpty())
                .distinct()
                .toList();
        return Optional.of(filled("Result", new Model(rows, glossary, incomplete(race)), false));
    }

    private static Row row(RaceDossier race, Result result) {
        OptionalInt place = result.place();
        boolean finished = result.outcome() instanceof Outcome.Finished;
        return new Row(
                place.isPresent() ? Integer.toString(place.getAsInt()) : "\u2013",
                result.athlete().name(),
                result.nation().code(),
                finished ? printedMark(result) : "",
                finished ? new ShownFlag("", "") : outcome(result.outcome()),
                ShownFlag.of(result, Flag.Kind.values()),
                finished ? gap(race, result.athlete()) : "");
    }

    private static String printedMark(Result result) {
        return result.printedMark().isEmpty()
                ? result.mark().map(Object::toString).orElse("\u2013")
                : result.printedMark();
    }

    private static ShownFlag outcome(Outcome outcome) {
        String meaning = switch (outcome.code()) {
            case "DNF" -> "did not finish";
            case "DNS" -> "did not start";
            default -> "disqualified";
        };
        String rule = outcome instanceof Outcome.Disqualified disqualified
                        && !disqualified.rule().isEmpty()
                ? ", " + disqualified.rule()
                : "";
        return new ShownFlag(outcome.code(), meaning + rule);
    }

    private static String gap(RaceDossier race, Athlete runner) {
        return race.sheet()
                .winner()
                .map(Result::athlete)
                .filter(winner -> !winner.equals(runner))
                .flatMap(winner -> race.trace().gap(runner, winner, race.sheet().distance()))
                .map(Gap::print)
                .orElse("");
    }

    private static String incomplete(RaceDossier race) {
        var completeness = race.sheet().race().completeness();
        String why = completeness.reason().isEmpty() ? "" : ": " + completeness.reason();
        return switch (completeness.field()) {
            case COMPLETE -> "";
            case PARTIAL -> "This list does not hold the whole field" + why + ".";
            case UNKNOWN -> "It is not known whether this list holds the whole field" + why + ".";
        };
    }
}
