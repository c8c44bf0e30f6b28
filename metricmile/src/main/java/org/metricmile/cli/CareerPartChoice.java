package org.metricmile.cli;

import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Which part of a career a command prints, if not the bests. */
final class CareerPartChoice {

    @ArgGroup(exclusive = true)
    private final Choice choice = new Choice();

    static final class Choice {

        @Option(names = "--results", description = "Show all results by season, the latest season first.")
        private boolean results;

        @Option(names = "--progression", description = "Show how the best over each distance came down.")
        private boolean progression;

        @Option(names = "--seasons", description = "Show the best of each season in each event.")
        private boolean seasons;

        @Option(names = "--medals", description = "Show medals of championships, with the colours that are missing.")
        private boolean medals;

        @Option(names = "--titles", description = "Show titles held on the day, and where they are at stake next.")
        private boolean titles;

        @Option(
                names = "--majors",
                description = "Show every major championship under each stated definition, and medals in a row.")
        private boolean majors;

        @Option(names = "--rankings", description = "Show the last ranking of each system in the year before the day.")
        private boolean rankings;

        @Option(names = "--rivals", description = "Show who was met most often in finals.")
        private boolean rivals;

        @Option(names = "--goals", description = "Show goals the athlete spoke of, and whether they are ticked off.")
        private boolean goals;
    }

    /** Empty if no part is asked for. */
    Optional<Function<CareerParts, CareerPart>> chosen() {
        if (choice.results) {
            return Optional.of(CareerParts::results);
        }
        if (choice.progression) {
            return Optional.of(CareerParts::progression);
        }
        if (choice.seasons) {
            return Optional.of(CareerParts::seasons);
        }
        if (choice.medals) {
            return Optional.of(CareerParts::medals);
        }
        if (choice.titles) {
            return Optional.of(CareerParts::titles);
        }
        if (choice.majors) {
            return Optional.of(parts -> parts.standing().majors());
        }
        if (choice.rankings) {
            return Optional.of(parts -> parts.standing().rankings());
        }
        if (choice.rivals) {
            return Optional.of(CareerParts::rivals);
        }
        return choice.goals ? Optional.of(CareerParts::goals) : Optional.empty();
    }
}
