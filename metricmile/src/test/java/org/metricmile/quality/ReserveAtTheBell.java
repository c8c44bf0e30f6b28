package org.metricmile.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hipparchus.stat.descriptive.moment.Variance;
import org.metricmile.analysis.Segment;
import org.metricmile.analysis.TracedRace;
import org.metricmile.analysis.reserves.FollowedReserve;
import org.metricmile.analysis.reserves.MarksOnRecord;
import org.metricmile.analysis.reserves.RaceReserves;
import org.metricmile.analysis.reserves.RunnerReserve;
import org.metricmile.athletics.DateInterval;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Mark;
import org.metricmile.athletics.Result;
import org.metricmile.physiology.AbilityPosterior;
import org.metricmile.physiology.CredibleInterval;
import org.metricmile.scenes.StarterRaces;

/**
 * Does the reserve at the bell tell who finishes when? Over all races of which the times of most runners at the bell are known, and
 * bests of most runners from before their day: the correlation within a race of the median reserve at one lap to go with the
 * finishing time, and with the place. Nothing is fitted to it. Writes the tables into {@code docs/explanation/models/reserve.md} and, race by race,
 * {@code reserve-at-the-bell.csv} beside it.
 */
public final class ReserveAtTheBell {

    private static final Path PAGE = Path.of("..", "docs", "explanation", "models", "reserve.md");
    private static final Path EVERY_RACE = PAGE.resolveSibling("reserve-at-the-bell.csv");
    private static final String BEGIN = "<!-- reserve at the bell: begin -->\n";
    private static final String END = "<!-- reserve at the bell: end -->";
    private static final Distance LAP = Distance.ofMetres(400);
    private static final long SEED = 1;

    /** One runner, as far as the table asks. */
    private record Row(
            double atBellMetres,
            double atBellSpreadMetres,
            double beyondBestMetres,
            double ableSeconds,
            double finishSeconds,
            double lastLapSeconds,
            double place) {}

    private record MeasuredRace(String id, boolean tracked, int field, List<Row> rows) {}

    private ReserveAtTheBell() {}

    public static void main(String[] args) throws IOException {
        String page = Files.readString(PAGE);
        List<MeasuredRace> races = races();
        String text = page(races);
        Files.writeString(EVERY_RACE, everyRace(races));
        System.out.print(text);
        int from = page.indexOf(BEGIN) + BEGIN.length();
        Files.writeString(PAGE, page.substring(0, from) + text + page.substring(page.indexOf(END)));
    }

    private static List<MeasuredRace> races() {
        StarterRaces starter = new StarterRaces();
        MarksOnRecord marks = MarksOnRecord.of(starter.sheets(), Optional.of(starter.careersAndLists()));
        List<MeasuredRace> races = new ArrayList<>();
        Set<String> done = new HashSet<>();
        for (TracedRace race : starter.tracked()) {
            if (done.add(race.sheet().race().id())) {
                measured(race, true, marks).ifPresent(races::add);
            }
        }
        starter.sheets().stream()
                .filter(sheet -> done.add(sheet.race().id()))
                .forEach(sheet -> measured(TracedRace.of(sheet), false, marks).ifPresent(races::add));
        return races;
    }

    private static Optional<MeasuredRace> measured(TracedRace race, boolean tracked, MarksOnRecord marks) {
        double metres = race.sheet().distance().inMetres();
        Optional<LocalDate> day = race.sheet().race().date().map(DateInterval::first);
        boolean combined = race.sheet().race().id().matches(".*(DEC|HEP)-.*");
        if (day.isEmpty() || combined || !(metres == 800 || metres == 1500)) {
            return Optional.empty();
        }
        RaceReserves reserves = RaceReserves.of(race.motion(), marks, day.get(), SEED);
        List<Row> rows = reserves.runners().stream()
                .flatMap(runner -> row(race, runner).stream())
                .toList();
        int field = race.sheet().results().size();
        return rows.size() < Correlation.LEAST_RUNNERS || 2 * rows.size() <= field
                ? Optional.empty()
                : Optional.of(new MeasuredRace(race.sheet().race().id(), tracked, field, rows));
    }

