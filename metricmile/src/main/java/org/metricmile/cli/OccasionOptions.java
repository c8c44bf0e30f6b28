package org.metricmile.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.metricmile.archive.Occasion;
import picocli.CommandLine.Option;

/** When what a command brings in became known. */
final class OccasionOptions {

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "Day on which it was made public, as in 2009-11-18; else today.")
    private @Nullable LocalDate published;

    Occasion now(String reason) {
        return new Occasion(reason, Clock.systemUTC().instant(), Optional.ofNullable(published));
    }
}
