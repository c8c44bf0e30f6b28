package org.metricmile.feeds.isolynx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Result;
import org.metricmile.feeds.Documents;
import org.metricmile.feeds.Formats;
import org.metricmile.feeds.Known;
import org.metricmile.feeds.ReferenceTables;
import org.metricmile.race.ImportIssue;
import org.metricmile.race.Passing;
import org.metricmile.race.Provenance;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.RaceTrace;
import org.metricmile.race.Reading;
import org.metricmile.race.TraceFromTracking;
import org.metricmile.race.TrackedRunner;
import org.metricmile.race.TrackedWay;
import org.metricmile.race.Tracking;
import org.metricmile.scenes.RacesInMemory;
import org.metricmile.scenes.ReferenceShelf;
import org.metricmile.track.Oval;
import org.metricmile.track.PlanePoint;

/** The track files of the European Championships 2024. */
class ShelfTracksTest {

    /** Files that show a race on record, by the race. */
    private static final Map<String, String> RACES = Map.ofEntries(
            Map.entry("20,1,1,800m Men R1 H1", "EC2024-M-800-H1"),
            Map.entry("20,1,2,800m Men R1 H2", "EC2024-M-800-H2"),
            Map.entry("20,1,3,800m Men R1 H3", "EC2024-M-800-H3"),
            Map.entry("20,1,4,800m Men R1 H4", "EC2024-M-800-H4"),
            Map.entry("20,3,1,800m Men SF1", "EC2024-M-800-SF1"),
            Map.entry("20,5,1,800m Men Final", "EC2024-M-800-F"),
            Map.entry("220,1,1,800m Women R1 H1", "EC2024-W-800-H1"),
            Map.entry("220,1,2,800m Women R1 H2", "EC2024-W-800-H2"),
            Map.entry("220,1,3,800m Women R1 H3", "EC2024-W-800-H3"),
            Map.entry("220,1,4,800m Women R1 H4", "EC2024-W-800-H4"),
            Map.entry("220,3,1,800m Women SF1", "EC2024-W-800-SF1"),
            Map.entry("220,5,1,800m Women Final", "EC2024-W-800-F"),
            Map.entry("224,1,2,1500m Women R1 H2(02)", "EC2024-W-1500-H2"),
            Map.entry("224,1,2,1500m Women R1 H2", "EC2024-W-1500-H2"),
            Map.entry("24,1,1,1500m Men R1 H1", "EC2024-M-1500-H1"),
            Map.entry("24,5,1,1500m Men Final", "EC2024-M-1500-F"),
            Map.entry("807,6,1,800m Women Heptathlon", "EC2024-W-800HEP-F"),
            Map.entry("910,6,1,1500m Men Decathlon(02)", "EC2024-M-1500DEC-F"));

    private static final Map<String, TrackingReader.Found> FOUND = new LinkedHashMap<>();
    private static Known known = Known.only(ReferenceTables.in(Path.of("src/starter")));