    private static Optional<Row> row(TracedRace race, RunnerReserve runner) {
        Optional<Result> result = race.sheet().findResult(runner.athlete());
        Optional<Mark> mark = result.flatMap(Result::mark);
        Optional<Segment> lastLap = Segment.last(race.trace(), runner.athlete(), LAP);
        if (runner.reserve().isEmpty()
                || mark.isEmpty()
                || lastLap.isEmpty()
                || result.get().place().isEmpty()) {
            return Optional.empty();
        }
        FollowedReserve reserve = runner.reserve().get();
        AbilityPosterior posterior = runner.ability().posterior().orElseThrow();
        CredibleInterval interval = reserve.atBellMetres().orElseThrow();
        double atBell = interval.median();
        return Optional.of(new Row(
                atBell,
                (interval.high() - interval.low()) / (2 * 1.645),
                atBell - reserve.afterBestMetres().median(),
                posterior.mode().formulaSeconds(race.sheet().distance().inMetres()),
                mark.get().inSeconds(),
                lastLap.get().seconds(),
                result.get().place().getAsInt()));
    }

    private static String page(List<MeasuredRace> races) {
        StringBuilder text = new StringBuilder("\n"
                + "| races | n | runners | with finishing time | with place (ranks) | with last lap | beyond a"
                + " best, with finishing time | bests alone, with finishing time |\n"
                + "|---|---|---|---|---|---|---|---|\n");
        line(text, "1500 m, tracked", races, race -> race.tracked() && race.id().contains("1500"));
        line(text, "800 m, tracked", races, race -> race.tracked() && race.id().contains("-800-"));
        line(text, "800 m, splits", races, race -> !race.tracked() && race.id().contains("-800-"));
        line(text, "1500 m, splits", races, race -> !race.tracked() && race.id().contains("1500"));
        line(text, "all", races, race -> true);
        text.append(
                "\nAt the bell the medians of a race's runners differ by %.0f m (standard deviation); each is known to %.0f m.\n"
                        .formatted(spreadBetween(races), spreadOfOne(races)));
        text.append("\n| race | runners of field | with finishing time | with place (ranks) |\n|---|---|---|---|\n");
        for (MeasuredRace race : races) {
            if (race.tracked()) {
                text.append("| %s | %d of %d | %s | %s |%n"
                        .formatted(race.id(), race.rows().size(), race.field(), withTime(race), withPlace(race)));
            }
        }
        return text.append('\n').toString();
    }

    private static String everyRace(List<MeasuredRace> races) {
        StringBuilder csv =
                new StringBuilder("race_id,way,runners,field,time,time_low,time_high,place,place_low,place_high\n");
        for (MeasuredRace race : races) {
            csv.append("%s,%s,%d,%d,%s,%s%n"
                    .formatted(
                            race.id(),
                            race.tracked() ? "tracked" : "splits",
                            race.rows().size(),
                            race.field(),
                            withTime(race).cells(),
                            withPlace(race).cells()));
        }
        return csv.toString();
    }

    private static Correlation withTime(MeasuredRace race) {
        return Correlation.within(pairs(List.of(race), Row::atBellMetres, Row::finishSeconds));
    }

    private static Correlation withPlace(MeasuredRace race) {
        return Correlation.ofRanks(pairs(List.of(race), Row::atBellMetres, Row::place));
    }

    /** Root of the mean variance within races. */
    private static double spreadBetween(List<MeasuredRace> races) {
        return Math.sqrt(races.stream()
                .mapToDouble(race -> new Variance()
                        .evaluate(race.rows().stream()
                                .mapToDouble(Row::atBellMetres)
                                .toArray()))
                .average()
                .orElseThrow());
    }

    private static double spreadOfOne(List<MeasuredRace> races) {
        return races.stream()
                .flatMap(race -> race.rows().stream())
                .mapToDouble(Row::atBellSpreadMetres)
                .average()
                .orElseThrow();
    }

    private static void line(StringBuilder text, String name, List<MeasuredRace> all, Predicate<MeasuredRace> wanted) {
        List<MeasuredRace> races = all.stream().filter(wanted).toList();
        if (races.isEmpty()) {
            return;
        }
        Correlation time = Correlation.within(pairs(races, Row::atBellMetres, Row::finishSeconds));
        text.append("| %s | %d | %d | **%s** | %s | %s | %s | %s |%n"
                .formatted(
                        name,
                        time.races(),
                        time.runners(),
                        time,
                        Correlation.ofRanks(pairs(races, Row::atBellMetres, Row::place)),
                        Correlation.within(pairs(races, Row::atBellMetres, Row::lastLapSeconds)),
                        Correlation.within(pairs(races, Row::beyondBestMetres, Row::finishSeconds)),
                        Correlation.within(pairs(races, Row::ableSeconds, Row::finishSeconds))));
    }

    private static List<List<Correlation.Pair>> pairs(
            List<MeasuredRace> races, Function<Row, Double> figure, Function<Row, Double> outcome) {
        return races.stream()
                .map(race -> race.rows().stream()
                        .map(row -> new Correlation.Pair(figure.apply(row), outcome.apply(row)))
                        .toList())
                .toList();
    }
}
