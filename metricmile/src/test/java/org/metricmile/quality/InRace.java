package org.metricmile.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.metricmile.analysis.TracedRace;
import org.metricmile.analysis.reserves.AbilityOnTheDay;
import org.metricmile.analysis.reserves.MarksOnRecord;
import org.metricmile.analysis.reserves.RacingAbility;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.DateInterval;
import org.metricmile.athletics.Outcome;
import org.metricmile.athletics.Result;
import org.metricmile.physiology.KeyedNoise;
import org.metricmile.physiology.PossibleRunners;
import org.metricmile.race.RaceSheet;
import org.metricmile.race.RaceTrace;
import org.metricmile.scenes.StarterRaces;
import org.metricmile.simulation.Entrant;
import org.metricmile.simulation.Onward;
import org.metricmile.simulation.PlaceAndGap;
import org.metricmile.simulation.Population;
import org.metricmile.simulation.WinModel;

/**
 * How good the chances through a race are. Over all races of 800 m and 1500 m of which the times of most runners at a mark and bests of
 * most of them from before the day are known: simulation, place and gap, and the pool of both, each race scored by what all others
 * teach. Writes the tables into {@code docs/explanation/models/win-probability.md} and, race by race, {@code win-probability.csv} beside it.
 * The argument is how many races are run on from each mark, 400 if there is none.
 */
public final class InRace {

    private static final Path PAGE = Path.of("..", "docs", "explanation", "models", "win-probability.md");
    private static final Path EVERY_RACE = PAGE.resolveSibling("win-probability.csv");
    private static final String BEGIN = "<!-- win probability: begin -->\n";
    private static final String END = "<!-- win probability: end -->";

    private static final long SEED = 1500;
    private static final int DRAWS = 400;
    private static final int[] MARKS_800 = {200, 400, 500, 600, 700};
    private static final int[] MARKS_1500 = {400, 700, 800, 1000, 1100, 1200, 1300, 1400};
    private static final int RESAMPLES = 2000;
    private static final double STEP = 0.05;

    /** Chances to win by each way to tell them. */
    private static final class Told {

        private final InRaceCase at;
        private final double[] even;
        private final double[] placeAndGap;
        private final double[] pool;

        Told(InRaceCase at, double[] even, double[] placeAndGap, double[] pool) {
            this.at = at;
            this.even = even;
            this.placeAndGap = placeAndGap;
            this.pool = pool;
        }

        InRaceCase at() {
            return at;
        }

        double[] even() {
            return even;
        }

        double[] placeAndGap() {
            return placeAndGap;
        }

        double[] simulated() {
            return at.simulated();
        }

        double[] pool() {
            return pool;
        }
    }

    private InRace() {}

    public static void main(String[] args) throws IOException {
        int runs = args.length > 0 ? Integer.parseInt(args[0]) : 400;
        String page = Files.readString(PAGE);
        List<InRaceCase> cases = cases(runs);
        List<Told> told = told(cases);
        String text = page(told, runs) + learnt(cases);
        Files.writeString(EVERY_RACE, everyRace(told));
        System.out.print(text);
        int from = page.indexOf(BEGIN) + BEGIN.length();
        Files.writeString(PAGE, page.substring(0, from) + text + page.substring(page.indexOf(END)));
    }

    private static List<InRaceCase> cases(int runs) {
        StarterRaces starter = new StarterRaces();
        MarksOnRecord marks = MarksOnRecord.of(starter.sheets(), Optional.of(starter.careersAndLists()));
        Map<String, TracedRace> races = new LinkedHashMap<>();
        starter.tracked().forEach(race -> races.put(race.sheet().race().id(), race));
        starter.sheets().forEach(sheet -> races.putIfAbsent(sheet.race().id(), TracedRace.of(sheet)));
        List<InRaceCase> cases = new ArrayList<>();
        for (TracedRace race : races.values()) {
            double metres = race.sheet().distance().inMetres();
            boolean combined = race.sheet().race().id().matches(".*(DEC|HEP)-.*");
            if (!combined && (metres == 800 || metres == 1500)) {
                cases.addAll(cases(race, marks, metres == 800 ? MARKS_800 : MARKS_1500, runs));
            }
        }
        return cases;
    }

