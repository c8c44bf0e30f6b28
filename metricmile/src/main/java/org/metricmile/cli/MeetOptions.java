package org.metricmile.cli;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.metricmile.feeds.Known;
import org.metricmile.race.Document;
import picocli.CommandLine.Option;

/** Where and when races were held, for files that do not say so themselves. */
final class MeetOptions {

    @Option(
            names = "--meet",
            paramLabel = "NAME",
            description = "Competition that stadium files are of; else as their meet.txt says.")
    private @Nullable String name;

    @Option(names = "--date", paramLabel = "DATE", description = "With --meet: day of the races, as in 2026-05-01.")
    private @Nullable LocalDate date;

    /** What is known, with the document that says what the options say. */
    Known addTo(Known known) {
        if (name == null) {
            if (date != null) {
                throw CommandException.usage("--date goes with --meet: name the competition too");
            }
            return known;
        }
        String text = "race: " + name.replaceAll("\\R", " ") + "\n" + (date == null ? "" : "date: " + date + "\n");
        Document meet = new Document("meet.txt", text.getBytes(StandardCharsets.UTF_8));
        return new Known(known.tables(), known.races(), known.decisions(), Optional.of(meet), known.columns());
    }
}
