package org.metricmile.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.metricmile.analysis.TracedRace;
import org.metricmile.analysis.moments.Moment;
import org.metricmile.analysis.moments.MomentKind;
import org.metricmile.analysis.moments.Moments;
import org.metricmile.analysis.moments.RunFigures;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.race.FieldMotion;
import org.metricmile.race.Passing;
import org.metricmile.race.RaceTrace;
import org.metricmile.race.RunnerMotion;
import org.metricmile.scenes.RomeTracks;
import org.metricmile.simulation.Fields;
import org.metricmile.simulation.Habits;
import org.metricmile.simulation.RaceEngine;
import org.metricmile.simulation.SimulatedRace;
import org.metricmile.track.Course;
import org.metricmile.track.Oval;

/**
 * Simulated 1500 m races of an invented championship field beside the tracked men's races of Rome 2024 and published figures, all
 * measured by the same code.
 */
public final class SimulatedAgainstTargets {

    private static final long SEED = 7;

    private final Map<String, List<Double>> values = new LinkedHashMap<>();

    private SimulatedAgainstTargets() {}

    /** A figure, what it should be, and by how much it may differ. */
    private record Target(String figure, double low, double high, String source) {}

    private static final List<Target> TARGETS = List.of(
            new Target("rank correlation of place at 400 m and finish", 0.23, 0.47, "Renfree 2014: .35 ± .12"),
            new Target("rank correlation of place at 800 m and finish", 0.31, 0.55, "Renfree 2014: .43 ± .12"),
            new Target("rank correlation of place at 1000 m and finish", 0.43, 0.67, "Renfree 2014: .55 ± .12"),
            new Target("rank correlation of place at 1200 m and finish", 0.59, 0.83, "Renfree 2014: .71 ± .12"),
            new Target("extra metres of a runner", 11, 22, "Rome 2024: 15 to 18 ± 4"),
            new Target("offset on bends, first quarter, m", 0.35, 0.65, "Rome 2024: .50 ± .15"),
            new Target("offset on bends, median, m", 0.79, 1.09, "Rome 2024: .94 ± .15"),
            new Target("offset on bends, third quarter, m", 1.30, 1.60, "Rome 2024: 1.45 ± .15"),
            new Target("gap in line, m", 1.1, 1.5, "Rome 2024: 1.3 ± .2"),
            new Target("share of the time in shelter", 0.62, 0.95, "Rome 2024: .62 to .98 in the pack"),
            new Target("passes in a race", 100, 250, "Rome 2024, by the finder of this project"),
            new Target("share of passes on the outside", 0.55, 0.75, "Rome 2024: .65 ± .1"),
            new Target("winner's last 300 m, fast races, s", 39.2, 41.1, "39.8 to 40.5 ± .6"),
            new Target("winner's last 300 m, medium races, s", 38.9, 40.1, "39.5 ± .6"),
            new Target("winner's last 300 m, slow races, s", 37.9, 39.1, "38.5 ± .6"),
            new Target("winner's last 100 m, fast races, s", 12.7, 13.7, "13.0 to 13.4 ± .3"),
            new Target("winner's last 100 m, slow races, s", 12.3, 13.5, "12.6 to 13.2 ± .3"),
            new Target("top speed of the first eight, m/s", 7.6, 8.6, "7.8 to 8.4 ± .2"),
            new Target("spread of the field at 1200 m, s", 1.2, 4.3, "Budapest 2023 to Rome 2024"),
            new Target("first to third, s", 0.1, 1.4, "Paris 2024 to Rome 2024"));

