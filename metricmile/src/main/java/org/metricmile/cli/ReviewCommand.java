package org.metricmile.cli;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.metricmile.archive.Archive;
import org.metricmile.archive.ArchiveState;
import org.metricmile.archive.ImportReport;
import org.metricmile.archive.Occasion;
import org.metricmile.archive.StoredReviewItem;
import org.metricmile.athletics.Athlete;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mile review}: rows that could be tied to an athlete by a guess only. */
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        description = {
            "List the rows that could be tied to an athlete by a guess only, or decide about one of them.",
            "Such a row stays out of its race until somebody has decided."
        },
        footer = {
            "",
            "Examples:",
            "  mile review",
            "  mile review 3 --is \"rui silva\"",
            "  mile review 4 --leave-out",
            "  mile review --decided"
        })
final class ReviewCommand implements Runnable {

    @Parameters(arity = "0..1", paramLabel = "ITEM", description = "Number of a row, as listed.")
    private @Nullable Integer number;

    @ArgGroup(exclusive = true)
    private final Decision decision = new Decision();

    /** What is decided about a row. */
    static final class Decision {

        @Option(
                names = "--is",
                paramLabel = "NAME",
                description = "Who is meant: words of the name of a candidate or of somebody in the archive, or an id.")
        private @Nullable String meant;

        @Option(names = "--new", description = "Somebody who is not in the archive yet, named as printed.")
        private boolean newcomer;

        @Option(names = "--leave-out", description = "Nobody: the row is to be left out.")
        private boolean leaveOut;
    }

    @Option(
            names = "--decided",
            description = "List the rows that somebody has decided about instead: who is meant, when, and why.")
    private boolean decided;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why, kept with the decision.")
    private String reason = "review";

    @Mixin
    private final ArchiveChoice archiveChoice = new ArchiveChoice();

    @Mixin
    private final OutputFormat format = new OutputFormat();

    @Mixin
    private final Console console = new Console();

    @Override
    public void run() {
        boolean decides = decision.meant != null || decision.newcomer || decision.leaveOut;
        if (decided && (decides || number != null)) {
            throw CommandException.usage("--decided lists rows and decides nothing: give it alone");
        }
        try (Archive archive = archiveChoice.openExisting()) {
            if (number == null) {
                if (decides) {
                    throw CommandException.usage(
                            "Name the row that the decision is about by its number. See them: mile review");
                }
                list(archive);
                return;
            }
            int wanted = number;
            if (decides) {
                ReadAnew.whileOthersWrite(archive, console::say, seen -> settle(archive, item(archive, wanted), seen))
                        .run();
            } else {
                new ReviewList(format, console).printOpen(List.of(item(archive, wanted)));
            }
        }
    }

    private static StoredReviewItem item(Archive archive, int number) {
        return archive.reviews()
                .find(number)
                .orElseThrow(() -> CommandException.notFound(
                        "There is no row " + number + " to decide about. See them: mile review"));
    }

    private void list(Archive archive) {
        ReviewList list = new ReviewList(format, console);
        if (decided) {
            list.printDecided(archive.reviews().decided());
        } else {
            list.printOpen(archive.reviews().open());
        }
    }

    /** Enters the decision; what is to be told of it then. */
    private Runnable settle(Archive archive, StoredReviewItem stored, ArchiveState seen) {
        ReviewSettlement settlement = new ReviewSettlement(archive, stored);
        Optional<Athlete> athlete = Optional.empty();
        if (decision.meant != null) {
            athlete = Optional.of(settlement.meant(decision.meant));
        } else if (decision.newcomer) {
            athlete = Optional.of(stored.item().asPrinted());
        }
        String said = stored.item().printed() + " is "
                + athlete.map(person -> person.name() + " (" + person.id() + ")")
                        .orElse("left out");
        Occasion occasion = Occasion.now(reason + ": " + said, Clock.systemUTC().instant());
        ImportReport report = settlement.settle(athlete, occasion, seen);
        return () -> say(said, report);
    }

    private void say(String said, ImportReport report) {
        console.out().println(said + ".");
        report.added().forEach(raceId -> console.out().println(raceId + ": added"));
        report.corrected()
                .forEach(version ->
                        console.out().println("%s: version %d".formatted(version.raceId(), version.version())));
        report.trackings().forEach(raceId -> console.out().println(raceId + ": tracking renewed"));
        console.out().flush();
    }
}