    private static List<InRaceCase> cases(TracedRace race, MarksOnRecord marks, int[] at, int runs) {
        Optional<LocalDate> day = race.sheet().race().date().map(DateInterval::first);
        boolean known = Arrays.stream(at)
                .anyMatch(mark -> !InRaceCase.knownAt(race, InRaceCase.until(race, mark), mark)
                        .isEmpty());
        if (day.isEmpty() || !known) {
            return List.of();
        }
        List<Entrant> entrants = entrants(race.sheet(), marks, day.get());
        if (entrants.isEmpty()) {
            return List.of();
        }
        Population population =
                Population.of(race.sheet().race().sex(), race.sheet().distance());
        Onward onward = new Onward(race.course(), entrants, ShippedHabits.of(population), SEED);
        List<InRaceCase> cases = new ArrayList<>();
        for (int mark : at) {
            RaceTrace trace = InRaceCase.until(race, mark);
            List<Athlete> runners = InRaceCase.knownAt(race, trace, mark);
            if (!runners.isEmpty()) {
                cases.add(InRaceCase.of(race, trace, mark, runners, onward.from(List.of(trace), mark, runs)));
            }
        }
        return cases;
    }

    /** Those who started. */
    static List<Athlete> starters(RaceSheet sheet) {
        return sheet.results().stream()
                .filter(result -> !(result.outcome() instanceof Outcome.DidNotStart))
                .map(Result::athlete)
                .distinct()
                .toList();
    }

    /** Those who started, unknown ones like the others; empty if nothing is known of half of them or more. */
    private static List<Entrant> entrants(RaceSheet sheet, MarksOnRecord marks, LocalDate day) {
        List<AbilityOnTheDay> abilities = starters(sheet).stream()
                .map(athlete -> AbilityOnTheDay.of(marks, athlete, day))
                .toList();
        Map<Athlete, PossibleRunners> able = new LinkedHashMap<>();
        abilities.stream()
                .filter(ability -> ability.posterior().isPresent())
                .forEach(ability -> able.put(ability.athlete(), RacingAbility.of(ability, SEED, DRAWS)));
        if (2 * able.size() <= abilities.size()) {
            return List.of();
        }
        PossibleRunners other = RacingAbility.asTheOthers(List.copyOf(able.values()), SEED, DRAWS);
        return abilities.stream()
                .map(ability -> Entrant.of(ability.athlete(), able.getOrDefault(ability.athlete(), other)))
                .toList();
    }

    /** Each race by what all others teach. */
    private static List<Told> told(List<InRaceCase> cases) {
        Map<String, PlaceAndGap> placeAndGap = new HashMap<>();
        for (String race : races(cases)) {
            placeAndGap.put(race, placeAndGap(without(cases, race)));
        }
        List<double[]> plain = cases.stream()
                .map(one -> win(
                        one, Optional.ofNullable(placeAndGap.get(one.raceId())).orElseThrow()))
                .toList();
        List<Told> told = new ArrayList<>();
        for (int c = 0; c < cases.size(); c++) {
            InRaceCase one = cases.get(c);
            double weight = weight(cases, plain, one.raceId());
            double[] even = new double[one.runners()];
            Arrays.fill(even, 1.0 / even.length);
            told.add(new Told(one, even, plain.get(c), pool(weight, one.simulated(), plain.get(c))));
        }
        return told;
    }

    private static List<String> races(List<InRaceCase> cases) {
        return cases.stream().map(InRaceCase::raceId).distinct().toList();
    }

    private static List<InRaceCase> without(List<InRaceCase> cases, String race) {
        return cases.stream().filter(one -> !one.raceId().equals(race)).toList();
    }

    private static PlaceAndGap placeAndGap(List<InRaceCase> cases) {
        return PlaceAndGapLogit.fit(cases.stream().map(InRaceCase::choice).toList());
    }

    private static double[] win(InRaceCase one, PlaceAndGap model) {
        return WinModel.win(Arrays.stream(one.features())
                .mapToDouble(runner -> PlaceAndGapLogit.worth(model, runner))
                .toArray());
    }

    private static double[] pool(double weight, double[] simulated, double[] plain) {
        WinModel model = new WinModel(weight, new PlaceAndGap(0, 0, 0, 0));
        double[] pool = new double[plain.length];
        Arrays.setAll(pool, i -> model.pool(simulated[i], plain[i]));
        return pool;
    }

