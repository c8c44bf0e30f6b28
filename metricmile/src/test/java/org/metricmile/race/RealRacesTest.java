package org.metricmile.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Flag;
import org.metricmile.athletics.Precision;
import org.metricmile.athletics.Result;
import org.metricmile.scenes.Races;
import org.metricmile.scenes.ReferenceShelf;
import org.metricmile.scenes.ShelfRaces;

class RealRacesTest {

    private static Distance m(long metres) {
        return Distance.ofMetres(metres);
    }

    @Test
    void theParisSceneHoldsTheFactsOfTheShelf() {
        RaceSheet scene = Races.paris2024Final();
        RaceSheet shelf = ShelfRaces.race("OG2024-M-1500-F");

        assertThat(scene.results())
                .extracting(Result::printedName, Result::outcome)
                .containsExactlyElementsOf(shelf.results().stream()
                        .map(result -> tuple(result.printedName(), result.outcome()))
                        .toList());
        assertThat(scene.splits())
                .extracting(split -> split.runner().map(Athlete::name), Split::at, Split::time, Split::position)
                .containsExactlyElementsOf(shelf.splits().stream()
                        .map(split ->
                                tuple(split.runner().map(Athlete::name), split.at(), split.time(), split.position()))
                        .toList());
        List<String> flags = ReferenceShelf.rows("races/results.csv").stream()
                .filter(row -> row.getField("race_id").equals("OG2024-M-1500-F"))
                .map(row -> row.getField("flags"))
                .toList();
        assertThat(scene.results())
                .extracting(Result::flags)
                .containsExactlyElementsOf(flags.stream().map(Flag::parseAll).toList());
    }

    @Test
    void inParisTheLeaderIsKnownAndWhatIsNotStaysUnknown() {
        RaceSheet sheet = Races.paris2024Final();
        RaceTrace trace = TraceFromSplits.of(sheet);
        Athlete hocker = sheet.results().get(0).athlete();
        Athlete ingebrigtsen = sheet.results().get(3).athlete();

        assertThat(List.of(m(400), m(800), m(1000), m(1100), m(1200)))
                .extracting(mark -> trace.leadersTime(mark).orElseThrow().time().toString())
                .containsExactly("54.82", "1:51.38", "2:19.4", "2:34.3", "2:47.27");
        assertThat(trace.leadersTime(m(1000)).orElseThrow().runner()).contains(ingebrigtsen);
        assertThat(trace.passing(hocker, m(800))).isEmpty();
        assertThat(trace.order(m(800))
                        .find(hocker)
                        .flatMap(
                                standing -> standing.position().stream().boxed().findFirst()))
                .contains(7);
        assertThat(trace.gapToLeader(hocker, m(800))).isEmpty();
        assertThat(trace.order(m(1300)).standings())
                .extracting(standing -> standing.position().orElseThrow() + " "
                        + standing.runner().name())
                .containsExactly("1 Jakob Ingebrigtsen", "2 Josh Kerr", "3 Cole Hocker");
        assertThat(trace.order(m(1300)).unknown()).hasSize(9);
        assertThat(trace.leadersTime(m(1300)).orElseThrow().provenance()).isEqualTo(Provenance.INTERPOLATED);
        assertThat(trace.gapToLeader(ingebrigtsen, m(1500)).orElseThrow().print())
                .isEqualTo("+0.59");
        assertThat(trace.location(hocker, 100)).isEmpty();
        assertThat(trace.location(hocker, 230).orElseThrow().metres()).isEqualTo(1500);
    }

    @Test
    void theEuropeanFinalEqualsItsSplitFile() {
        RaceSheet sheet = ShelfRaces.race("EC2024-M-1500-F");
        RaceTrace trace = TraceFromSplits.of(sheet);

        assertThat(sheet.splits()).hasSizeGreaterThan(150);
        assertThat(sheet.splits()).allSatisfy(split -> {
            Passing passing =
                    trace.passing(split.runner().orElseThrow(), split.at()).orElseThrow();
            assertThat(Optional.of(passing.time())).isEqualTo(split.time());
            assertThat(passing.provenance()).isEqualTo(Provenance.MEASURED);
            assertThat(trace.order(split.at())
                            .find(passing.runner())
                            .orElseThrow()
                            .position())
                    .isEqualTo(split.position());
        });
    }

    @Test
    void halfwayBetweenMeasuredTimesIsInterpolatedAndRoundedToTenths() {
        RaceSheet sheet = ShelfRaces.race("EC2024-M-1500-F");
        RaceTrace trace = TraceFromSplits.of(sheet);
        Athlete winner = sheet.winner().orElseThrow().athlete();
        Passing halfway = trace.passing(winner, m(750)).orElseThrow();
        double mean = (trace.passing(winner, m(700)).orElseThrow().seconds()
                        + trace.passing(winner, m(800)).orElseThrow().seconds())
                / 2;

        assertThat(halfway.provenance()).isEqualTo(Provenance.INTERPOLATED);
        assertThat(halfway.precision()).isEqualTo(Precision.TENTH);
        assertThat(halfway.seconds()).isCloseTo(mean, within(0.2));
    }

    /** Whatever the sources hold: results are hit, places are the order, and every mark can be asked for. */
    @Test
    void everyRaceOfTheShelfHasATrace() {
        List<RaceSheet> sheets = ShelfRaces.all();

        assertThat(sheets).hasSize(258);
        for (RaceSheet sheet : sheets) {
            RaceTrace trace = TraceFromSplits.of(sheet);
            for (Result result : sheet.results()) {
                result.mark()
                        .ifPresent(mark -> assertThat(trace.passing(result.athlete(), sheet.distance())
                                        .orElseThrow()
                                        .time())
                                .isEqualTo(mark.asElapsedTime()));
                result.place()
                        .ifPresent(place -> assertThat(trace.order(sheet.distance())
                                        .find(result.athlete())
                                        .orElseThrow()
                                        .position())
                                .as(sheet.race().id() + " " + result.printedName())
                                .hasValue(place));
            }
            assertThat(trace.marks())
                    .allSatisfy(mark -> assertThatCode(() -> {
                                trace.order(mark);
                                trace.leadersTime(mark);
                            })
                            .doesNotThrowAnyException());
        }
    }
}