    /** Prints the table; the argument is how many races are simulated, 60 if there is none. */
    public static void main(String[] args) {
        int races = args.length > 0 ? Integer.parseInt(args[0]) : 60;
        SimulatedAgainstTargets simulated = new SimulatedAgainstTargets();
        RaceEngine engine = new RaceEngine(
                new Course(Oval.STANDARD_400, Distance.ofMetres(1500)),
                Fields.championshipFinal(12),
                Habits.CHAMPIONSHIP_MEN);
        for (int r = 0; r < races; r++) {
            SimulatedRace race = engine.run(SEED, r);
            String kind = race.level() > 0.978 ? "fast" : race.level() > 0.945 ? "medium" : "slow";
            simulated.add(race.trace(), race.motion(), kind);
        }
        SimulatedAgainstTargets tracked = new SimulatedAgainstTargets();
        for (String id : List.of(RomeTracks.MENS_FINAL, RomeTracks.MENS_HEAT)) {
            TracedRace race = RomeTracks.race(id);
            tracked.add(race.trace(), race.motion(), id.equals(RomeTracks.MENS_FINAL) ? "fast" : "slow");
        }
        System.out.println("| figure | simulated | tracked | wanted | | source of what is wanted |");
        System.out.println("|---|---|---|---|---|---|");
        for (Target target : TARGETS) {
            double median = simulated.median(target.figure());
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.2f | %.2f | %.2f to %.2f | %s | %s |%n",
                    target.figure(),
                    median,
                    tracked.median(target.figure()),
                    target.low(),
                    target.high(),
                    median >= target.low() && median <= target.high() ? "met" : "**not met**",
                    target.source());
        }
    }

    private void put(String figure, double value) {
        values.computeIfAbsent(figure, added -> new ArrayList<>()).add(value);
    }

    private double median(String figure) {
        double[] sorted = values.getOrDefault(figure, List.of()).stream()
                .mapToDouble(Double::doubleValue)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
    }

    private void add(RaceTrace trace, FieldMotion motion, String kind) {
        List<Athlete> finishers = trace.runners().stream()
                .filter(runner -> seconds(trace, runner, 1500).isPresent())
                .sorted(Comparator.comparingDouble(
                        runner -> seconds(trace, runner, 1500).orElseThrow()))
                .toList();
        for (int metres : new int[] {400, 800, 1000, 1200}) {
            List<Correlation.Pair> pairs = new ArrayList<>();
            for (Athlete runner : finishers) {
                seconds(trace, runner, metres)
                        .ifPresent(at -> pairs.add(new Correlation.Pair(at, finishers.indexOf(runner))));
            }
            put(
                    "rank correlation of place at " + metres + " m and finish",
                    Correlation.ofRanks(List.of(pairs)).value());
        }
        addRuns(trace, motion, finishers);
        addPasses(motion);
        Athlete winner = finishers.get(0);
        double won = seconds(trace, winner, 1500).orElseThrow();
        seconds(trace, winner, 1200).ifPresent(at -> put("winner's last 300 m, " + kind + " races, s", won - at));
        seconds(trace, winner, 1400).ifPresent(at -> put("winner's last 100 m, " + kind + " races, s", won - at));
        put("first to third, s", seconds(trace, finishers.get(2), 1500).orElseThrow() - won);
        double[] at1200 = finishers.stream()
                .map(runner -> seconds(trace, runner, 1200))
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .sorted()
                .toArray();
        put("spread of the field at 1200 m, s", at1200[at1200.length - 1] - at1200[0]);
    }

    private void addRuns(RaceTrace trace, FieldMotion motion, List<Athlete> finishers) {
        for (RunFigures run : RunFigures.of(trace, motion)) {
            run.extraMetres().ifPresent(metres -> put("extra metres of a runner", metres));
            run.gapMedianMetres().ifPresent(metres -> put("gap in line, m", metres));
            run.shelteredShare().ifPresent(share -> put("share of the time in shelter", share));
            int place = finishers.indexOf(run.athlete());
            if (place >= 0 && place < 8) {
                run.topSpeedMps().ifPresent(speed -> put("top speed of the first eight, m/s", speed));
            }
        }
        List<Double> offsets = new ArrayList<>();
        for (RunnerMotion runner : motion.runners()) {
            for (int i = 0; i < motion.samples(); i += 5) {
                if (runner.isOffsetKnown(i)
                        && runner.positionMetres(i) > 300
                        && runner.positionMetres(i) < 1100
                        && motion.course().sectionAt(runner.positionMetres(i)).isBend()) {
                    offsets.add(runner.offsetMetres(i));
                }
            }
        }
        double[] sorted =
                offsets.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        put("offset on bends, first quarter, m", sorted[sorted.length / 4]);
        put("offset on bends, median, m", sorted[sorted.length / 2]);
        put("offset on bends, third quarter, m", sorted[3 * sorted.length / 4]);
    }

    private void addPasses(FieldMotion motion) {
        List<Moment> passes = Moments.of(motion).stream()
                .filter(moment -> moment.kind() == MomentKind.PASS)
                .toList();
        put("passes in a race", passes.size());
        long outside = passes.stream()
                .filter(pass -> "outside".equals(pass.words().get("side")))
                .count();
        put("share of passes on the outside", (double) outside / Math.max(1, passes.size()));
    }

    private static OptionalDouble seconds(RaceTrace trace, Athlete runner, int metres) {
        return Arrays.stream(new int[] {metres})
                .mapToObj(Distance::ofMetres)
                .flatMap(at -> trace.passing(runner, at).stream())
                .mapToDouble(Passing::seconds)
                .findFirst();
    }
}
