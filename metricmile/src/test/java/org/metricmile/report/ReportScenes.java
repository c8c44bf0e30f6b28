package org.metricmile.report;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.metricmile.analysis.TracedRace;
import org.metricmile.analysis.reserves.MarksOnRecord;
import org.metricmile.analysis.reserves.RaceReserves;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Competition;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Event;
import org.metricmile.athletics.FactTable;
import org.metricmile.race.ImportIssue;
import org.metricmile.race.Provenance;
import org.metricmile.race.RaceSheet;
import org.metricmile.reconstruction.CloseFollowing;
import org.metricmile.reconstruction.RaceEnsemble;
import org.metricmile.reconstruction.ReconstructedRace;
import org.metricmile.reconstruction.Reconstruction;
import org.metricmile.reconstruction.UnreconstructableRaceException;
import org.metricmile.reconstruction.Withholding;
import org.metricmile.records.background.RaceBackground;
import org.metricmile.scenes.MovingField;
import org.metricmile.scenes.RaceSheetBuilder;
import org.metricmile.scenes.Races;
import org.metricmile.scenes.RunScript;
import org.metricmile.simulation.Entrant;
import org.metricmile.simulation.Fields;
import org.metricmile.simulation.TypicalRace;
import org.metricmile.story.RaceFindings;

/** Races that make every section speak, or fall silent. */
final class ReportScenes {

    static final String HOSTILE = "<script>alert('x')</script> O\"Neil & <b>Sons";

    /** Ann leads, Bea passes her outside between 1200 and 1300 m, Cis follows 10 m behind, and Dot steps off at 900 m. */
    static final MovingField TRACKED = MovingField.of1500(
            RunScript.startingAt("Ann Archer", 0.3).run(1500, 7.0),
            RunScript.startingAt("Bea Baker", 0.9)
                    .pass(100, 15, 0.6)
                    .run(1200, 7.0, 0.6)
                    .run(1300, 7.5, 1.4)
                    .run(1500, 7.3, 0.4),
            RunScript.startingAt("Cis van der Cook", 1.6).pass(100, 16, 0.4).run(1500, 7.0),
            RunScript.startingAt("Dot Potter", 2.2)
                    .pass(100, 15.5, 0.4)
                    .run(900, 6.8)
                    .dropOut());

    private static final List<TracedRace> TRACED = Stream.concat(
                    all().map(TracedRace::of), Stream.of(TRACKED.tracked()))
            .toList();
    private static final FactTable.Layout CAREERS = new FactTable.Layout(
            "career_results",
            List.of(
                    new FactTable.Column("athlete_id", FactTable.Kind.TEXT),
                    new FactTable.Column("date", FactTable.Kind.DATE),
                    new FactTable.Column("event", FactTable.Kind.TEXT),
                    new FactTable.Column("mark", FactTable.Kind.MARK)));
    private static final Map<String, RaceFindings> FOUND = new HashMap<>();

    private ReportScenes() {}

    /** Every way of knowing a time, a runner who stops, one who is disqualified, a missing split, a contradiction, an issue. */
    static RaceSheet everything() {
        RaceSheet sheet = RaceSheetBuilder.of1500("EVERYTHING")
                .finished(1, "Ann Archer", "GBR", "4:00.10", "NR;PB")
                .finished(2, "Bea Baker", "USA", "4:00.52", "SB")
                .finished(3, "Cis van der Cook", "NED", "4:01.9h", "")
                .finishedWithoutMark(4, "Dot Baker")
                .ended("Eve Fletcher", "DNF")
                .ended("Flo Mason", "DQ TR 17.2.3")
                .ended("Gay Potter", "DNS")
                .splits("Ann Archer", "400", "64.10", "800", "2:09.30", "1200", "3:14.60")
                .splits("Bea Baker", "400", "64.00", "800", "2:09.20", "1200", "3:14.80")
                .splits("Cis van der Cook", "400", "64.30", "1200", "3:15.00")
                .splits("Eve Fletcher", "400", "63.90", "800", "2:09.00")
                .split("Flo Mason", "400", "64.5", OptionalInt.empty(), Provenance.HAND)
                .split("Flo Mason", "800", "2:10.0", OptionalInt.empty(), Provenance.MEASURED)
                .position("Ann Archer", "400", 4)
                .position("Dot Baker", "400", 5)
                .position("Eve Fletcher", "400", 1)
                .position("Eve Fletcher", "800", 1)
                .position("Bea Baker", "800", 2)
                .position("Ann Archer", "1200", 1)
                .from("https://example.org/other ; a notebook")
                .split("Ann Archer", "800", "2:09.7", OptionalInt.empty(), Provenance.REPORTED)
                .reported(1300, 1400, "Ann Archer", "kick", "Went from the back of the pack")
                .build();
        return withIssues(sheet, List.of(new Oddity("splits.csv:7", "Two times for one runner at 800 m.")));
    }

    /** A race whose names and texts are an attack on the page. */
    static RaceSheet hostile() {
        RaceSheet sheet = RaceSheetBuilder.of1500("HOSTILE")
                .from("javascript:alert(1) https://example.org/\"><script>")
                .finished(1, HOSTILE, "GBR", "3:40.00", HOSTILE)
                .finished(2, "Ben Miller", "USA", "3:41.00", "")
                .splits(HOSTILE, "400", "60.00", "800", "2:00.00", "1200", "2:58.00")
                .splits("Ben Miller", "400", "60.20", "800", "2:00.20", "1200", "2:58.50")
                .reported(100, 200, HOSTILE, HOSTILE, HOSTILE)
                .build();
        return withIssues(sheet, List.of(new Oddity(HOSTILE, HOSTILE)));
    }

