package org.metricmile.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Outcome;
import org.metricmile.athletics.Precision;
import org.metricmile.athletics.Result;

/** What is true of every trace, however little and badly its race is known. */
class TraceFromSplitsPropertiesTest {

    private static final Distance FINISH = Distance.ofMetres(1500);

    /** Marks every 50 m and a few between them. */
    private static final List<Distance> ALONG = IntStream.rangeClosed(0, 60)
            .mapToObj(i -> new Distance(25_000L * i - (i % 7 == 3 ? 1_234 : 0)))
            .toList();

    @Property(tries = 300)
    void resultsAreHitExactly(@ForAll long seed) {
        RaceSheet sheet = RandomRaces.sheet(seed);
        RaceTrace trace = TraceFromSplits.of(sheet);

        for (Result result : sheet.results()) {
            result.mark().ifPresent(mark -> {
                Passing finish = trace.passing(result.athlete(), FINISH).orElseThrow();
                assertThat(finish.seconds()).isEqualTo(mark.inSeconds());
                assertThat(finish.time()).isEqualTo(mark.asElapsedTime());
                assertThat(finish.provenance()).isEqualTo(Provenance.OFFICIAL);
            });
        }
    }

    @Property(tries = 300)
    void timesOfSourcesAreHitExactlyOrNotUsed(@ForAll long seed) {
        RaceSheet sheet = RandomRaces.sheet(seed);
        RaceTrace trace = TraceFromSplits.of(sheet);

        for (Athlete runner : trace.runners()) {
            for (Distance mark : ALONG) {
                trace.passing(runner, mark)
                        .filter(passing -> passing.provenance() != Provenance.INTERPOLATED)
                        .filter(passing -> mark.isLongerThan(Distance.ZERO) && mark.isShorterThan(FINISH))
                        .ifPresent(passing -> assertThat(sheet.splits())
                                .anyMatch(split -> split.isOf(runner)
                                        && split.at().equals(mark)
                                        && split.provenance() == passing.provenance()
                                        && split.time().equals(Optional.of(passing.time()))));
            }
        }
    }

    @Property(tries = 300)
    void noRunnerGoesBackwards(@ForAll long seed) {
        RaceTrace trace = TraceFromSplits.of(RandomRaces.sheet(seed));

        for (Athlete runner : trace.runners()) {
            double lastSeconds = -1;
            for (Distance mark : ALONG) {
                Optional<Passing> passing = trace.passing(runner, mark);
                if (passing.isPresent()) {
                    assertThat(passing.get().seconds()).isGreaterThan(lastSeconds);
                    lastSeconds = passing.get().seconds();
                }
            }
            double lastMetres = -1;
            for (int tenths = 0; tenths < 2500; tenths += 7) {
                Optional<Location> location = trace.location(runner, tenths / 10.0);
                if (location.isPresent()) {
                    assertThat(location.get().metres()).isBetween(lastMetres, 1500.0);
                    lastMetres = location.get().metres();
                }
            }
        }
    }

    @Property(tries = 300)
    void locationAndPassingAreInverse(@ForAll long seed) {
        RaceTrace trace = TraceFromSplits.of(RandomRaces.sheet(seed));

        for (Athlete runner : trace.runners()) {
            for (Distance mark : ALONG) {
                trace.passing(runner, mark).ifPresent(passing -> {
                    Location location =
                            trace.location(runner, passing.seconds()).orElseThrow();
                    assertThat(location.metres()).isCloseTo(mark.inMetres(), within(1e-6));
                    assertThat(location.provenance()).isEqualTo(passing.provenance());
                });
            }
        }
    }

    @Property(tries = 300)
    void gapsAreAntisymmetricAndAdditive(@ForAll long seed) {
        RaceTrace trace = TraceFromSplits.of(RandomRaces.sheet(seed));
        List<Athlete> runners = trace.runners();

        for (Distance mark : ALONG) {
            List<Athlete> known = runners.stream()
                    .filter(runner -> trace.passing(runner, mark).isPresent())
                    .toList();
            for (int i = 0; i + 1 < known.size(); i++) {
                Gap there = trace.gap(known.get(i), known.get(i + 1), mark).orElseThrow();
                Gap back = trace.gap(known.get(i + 1), known.get(i), mark).orElseThrow();
                assertThat(there.seconds()).isEqualTo(-back.seconds());
                assertThat(there.precision()).isEqualTo(back.precision());
                assertThat(there.provenance()).isEqualTo(back.provenance());
                Gap further = trace.gap(known.get(i + 1), known.get(0), mark).orElseThrow();
                Gap whole = trace.gap(known.get(i), known.get(0), mark).orElseThrow();
                assertThat(there.seconds() + further.seconds()).isCloseTo(whole.seconds(), within(1e-9));
            }
        }
    }

    @Property(tries = 300)
    void interpolatedTimesAreShownInTenthsOrCoarserAndOnlyBetweenNearTimes(@ForAll long seed) {
        RaceSheet sheet = RandomRaces.sheet(seed);
        RaceTrace trace = TraceFromSplits.of(sheet);

        for (Athlete runner : trace.runners()) {
            List<Distance> marks = marksWithTimes(sheet, runner);
            for (Distance mark : ALONG) {
                Optional<Passing> interpolated =
                        trace.passing(runner, mark).filter(passing -> passing.provenance() == Provenance.INTERPOLATED);
                interpolated.ifPresent(passing -> {
                    assertThat(passing.precision()).isGreaterThanOrEqualTo(Precision.TENTH);
                    assertThat(marks)
                            .anyMatch(before -> before.isShorterThan(mark)
                                    && !before.plus(LAP).isShorterThan(mark));
                    assertThat(marks)
                            .anyMatch(after ->
                                    after.isLongerThan(mark) && !mark.plus(LAP).isShorterThan(after));
                });
            }
        }
    }

