package org.metricmile.archive;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Competition;
import org.metricmile.athletics.CompetitionCategory;
import org.metricmile.athletics.Completeness;
import org.metricmile.athletics.DateInterval;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.athletics.Event;
import org.metricmile.athletics.FactTable;
import org.metricmile.athletics.Flag;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Nation;
import org.metricmile.athletics.Outcome;
import org.metricmile.athletics.Precision;
import org.metricmile.athletics.Race;
import org.metricmile.athletics.Result;
import org.metricmile.athletics.Round;
import org.metricmile.athletics.Sex;
import org.metricmile.athletics.Source;
import org.metricmile.athletics.StartListEntry;
import org.metricmile.race.Document;
import org.metricmile.race.Provenance;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.Reading;
import org.metricmile.race.ReportedMoment;
import org.metricmile.race.ReviewItem;
import org.metricmile.race.Split;
import org.metricmile.race.TrackSamples;
import org.metricmile.race.TrackedRunner;
import org.metricmile.race.Tracking;
import org.metricmile.track.Course;
import org.metricmile.track.Oval;
import org.metricmile.track.PlanePoint;
import org.metricmile.track.StadiumFrame;

/** Invented races with every kind of row, as a reader would hand them over. */
final class ImportedScenes {

    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private static final Athlete ADA = new Athlete("ada-hill", "Ada Hill", Sex.WOMEN);
    private static final Athlete BEA = new Athlete("bea-ford", "Bea Ford", Sex.WOMEN);
    private static final Athlete CLO = new Athlete("clo-marsh", "Clo Marsh", Sex.WOMEN);
    private static final Athlete DEE = new Athlete("dee-wood", "Dee Wood", Sex.WOMEN);

    private ImportedScenes() {}

    static Document document(String name, String content) {
        return new Document(name, content.getBytes(StandardCharsets.UTF_8));
    }

    static Reading reading(Document document, RaceSheet... sheets) {
        return new Reading(List.of(document), List.of(sheets), List.of(), List.of());
    }

    /** A final with a tie separated by photo finish, a DNF, a DNS, a DQ, hand times and a nameless leader. */
    static RaceSheet fullRace(String id, String document) {
        List<Result> results = List.of(
                result(
                        ADA,
                        new Outcome.Finished(OptionalInt.of(1), Optional.of(Mark.parse("4:01.23 (.221)"))),
                        "4:01.23",
                        document,
                        2,
                        Flag.parseAll("PB;NR")),
                result(
                        BEA,
                        new Outcome.Finished(OptionalInt.of(2), Optional.of(Mark.parse("4:02.4h"))),
                        "4:02.4h",
                        document,
                        3,
                        List.of()),
                result(CLO, new Outcome.DidNotFinish(), "DNF", document, 4, List.of()),
                result(DEE, new Outcome.Disqualified("TR 17.2.3"), "DQ", document, 5, Flag.parseAll("2nd on the day")),
                result(
                        new Athlete("eve-lake", "Eve Lake", Sex.WOMEN),
                        new Outcome.DidNotStart(),
                        "",
                        document,
                        6,
                        List.of()));
        List<Split> splits = List.of(
                split(Optional.of(ADA), 400, Optional.of(ElapsedTime.parse("65.12")), 1, document, 7),
                split(Optional.of(BEA), 400, Optional.empty(), 2, document, 8),
                split(Optional.empty(), 800, Optional.of(ElapsedTime.parse("131.4")), 1, document, 9));
        List<ReportedMoment> moments = List.of(new ReportedMoment(
                Optional.of(Distance.ofMetres(1200)),
                Optional.empty(),
                Optional.of(ADA),
                "Hill",
                "kick",
                "Went at the bell",
                new Source("a report", document, 10)));
        List<StartListEntry> starts = List.of(new StartListEntry(
                ADA, new Nation("GBR"), "Hill AC", OptionalInt.of(3), "HILL", new Source("start list", document, 11)));
        return new RaceSheet(
                race(id, document),
                results,
                splits,
                moments,
                starts,
                List.of(new StoredIssue("Odd", StoredIssue.Severity.NOTE, document + ":9", "No name. Maybe a hare?")));
    }

    static Race race(String id, String document) {
        LocalDate day = LocalDate.of(2025, 7, 5);
        return new Race(
                id,
                new Competition(
                        "M2025",
                        "Marsh Meeting 2025",
                        CompetitionCategory.OTHER,
                        "Marsh",
                        new Nation("GBR"),
                        Optional.of(new DateInterval(day, day.plusDays(1)))),
                Optional.of(DateInterval.on(day)),
                Sex.WOMEN,
                Event.outdoor(Distance.ofMetres(1500)),
                Round.parse("Semifinals 2 (number inferred from listing order)"),
                new Completeness(Completeness.Field.PARTIAL, "medallists only"),
                new Source("results book", document, 1));
    }