    /** The weight of the simulation with the least log score over all races but one. */
    private static double weight(List<InRaceCase> cases, List<double[]> plain, String left) {
        double best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int step = 0; step * STEP <= 1 + 1e-9; step++) {
            double sum = 0;
            for (int c = 0; c < cases.size(); c++) {
                InRaceCase one = cases.get(c);
                if (!one.raceId().equals(left)) {
                    sum += WinScore.log(pool(step * STEP, one.simulated(), plain.get(c)), one.winner());
                }
            }
            if (sum < least) {
                least = sum;
                best = step * STEP;
            }
        }
        return best;
    }

    private static String page(List<Told> told, int runs) {
        StringBuilder text = new StringBuilder();
        line(
                text,
                "%n%d races, %d marks of them; %d races run on from each, seed %d.%n",
                races(cases(told)).size(),
                told.size(),
                runs,
                SEED);
        text.append("\n"
                + "| race | at | races | chance alike | place and gap | simulation | both | gain of both over"
                + " place and gap |\n");
        text.append("|---|---|---|---|---|---|---|---|\n");
        for (int metres : new int[] {800, 1500}) {
            for (int mark : metres == 800 ? MARKS_800 : MARKS_1500) {
                row(text, metres + " m | " + mark + " m", only(told, metres, mark));
            }
            List<Told> all =
                    told.stream().filter(one -> one.at().metres() == metres).toList();
            row(text, metres + " m | all", all);
        }
        text.append(
                "\n| race | at | Brier, place and gap | simulation | both | ranked, place and gap | simulation |\n");
        text.append("|---|---|---|---|---|---|---|\n");
        for (int[] at : new int[][] {{800, 400}, {800, 600}, {1500, 700}, {1500, 1100}, {1500, 1200}}) {
            List<Told> here = only(told, at[0], at[1]);
            line(
                    text,
                    "| %d m | %d m | %.3f | %.3f | %.3f | %.3f | %.3f |%n",
                    at[0],
                    at[1],
                    mean(here, one -> WinScore.brier(one.placeAndGap(), one.at().winner())),
                    mean(here, one -> WinScore.brier(one.simulated(), one.at().winner())),
                    mean(here, one -> WinScore.brier(one.pool(), one.at().winner())),
                    mean(here, one -> ranked(byPlaceAndGap(one), one.at().places())),
                    mean(
                            here,
                            one -> ranked(one.at().simulatedPlaces(), one.at().places())));
        }
        reliability(text, told);
        return text.toString();
    }

    private static List<InRaceCase> cases(List<Told> told) {
        return told.stream().map(Told::at).toList();
    }

    private static List<Told> only(List<Told> told, int metres, int mark) {
        return told.stream()
                .filter(one -> one.at().metres() == metres && one.at().mark() == mark)
                .toList();
    }

    private static void row(StringBuilder text, String name, List<Told> told) {
        double[] gain = gain(told);
        line(
                text,
                "| %s | %d | %.3f | %.3f | %.3f | %.3f | %.3f (%.3f to %.3f) |%n",
                name,
                races(cases(told)).size(),
                mean(told, one -> WinScore.log(one.even(), one.at().winner())),
                mean(told, one -> WinScore.log(one.placeAndGap(), one.at().winner())),
                mean(told, one -> WinScore.log(one.simulated(), one.at().winner())),
                mean(told, one -> WinScore.log(one.pool(), one.at().winner())),
                gain[0],
                gain[1],
                gain[2]);
    }

    /** Mean gain in log score of what is shown over place and gap, with the interval of nine in ten: races are drawn again. */
    private static double[] gain(List<Told> told) {
        Map<String, List<Told>> byRace = told.stream()
                .collect(Collectors.groupingBy(one -> one.at().raceId(), LinkedHashMap::new, Collectors.toList()));
        List<List<Told>> races = List.copyOf(byRace.values());
        KeyedNoise noise = new KeyedNoise(SEED);
        double[] means = new double[RESAMPLES];
        for (int b = 0; b < RESAMPLES; b++) {
            double sum = 0;
            int count = 0;
            for (int r = 0; r < races.size(); r++) {
                List<Told> race = races.get((int) (noise.at(b).uniform(r) * races.size()));
                sum += race.stream().mapToDouble(InRace::gain).sum();
                count += race.size();
            }
            means[b] = sum / count;
        }
        Arrays.sort(means);
        return new double[] {mean(told, InRace::gain), means[RESAMPLES / 20], means[RESAMPLES - 1 - RESAMPLES / 20]};
    }

    private static double gain(Told one) {
        return WinScore.log(one.placeAndGap(), one.at().winner())
                - WinScore.log(one.pool(), one.at().winner());
    }

    /** Chance of each place, the places drawn one after the other by the chances to win (Plackett and Luce). */
    private static double[][] byPlaceAndGap(Told one) {
        int count = one.placeAndGap().length;
        int draws = 500;
        double[][] places = new double[count][count];
        KeyedNoise noise = new KeyedNoise(SEED);
        for (int d = 0; d < draws; d++) {
            double[] arrival = new double[count];
            for (int i = 0; i < count; i++) {
                arrival[i] = -Math.log(noise.at(d).uniform(i)) / one.placeAndGap()[i];
            }
            for (int i = 0; i < count; i++) {
                double own = arrival[i];
                int ahead = (int)
                        Arrays.stream(arrival).filter(other -> other < own).count();
                places[i][ahead] += 1.0 / draws;
            }
        }
        return places;
    }

    private static double ranked(double[][] chances, int[] places) {
        double sum = 0;
        for (int i = 0; i < places.length; i++) {
            sum += WinScore.ranked(chances[i], places[i]);
        }
        return sum / places.length;
    }

    private static void reliability(StringBuilder text, List<Told> told) {
        double[] ends = {0, 0.02, 0.05, 0.1, 0.2, 0.3, 0.45, 0.65, 1.0001};
        text.append("\n"
                + "| chance to win that is shown | runners | mean chance | won | by place and gap: runners | mean"
                + " chance | won |\n");
        text.append("|---|---|---|---|---|---|---|\n");
        for (int b = 0; b + 1 < ends.length; b++) {
            double[] shown = bin(told, Told::pool, ends[b], ends[b + 1]);
            double[] plain = bin(told, Told::placeAndGap, ends[b], ends[b + 1]);
            line(
                    text,
                    "| %.0f to %.0f %% | %.0f | %.1f %% | %.1f %% | %.0f | %.1f %% | %.1f %% |%n",
                    100 * ends[b],
                    100 * Math.min(1, ends[b + 1]),
                    shown[0],
                    100 * shown[1],
                    100 * shown[2],
                    plain[0],
                    100 * plain[1],
                    100 * plain[2]);
        }
    }

    private static double[] bin(
            List<Told> told, java.util.function.Function<Told, double[]> chances, double from, double to) {
        double count = 0;
        double sum = 0;
        double won = 0;
        for (Told one : told) {
            double[] own = chances.apply(one);
            for (int i = 0; i < own.length; i++) {
                if (own[i] >= from && own[i] < to) {
                    count++;
                    sum += own[i];
                    won += one.at().winner() == i ? 1 : 0;
                }
            }
        }
        return new double[] {count, sum / count, won / count};
    }

    private static double mean(List<Told> told, ToDoubleFunction<Told> score) {
        return told.stream().mapToDouble(score).average().orElse(Double.NaN);
    }

    private static String learnt(List<InRaceCase> cases) {
        PlaceAndGap all = placeAndGap(cases);
        List<double[]> plain = cases.stream().map(one -> win(one, all)).toList();
        return String.format(
                Locale.ROOT,
                "%nLearnt from all of them: weight of the simulation %.2f; place and gap %.3f, %.3f, %.3f, %.3f.%n%n",
                weight(cases, plain, ""),
                all.second(),
                all.secondNearer(),
                all.place(),
                all.placeNearer());
    }

    private static String everyRace(List<Told> told) {
        StringBuilder text =
                new StringBuilder("race_id,mark,runners,place_and_gap,simulation,both,winner_place_at_mark\n");
        for (Told one : told) {
            int winner = one.at().winner();
            line(
                    text,
                    "%s,%d,%d,%.4f,%.4f,%.4f,%.0f%n",
                    one.at().raceId(),
                    one.at().mark(),
                    one.at().runners(),
                    WinScore.log(one.placeAndGap(), winner),
                    WinScore.log(one.simulated(), winner),
                    WinScore.log(one.pool(), winner),
                    1 + one.at().features()[winner][PlaceAndGapLogit.PLACES_BEHIND]);
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values));
    }
}