    @BeforeAll
    static void readAll() throws IOException {
        Path folder = ReferenceShelf.data("tracks");
        List<RaceSheet> sheets = Formats.read(Path.of("src/starter"), known).races();
        known = new Known(known.tables(), new RacesInMemory(sheets, List.of()), List.of(), Optional.empty());
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.filter(file -> TrackTitle.isNamedSo(Documents.nameOf(file)))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            FOUND.put(
                    TrackTitle.of(Documents.nameOf(file)).text(), new TrackingReader(known).read(Documents.load(file)));
        }
    }

    private static Tracking tracking(String file) {
        return found(file).tracking().orElseThrow();
    }

    private static TrackingReader.Found found(String file) {
        return Objects.requireNonNull(FOUND.get(file), file);
    }

    private static RaceSheet sheet(Tracking tracking) {
        return known.races().find(tracking.raceId()).orElseThrow();
    }

    @Test
    void everyFileOfARaceOnRecordIsRecognised() {
        Map<String, String> recognised = new LinkedHashMap<>();
        FOUND.forEach((file, found) -> found.tracking().ifPresent(tracking -> recognised.put(file, tracking.raceId())));

        assertThat(recognised).containsExactlyInAnyOrderEntriesOf(RACES);
    }

    @Test
    void theJuniorsAreNotFiledAsTheFinal() {
        TrackingReader.Found found = found("224,5,1,1500m Women Final");

        assertThat(found.tracking()).isEmpty();
        assertThat(found.issues())
                .filteredOn(issue -> issue.severity() == ImportIssue.Severity.ERROR)
                .singleElement()
                .extracting(ImportIssue::message)
                .asString()
                .startsWith(
                        "The file shows no race on record and was left out. Its name says women's 1500 m, final. Of 53 races"
                                + " on record over the distance, 12 of them of that kind, none has a surname of the file.");
    }

    @Test
    void trialRunsOfDecathletesAreNotTheirRace() {
        for (String file : List.of("910,6,1,1500m Men H1 Decathlon", "910,6,2,1500m Men H2 Decathlon")) {
            assertThat(found(file).tracking()).isEmpty();
            assertThat(found(file).issues())
                    .extracting(ImportIssue::message)
                    .anyMatch(message ->
                            message.contains("EC2024-M-1500DEC-F comes nearest: of 4 tracked finishers 4 have"));
        }
    }

    @Test
    void theTrackOfRomeIsTheStandardTrack() {
        FOUND.forEach((file, found) -> {
            var fit = found.fit().orElseThrow();
            assertThat(fit.oval()).as(file).isEqualTo(Oval.STANDARD_400);
            assertThat(fit.mirrored()).as(file).isFalse();
            assertThat(fit.straightMetres().orElseThrow()).as(file).isCloseTo(84.37, within(0.7));
            assertThat(fit.residualMetres()).as(file).isLessThan(0.2);
            // centres of the bends as the shelf gives them
            PlanePoint right = fit.frame().toStadium(new PlanePoint(42.195, 0));
            PlanePoint left = fit.frame().toStadium(new PlanePoint(-42.195, 0));
            PlanePoint east = right.xMetres() > left.xMetres() ? right : left;
            PlanePoint west = right.xMetres() > left.xMetres() ? left : right;
            assertThat(east.metresTo(new PlanePoint(27.46, 44.91))).as(file).isLessThan(0.3);
            assertThat(west.metresTo(new PlanePoint(-56.89, 44.91))).as(file).isLessThan(0.3);
        });
    }

    @Test
    void everyRunOfTheSummaryFinishesWithinTwoTenths() {
        int compared = 0;
        for (NamedCsvRecord row : ReferenceShelf.rows("tracks/summary.csv")) {
            String file = row.getField("file").replace(".IsoTrack.csv", "");
            if (row.getField("tracked_finish_s").isEmpty()
                    || row.getField("official_s").isEmpty()) {
                continue;
            }
            Tracking tracking = tracking(file);
            double official = Double.parseDouble(row.getField("official_s"));
            double late = lateSeconds(tracking, row.getField("athlete")).orElseThrow();
            assertThat(late)
                    .as("%s in %s, official %s", row.getField("athlete"), file, official)
                    .isBetween(-0.2, 0.2);
            compared++;
        }
        assertThat(compared).isEqualTo(137);
    }

    /** Tracked less official finish by the official clock. */
    private static OptionalDouble lateSeconds(Tracking tracking, String printedName) {
        RaceSheet sheet = sheet(tracking);
        double clock = TraceFromTracking.clockSeconds(sheet, tracking);
        for (TrackedRunner runner : tracking.runners()) {
            Result result = sheet.findResult(runner.athlete()).orElseThrow();
            TrackedWay way = TrackedWay.of(runner.samples(), tracking.frame(), tracking.course());
            Optional<Mark> mark = result.mark();
            if (result.printedName().equals(printedName)
                    && mark.isPresent()
                    && way.finishSeconds().isPresent()) {
                return OptionalDouble.of(
                        way.finishSeconds().getAsDouble() + clock - mark.get().inSeconds());
            }
        }
        return OptionalDouble.empty();
    }

    @Test
    void finishesScatterByHundredths() {
        List<Double> late = new ArrayList<>();
        FOUND.values().stream()
                .flatMap(found -> found.tracking().stream())
                .forEach(tracking -> sheet(tracking)
                        .results()
                        .forEach(result -> lateSeconds(tracking, result.printedName())
                                .ifPresent(seconds -> late.add(Math.abs(seconds)))));
        late.sort(null);

        assertThat(late).hasSizeGreaterThan(180);
        assertThat(late.get(late.size() / 2)).isLessThan(0.03);
        assertThat(late.get(late.size() - 1)).isLessThan(0.2);
    }

    @Test
    void theTraceHitsTheResultsAndMeasuresTheRest() {
        Tracking tracking = tracking("24,5,1,1500m Men Final");
        RaceSheet sheet = sheet(tracking);
        RaceTrace trace = TraceFromTracking.of(sheet, tracking);

        for (Result result : sheet.results()) {
            result.mark()
                    .ifPresent(mark -> assertThat(trace.passing(result.athlete(), Distance.ofMetres(1500)))
                            .map(Passing::seconds)
                            .contains(mark.inSeconds()));
        }
        Athlete winner = sheet.winner().orElseThrow().athlete();
        for (int metres = 100; metres < 1500; metres += 25) {
            Passing passing = trace.passing(winner, Distance.ofMetres(metres)).orElseThrow();
            assertThat(passing.provenance()).isEqualTo(Provenance.MEASURED);
        }
        // leader's 400, 800 and 1200 m as the shelf's science page reads them from the raw track
        assertThat(leader(trace, 400)).isCloseTo(57.0, within(0.15));
        assertThat(leader(trace, 800)).isCloseTo(115.8, within(0.15));
        assertThat(leader(trace, 1200)).isCloseTo(172.2, within(0.15));
        assertThat(trace.offsetMetres(winner, 100).orElseThrow()).isBetween(-0.5, 4.0);
        assertThat(trace.offsetMetres(winner, 500)).isEmpty();
    }

    private static double leader(RaceTrace trace, int metres) {
        return trace.leadersTime(Distance.ofMetres(metres)).orElseThrow().time().inSeconds();
    }

    @Test
    void splitsAgreeWithThoseReadFromPathDist() {
        List<Double> apart = new ArrayList<>();
        for (String file : List.of("24,5,1,1500m Men Final", "24,1,1,1500m Men R1 H1", "20,5,1,800m Men Final")) {
            Tracking tracking = tracking(file);
            RaceSheet sheet = sheet(tracking);
            RaceTrace trace = TraceFromTracking.of(sheet, tracking);
            double clock = TraceFromTracking.clockSeconds(sheet, tracking);
            sheet.splits().stream()
                    .filter(split -> split.provenance() == Provenance.MEASURED)
                    .filter(split -> split.at().inMetres() >= 200
                            && split.at().isShorterThan(tracking.course().distance()))
                    .forEach(split -> apart.add(trace.passing(split.runner().orElseThrow(), split.at())
                                    .orElseThrow()
                                    .seconds()
                            - clock
                            - split.time().orElseThrow().inSeconds()));
        }
        apart.sort(null);

        assertThat(apart).hasSizeGreaterThan(400);
        assertThat(apart.get(apart.size() / 2)).isCloseTo(0, within(0.06));
        assertThat(apart.get(apart.size() / 20)).isGreaterThan(-0.15);
        assertThat(apart.get(apart.size() * 19 / 20)).isLessThan(0.15);
    }

    @Test
    void offsetsOnBendsAreThoseOfTheSciencePage() {
        // men's final, bends between 300 and 1100 m: .19 .50 .95 1.42 2.08 at 5, 25, 50, 75 and 95 %
        Tracking tracking = tracking("24,5,1,1500m Men Final");
        List<Double> offsets = new ArrayList<>();
        for (TrackedRunner runner : tracking.runners()) {
            TrackedWay way = TrackedWay.of(runner.samples(), tracking.frame(), tracking.course());
            for (int i = 0; i < way.count(); i++) {
                boolean bend = tracking.course().bendMetresBetween(way.metres(i), way.metres(i) + 0.1) > 0.05;
                if (bend && way.metres(i) > 300 && way.metres(i) < 1100) {
                    offsets.add(way.offsetMetres(i));
                }
            }
        }
        offsets.sort(null);

        assertThat(offsets.get(offsets.size() / 4)).isCloseTo(0.50, within(0.15));
        assertThat(offsets.get(offsets.size() / 2)).isCloseTo(0.95, within(0.15));
        assertThat(offsets.get(offsets.size() * 3 / 4)).isCloseTo(1.42, within(0.15));
        assertThat(offsets.get(offsets.size() * 19 / 20)).isCloseTo(2.08, within(0.2));
    }

    @Test
    void theFolderKeepsOneFileOfEachRace() throws IOException {
        Reading reading = Formats.read(ReferenceShelf.data("tracks"), known);

        assertThat(reading.trackings()).hasSize(17);
        assertThat(reading.trackings()).extracting(Tracking::raceId).doesNotHaveDuplicates();
        assertThat(reading.issues())
                .extracting(issue -> issue.kind() + " " + issue.where().toLowerCase(Locale.ROOT))
                .contains("NotATrackFile summary.csv")
                .filteredOn(told -> told.startsWith("BetterFile"))
                .singleElement()
                .asString()
                .contains("1500m women r1 h2");
    }
}
