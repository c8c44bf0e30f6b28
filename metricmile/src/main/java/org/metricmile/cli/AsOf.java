package org.metricmile.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** As of which day, and as known on which. */
final class AsOf {

    @Option(names = "--on", paramLabel = "DATE", description = "As it stood at the end of that day; else today.")
    private @Nullable LocalDate on;

    @Option(
            names = "--known",
            paramLabel = "DATE",
            description = "As far as was known at the end of that day of what was ruled later; else all that is known.")
    private @Nullable LocalDate known;

    LocalDate on() {
        return on == null ? today() : on;
    }

    /** The day, or another where none is named. */
    LocalDate onOr(Supplier<LocalDate> other) {
        return on == null ? other.get() : on;
    }

    LocalDate known() {
        return known == null ? today() : known;
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
