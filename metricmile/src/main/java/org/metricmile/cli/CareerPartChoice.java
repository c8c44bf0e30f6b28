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

        @Option(names = "--medals", description = "Show medals of championships, with the colours that are missing.")
        private boolean medals;

        @Option(names = "--titles", description = "Show titles held on the day, and where they are at stake next.")
        private boolean titles;

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
        if (choice.medals) {
            return Optional.of(CareerParts::medals);
        }
        if (choice.titles) {
            return Optional.of(CareerParts::titles);
        }
        if (choice.rivals) {
            return Optional.of(CareerParts::rivals);
        }
        return choice.goals ? Optional.of(CareerParts::goals) : Optional.empty();
    }
}