    private static final Distance LAP = new Distance(409_344);

    private static List<Distance> marksWithTimes(RaceSheet sheet, Athlete runner) {
        List<Distance> marks = new ArrayList<>(List.of(Distance.ZERO));
        sheet.splits().stream()
                .filter(split -> split.isOf(runner))
                .map(Split::at)
                .forEach(marks::add);
        sheet.findResult(runner).flatMap(Result::mark).ifPresent(mark -> marks.add(FINISH));
        return marks;
    }

    @Property(tries = 300)
    void nothingIsKnownBeyondTheLastTimeOfWhoHasNoResult(@ForAll long seed) {
        RaceSheet sheet = RandomRaces.sheet(seed);
        RaceTrace trace = TraceFromSplits.of(sheet);

        for (Athlete runner : trace.runners()) {
            if (sheet.findResult(runner).flatMap(Result::mark).isEmpty()) {
                Distance last = marksWithTimes(sheet, runner).stream()
                        .max(Distance::compareTo)
                        .orElseThrow();
                assertThat(ALONG.stream().filter(mark -> mark.isLongerThan(last)))
                        .allSatisfy(
                                mark -> assertThat(trace.passing(runner, mark)).isEmpty());
                assertThat(trace.location(runner, 10_000)).isEmpty();
            }
        }
    }

    @Property(tries = 300)
    void whoDidNotStartIsNotInTheTrace(@ForAll long seed) {
        RaceSheet sheet = RandomRaces.sheet(seed);

        assertThat(TraceFromSplits.of(sheet).runners())
                .containsExactlyElementsOf(sheet.results().stream()
                        .filter(result -> !(result.outcome() instanceof Outcome.DidNotStart))
                        .map(Result::athlete)
                        .toList());
    }

    @Property(tries = 300)
    void positionsAgreeWithTimesAndAreCountedOnlyWhereEveryTimeIsKnown(@ForAll long seed) {
        RaceSheet sheet = RandomRaces.sheet(seed);
        RaceTrace trace = TraceFromSplits.of(sheet);
        Set<Athlete> finishers = sheet.results().stream()
                .filter(result -> result.outcome() instanceof Outcome.Finished)
                .map(Result::athlete)
                .collect(Collectors.toSet());

        for (Distance mark : ALONG) {
            if (mark.equals(FINISH)) {
                continue;
            }
            Order order = trace.order(mark);
            boolean counted = order.standings().stream()
                    .anyMatch(standing -> standing.position().isPresent());
            if (counted) {
                assertThat(order.isComplete()).isTrue();
                assertThat(finishers)
                        .allMatch(runner -> trace.passing(runner, mark).isPresent());
                assertPositionsCount(order);
            }
            assertThat(order.standings().size() + order.unknown().size())
                    .isLessThanOrEqualTo(trace.runners().size());
        }
    }

    private static void assertPositionsCount(Order order) {
        for (Standing standing : order.standings()) {
            long own = standing.passing().orElseThrow().time().thousandths();
            long ahead = order.standings().stream()
                    .filter(other -> other.passing().orElseThrow().time().thousandths() < own)
                    .count();
            long level = order.standings().stream()
                    .filter(other -> other.passing().orElseThrow().time().thousandths() == own)
                    .count();
            assertThat(standing.position()).hasValue((int) ahead + 1);
            assertThat(standing.shared()).isEqualTo(level > 1);
        }
    }

    @Property(tries = 300)
    void theOrderAtTheFinishIsThatOfThePlaces(@ForAll long seed) {
        RaceSheet sheet = RandomRaces.sheet(seed);
        Order order = TraceFromSplits.of(sheet).order(FINISH);

        assertThat(order.isComplete()).isTrue();
        assertThat(order.standings().stream().map(Standing::runner))
                .containsExactlyElementsOf(sheet.results().stream()
                        .filter(result -> result.outcome() instanceof Outcome.Finished)
                        .map(Result::athlete)
                        .toList());
    }

    @Property(tries = 300)
    void whoIsAheadAtATimePassesThereFirst(@ForAll long seed, @ForAll @DoubleRange(max = 230) double seconds) {
        RaceTrace trace = TraceFromSplits.of(RandomRaces.sheet(seed));
        List<Location> locations = trace.locations(seconds);

        for (int i = 0; i + 1 < locations.size(); i++) {
            Location ahead = locations.get(i);
            Location behind = locations.get(i + 1);
            assertThat(ahead.metres()).isGreaterThanOrEqualTo(behind.metres());
            Distance where = Distance.ofMetres(ahead.metres());
            if (where.inMetres() > behind.metres() + 0.001) {
                trace.passing(behind.runner(), where)
                        .ifPresent(passing -> assertThat(passing.seconds()).isGreaterThan(seconds));
            }
        }
    }

    @Property(tries = 300)
    void theGapToTheRunnerAheadIsToTheNextPosition(@ForAll long seed) {
        RaceTrace trace = TraceFromSplits.of(RandomRaces.sheet(seed));

        for (Distance mark : ALONG) {
            List<Standing> standings = trace.order(mark).standings();
            for (int i = 0; i < standings.size(); i++) {
                Optional<Gap> gap = trace.gapToAhead(standings.get(i).runner(), mark);
                boolean known = i > 0
                        && standings.get(i).position().isPresent()
                        && standings.get(i).passing().isPresent()
                        && standings.get(i - 1).passing().isPresent();
                assertThat(gap.isPresent()).isEqualTo(known);
                if (gap.isPresent()) {
                    assertThat(gap.get().reference())
                            .isEqualTo(standings.get(i - 1).runner());
                }
            }
        }
    }
}
