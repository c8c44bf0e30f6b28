package org.metricmile.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.metricmile.archive.Archive;
import org.metricmile.archive.ArchiveState;
import org.metricmile.archive.ImportReport;
import org.metricmile.archive.Occasion;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.MarkFormatException;
import org.metricmile.athletics.Outcome;
import org.metricmile.athletics.Source;
import org.metricmile.race.Document;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.Reading;
import org.metricmile.race.ResultChange;
import org.metricmile.race.ResultCorrection;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mile correct}: a decision about one result, on the day or years later. */
@Command(
        name = "correct",
        mixinStandardHelpOptions = true,
        description = {
            "Enter a decision about one result: a disqualification, a reinstatement, an annulment, another mark.",
            "It adds a version of the race; what was known before stays readable with show --as-known."
        },
        footer = {
            "",
            "Examples:",
            "  mile correct town games 1500 men final --athlete silva --disqualify \"TR 17.3\" --reason protest",
            "  mile correct town games 1500 men final --athlete silva --reinstate --reason \"jury of appeal\""
        })
final class CorrectCommand implements Runnable {

    @Mixin
    private final RaceChoice choice = new RaceChoice();

    @Option(
            names = "--athlete",
            paramLabel = "NAME",
            required = true,
            description = "Whose result: words of the name, or the athlete's id.")
    private String name = "";

    @ArgGroup(exclusive = true, multiplicity = "1")
    private final Decision decision = new Decision();

    /** What was decided. */
    static final class Decision {

        @Option(
                names = "--disqualify",
                paramLabel = "RULE",
                description = "Place and mark no longer stand, by that rule or decision; those behind move up.")
        private @Nullable String rule;

        @Option(
                names = "--reinstate",
                description = "The last finish that an earlier version has stands again; those behind move down.")
        private boolean reinstate;

        @Option(names = "--mark", paramLabel = "MARK", description = "Another mark, as in 3:36.41.")
        private @Nullable String mark;
    }

    @Option(names = "--place", paramLabel = "N", description = "With --mark: the place that goes with it.")
    private @Nullable Integer place;

    @Option(names = "--keep-places", description = "Nobody else moves.")
    private boolean keepPlaces;

    @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why, kept with the version.")
    private String reason = "";

    @Option(names = "--source", paramLabel = "TEXT", description = "Where the decision can be read.")
    private String source = "";

    @Option(names = "--dry-run", description = "Say what would change, and leave the archive as it is.")
    private boolean dryRun;

    @Mixin
    private final OccasionOptions occasionOptions = new OccasionOptions();

    @Mixin
    private final Console console = new Console();

    @Override
    public void run() {
        choice.withRace((archive, sheet) -> {
            String raceId = sheet.race().id();
            ReadAnew.whileOthersWrite(archive, console::say, seen -> correct(archive, raceId, seen))
                    .run();
        });
    }

    /** Enters the decision; what is to be told of it then. */
    private Runnable correct(Archive archive, String raceId, ArchiveState seen) {
        RaceSheet now = archive.findRace(raceId).orElseThrow();
        Occasion occasion = occasionOptions.now(reason);
        RaceSheet before = occasion.published()
                .flatMap(day -> archive.findRaceAsKnown(raceId, day))
                .orElse(now);
        Athlete athlete = AthleteSearch.in(before, name);
        Document document = document(before, athlete, occasion);
        RaceSheet after = decide(archive, before, athlete, new Source(source, document.name(), 0));
        Reading reading = new Reading(List.of(document), List.of(after), List.of(), List.of());
        ImportReport report =
                dryRun ? archive.tryImport(reading, occasion, seen) : archive.importAll(reading, occasion, seen);
        return () -> say(archive, before, after, report);
    }

    private void say(Archive archive, RaceSheet before, RaceSheet after, ImportReport report) {
        ResultChange.inWords(ResultChange.between(before, after)).forEach(console.out()::println);
        report.corrected()
                .forEach(version -> console.out()
                        .println("%s: version %d%s"
                                .formatted(
                                        version.raceId(),
                                        version.version(),
                                        dryRun ? " (dry run, nothing was kept)" : "")));
        InForce.sayWhichIsNot(archive, report, console);
        if (report.corrected().isEmpty()) {
            console.out().println("Nothing changes: that is what was known already.");
        }
        console.out().flush();
    }

    private RaceSheet decide(Archive archive, RaceSheet sheet, Athlete athlete, Source from) {
        try {
            if (decision.rule != null) {
                return ResultCorrection.disqualify(sheet, athlete, decision.rule, !keepPlaces, from);
            }
            if (decision.reinstate) {
                return ResultCorrection.reinstate(
                        sheet, athlete, lastFinish(archive, sheet, athlete), !keepPlaces, from);
            }
            OptionalInt newPlace = place == null ? OptionalInt.empty() : OptionalInt.of(place);
            return ResultCorrection.amend(sheet, athlete, Mark.parse(String.valueOf(decision.mark)), newPlace, from);
        } catch (MarkFormatException notAMark) {
            throw CommandException.usage(String.valueOf(notAMark.getMessage()));
        } catch (IllegalArgumentException impossible) {
            throw CommandException.badData(String.valueOf(impossible.getMessage()));
        }
    }

    private static RaceSheet lastFinish(Archive archive, RaceSheet sheet, Athlete athlete) {
        String raceId = sheet.race().id();
        int versions = archive.listVersions(raceId).size();
        for (int version = versions; version > 0; version--) {
            Optional<RaceSheet> earlier = archive.findRace(raceId, version)
                    .filter(old -> old.findResult(athlete)
                            .filter(result -> result.outcome() instanceof Outcome.Finished)
                            .isPresent());
            if (earlier.isPresent()) {
                return earlier.get();
            }
        }
        throw CommandException.badData(
                "No version of %s has a finish of %s to go back to. Maybe give it: --mark and --place"
                        .formatted(raceId, athlete.name()));
    }

    /** The decision as a document of its own, so that the corrected facts name where they come from. */
    private Document document(RaceSheet sheet, Athlete athlete, Occasion occasion) {
        String what = decision.rule != null
                ? ("disqualified " + decision.rule).strip()
                : decision.reinstate
                        ? "reinstated"
                        : ("mark " + decision.mark + (place == null ? "" : " place " + place));
        String text = """
                race: %s
                athlete: %s (%s)
                decision: %s
                others: %s
                published: %s
                reason: %s
                source: %s
                entered: %s
                """.formatted(
                        sheet.race().id(),
                        athlete.name(),
                        athlete.id(),
                        what,
                        keepPlaces ? "stay" : "move",
                        occasion.published().map(Object::toString).orElse("today"),
                        reason,
                        source,
                        occasion.now());
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        String name = ResultCorrection.DOCUMENT_PREFIX + sheet.race().id() + "-"
                + Document.sha256(bytes).substring(0, 8) + ".txt";
        return new Document(name, bytes);
    }
}