    static RaceSheet resultsOnly() {
        return new RaceSheetBuilder("RESULTS-ONLY", Distance.ofMetres(5000))
                .finished(1, "Ada Lane", "13:20.11")
                .finished(2, "Ben Lane", "13:21.38")
                .build();
    }

    static RaceSheet twoRunners() {
        return new RaceSheetBuilder("TWO", Distance.ofMetres(800))
                .finished(1, "Ada Lane", "1:50.00")
                .finished(2, "Ben Lane", "1:51.00")
                .splits("Ada Lane", "400", "55.00")
                .splits("Ben Lane", "400", "54.00")
                .build();
    }

    static RaceSheet nothing() {
        return RaceSheetBuilder.of1500("NOTHING").build();
    }

    static RaceSheet leaderOnly() {
        return RaceSheetBuilder.of1500("LEADER-ONLY")
                .finished(1, "Ada Lane", "3:40.00")
                .finished(2, "Ben Lane", "3:41.00")
                .unnamedLeader("400", "58.0")
                .unnamedLeader("800", "1:57.4")
                .build();
    }

    /** Three races of the kind of the others here; one is held by an attack on the page. */
    static List<RaceSheet> peers() {
        Competition usual = nothing().race().competition();
        Competition attacked =
                new Competition("HOSTILE", HOSTILE, usual.category(), usual.city(), usual.nation(), usual.dates());
        return List.of(
                peer("PEER-1", "59.00", "3:39.00").build(),
                peer("PEER-2", "60.00", "3:41.50").build(),
                peer("PEER-3", "61.00", "3:43.00").at(attacked).build());
    }

    private static RaceSheetBuilder peer(String id, String at400, String mark) {
        return RaceSheetBuilder.of1500(id).finished(1, "Ada Lane", mark).splits("Ada Lane", "400", at400);
    }

    static Stream<RaceSheet> all() {
        return Stream.of(
                everything(),
                hostile(),
                resultsOnly(),
                twoRunners(),
                nothing(),
                leaderOnly(),
                Races.paris2024Final(),
                Races.slowThenKick());
    }

    /** The same races, and one that was tracked. */
    static Stream<TracedRace> traced() {
        return TRACED.stream();
    }

    private static RaceSheet withIssues(RaceSheet sheet, List<ImportIssue> issues) {
        return new RaceSheet(
                sheet.race(), sheet.results(), sheet.splits(), sheet.reported(), sheet.startList(), issues);
    }

    /** All that can be found out, if everybody has run 3:34 shortly before; few possible races are enough here. */
    static RaceFindings found(TracedRace race) {
        String key = "%s %s %s"
                .formatted(
                        race.sheet().race().id(),
                        race.tracking().isPresent(),
                        race.sheet().splits().size());
        return FOUND.computeIfAbsent(key, known -> found(race, peers()));
    }

    /** The same among other races. */
    static RaceFindings found(TracedRace race, List<RaceSheet> others) {
        RaceFindings found = RaceFindings.of(race, others).with(ClaimScenes.of(race.sheet()));
        List<FactTable.Row> rows = race.trace().runners().stream()
                .map(runner -> new FactTable.Row(2, List.of(runner.id(), "2029-06-01", "1500m", "3:34.00")))
                .toList();
        MarksOnRecord marks = MarksOnRecord.of(List.of(), Optional.of(new FactTable(CAREERS, rows, "invented.csv")));
        Optional<RaceBackground> background = BackgroundScenes.of(race.sheet());
        if (background.isPresent()) {
            found = found.with(background.get());
        }
        found = found.with(RaceReserves.of(found.motion(), marks, LocalDate.of(2030, 1, 1), 1));
        if (ReplayField.isKnown(found.motion())) {
            return found;
        }
        try {
            RaceEnsemble ensemble = Reconstruction.of(race.sheet(), 1, 24);
            return found.with(new ReconstructedRace(
                    ensemble, List.of(), CloseFollowing.in(ensemble), Withholding.all(race.sheet(), 1, 20), List.of()));
        } catch (UnreconstructableRaceException tooLittle) {
            return found;
        }
    }

    /** The same with a typical one of eight simulated races, where there is a field of two or more; abilities are invented. */
    static RaceFindings withSimulated(RaceFindings found) {
        List<Athlete> runners = found.race().trace().runners();
        if (runners.size() < 2 || found.sheet().distance().isLongerThan(Event.MILE)) {
            return found;
        }
        List<Entrant> able = Fields.championshipFinal(runners.size());
        List<Entrant> field = IntStream.range(0, runners.size())
                .mapToObj(i -> Entrant.of(runners.get(i), able.get(i).runners()))
                .toList();
        return found.with(
                TypicalRace.of(found.race().course(), field, List.of(runners.get(1)), Fields.CHAMPIONSHIP_MEN, 1, 8));
    }

    private record Oddity(String where, String message) implements ImportIssue {}
}