    private static Result result(
            Athlete athlete, Outcome outcome, String printed, String document, int line, List<Flag> flags) {
        return new Result(
                athlete,
                athlete.name().toUpperCase(Locale.ROOT),
                new Nation("GBR"),
                "Vale Harriers",
                outcome,
                printed,
                flags,
                new Source("results book", document, line));
    }

    private static Split split(
            Optional<Athlete> runner,
            long metres,
            Optional<ElapsedTime> time,
            int position,
            String document,
            int line) {
        return new Split(
                runner,
                Distance.ofMetres(metres),
                time.map(read -> read.readTo(Precision.TENTH)),
                OptionalInt.of(position),
                position == 2,
                Provenance.HAND,
                new Source("", document, line));
    }

    /** The same race after the disqualified runner's appeal: third in 4:03.00. */
    static RaceSheet afterAppeal(RaceSheet sheet) {
        List<Result> results = sheet.results().stream()
                .map(result -> result.athlete().equals(DEE)
                        ? new Result(
                                DEE,
                                result.printedName(),
                                result.nation(),
                                result.team(),
                                new Outcome.Finished(OptionalInt.of(3), Optional.of(Mark.parse("4:03.00"))),
                                "4:03.00",
                                result.flags(),
                                result.source())
                        : result)
                .toList();
        return new RaceSheet(
                sheet.race(), results, sheet.splits(), sheet.reported(), sheet.startList(), sheet.issues());
    }

    static RaceSheet spelling(RaceSheet sheet, String name) {
        Result first = sheet.results().get(0);
        Athlete athlete =
                new Athlete(first.athlete().id(), name, first.athlete().sex());
        Result respelled = new Result(
                athlete,
                first.printedName(),
                first.nation(),
                first.team(),
                first.outcome(),
                first.printedMark(),
                first.flags(),
                first.source());
        return new RaceSheet(sheet.race(), List.of(respelled), List.of(), List.of(), List.of(), List.of());
    }

    /** Positions of two runners; the last of the first one is some millimetres to the right. */
    static Tracking tracking(String raceId, String document, int lastMillimetres) {
        return new Tracking(
                raceId,
                new Course(Oval.STANDARD_400, Distance.ofMetres(1500)),
                new StadiumFrame(new PlanePoint(-14.7, 44.9), 0.002),
                List.of(
                        new TrackedRunner(
                                ADA,
                                "HILL",
                                new TrackSamples(
                                        new int[] {-50, 54, 153, 953},
                                        new int[] {0, 100, -200, lastMillimetres},
                                        new int[] {44_900, 45_000, 45_101, 45_000})),
                        new TrackedRunner(BEA, "FORD", new TrackSamples(new int[] {}, new int[] {}, new int[] {}))),
                List.of(new StoredIssue("Odd", StoredIssue.Severity.NOTE, document, "A gap of 0.8 s.")),
                new Source("tracking", document, 0));
    }

    /** A row that may be Bea Ford, or somebody new. */
    static ReviewItem reviewItem(String raceId, String document) {
        return new ReviewItem(
                raceId,
                "430 Ford, B. (Vale Harriers)",
                new Athlete("b-ford-gbr-w", "B. Ford", Sex.WOMEN),
                "The bib is that of Clo Marsh, the name may be that of Bea Ford.",
                List.of(
                        new ReviewItem.Candidate(BEA, "same family name and team"),
                        new ReviewItem.Candidate(CLO, "same bib")),
                new Source("results book", document, 4));
    }

    /** Three rankings, one without a rank and one with a rank that is none: bad cells are kept as printed. */
    static FactTable rankings(String document, String secondNote) {
        FactTable.Layout layout = new FactTable.Layout(
                "rankings",
                List.of(
                        new FactTable.Column("system", FactTable.Kind.TEXT),
                        new FactTable.Column("as_of", FactTable.Kind.DATE),
                        new FactTable.Column("rank", FactTable.Kind.WHOLE_NUMBER),
                        new FactTable.Column("note", FactTable.Kind.TEXT)));
        return new FactTable(
                layout,
                List.of(
                        new FactTable.Row(2, List.of("Marsh Ranking", "2025-07-01", "1", "1.50 \"as printed\"")),
                        new FactTable.Row(3, List.of("Marsh Ranking", "2025-07-01", "", secondNote)),
                        new FactTable.Row(4, List.of("Marsh Ranking", "2025-07-01", "3rd", "1.0"))),
                document);
    }
}
