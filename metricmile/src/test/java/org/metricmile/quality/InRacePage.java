package org.metricmile.quality;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.metricmile.physiology.KeyedNoise;

/** The tables of scores, and the scores race by race. */
final class InRacePage {

    private static final int RESAMPLES = 2000;

    private InRacePage() {}

    /** The tables. */
    static String page(List<InRaceTold> told, int runs) {
        StringBuilder text = new StringBuilder();
        line(
                text,
                "%n%d races, %d marks of them; %d races run on from each, seed %d.%n",
                InRaceLearning.races(cases(told)).size(),
                told.size(),
                runs,
                InRace.SEED);
        text.append("\n"
                + "| race | at | races | chance alike | place and gap | simulation | both | gain of both over"
                + " place and gap |\n");
        text.append("|---|---|---|---|---|---|---|---|\n");
        for (int metres : new int[] {800, 1500}) {
            for (int mark : metres == 800 ? InRace.MARKS_800 : InRace.MARKS_1500) {
                row(text, metres + " m | " + mark + " m", only(told, metres, mark));
            }
            List<InRaceTold> all =
                    told.stream().filter(one -> one.at().metres() == metres).toList();
            row(text, metres + " m | all", all);
        }
        text.append(
                "\n| race | at | Brier, place and gap | simulation | both | ranked, place and gap | simulation |\n");
        text.append("|---|---|---|---|---|---|---|\n");
        for (int[] at : new int[][] {{800, 400}, {800, 600}, {1500, 700}, {1500, 1100}, {1500, 1200}}) {
            List<InRaceTold> here = only(told, at[0], at[1]);
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

    private static List<InRaceCase> cases(List<InRaceTold> told) {
        return told.stream().map(InRaceTold::at).toList();
    }

    private static List<InRaceTold> only(List<InRaceTold> told, int metres, int mark) {
        return told.stream()
                .filter(one -> one.at().metres() == metres && one.at().mark() == mark)
                .toList();
    }

    private static void row(StringBuilder text, String name, List<InRaceTold> told) {
        double[] gain = gain(told);
        line(
                text,
                "| %s | %d | %.3f | %.3f | %.3f | %.3f | %.3f (%.3f to %.3f) |%n",
                name,
                InRaceLearning.races(cases(told)).size(),
                mean(told, one -> WinScore.log(one.even(), one.at().winner())),
                mean(told, one -> WinScore.log(one.placeAndGap(), one.at().winner())),
                mean(told, one -> WinScore.log(one.simulated(), one.at().winner())),
                mean(told, one -> WinScore.log(one.pool(), one.at().winner())),
                gain[0],
                gain[1],
                gain[2]);
    }

    /** Mean gain in log score of what is shown over place and gap, with the interval of nine in ten: races are drawn again. */
    private static double[] gain(List<InRaceTold> told) {
        Map<String, List<InRaceTold>> byRace = told.stream()
                .collect(Collectors.groupingBy(one -> one.at().raceId(), LinkedHashMap::new, Collectors.toList()));
        List<List<InRaceTold>> races = List.copyOf(byRace.values());
        KeyedNoise noise = new KeyedNoise(InRace.SEED);
        double[] means = new double[RESAMPLES];
        for (int b = 0; b < RESAMPLES; b++) {
            double sum = 0;
            int count = 0;
            for (int r = 0; r < races.size(); r++) {
                List<InRaceTold> race = races.get((int) (noise.at(b).uniform(r) * races.size()));
                sum += race.stream().mapToDouble(InRacePage::gain).sum();
                count += race.size();
            }
            means[b] = sum / count;
        }
        Arrays.sort(means);
        return new double[] {mean(told, InRacePage::gain), means[RESAMPLES / 20], means[RESAMPLES - 1 - RESAMPLES / 20]
        };
    }

    private static double gain(InRaceTold one) {
        return WinScore.log(one.placeAndGap(), one.at().winner())
                - WinScore.log(one.pool(), one.at().winner());
    }

    /** Chance of each place, the places drawn one after the other by the chances to win (Plackett and Luce). */
    private static double[][] byPlaceAndGap(InRaceTold one) {
        int count = one.placeAndGap().length;
        int draws = 500;
        double[][] places = new double[count][count];
        KeyedNoise noise = new KeyedNoise(InRace.SEED);
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

    private static void reliability(StringBuilder text, List<InRaceTold> told) {
        double[] ends = {0, 0.02, 0.05, 0.1, 0.2, 0.3, 0.45, 0.65, 1.0001};
        text.append("\n"
                + "| chance to win that is shown | runners | mean chance | won | by place and gap: runners | mean"
                + " chance | won |\n");
        text.append("|---|---|---|---|---|---|---|\n");
        for (int b = 0; b + 1 < ends.length; b++) {
            double[] shown = bin(told, InRaceTold::pool, ends[b], ends[b + 1]);
            double[] plain = bin(told, InRaceTold::placeAndGap, ends[b], ends[b + 1]);
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

    private static double[] bin(List<InRaceTold> told, Function<InRaceTold, double[]> chances, double from, double to) {
        double count = 0;
        double sum = 0;
        double won = 0;
        for (InRaceTold one : told) {
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

    private static double mean(List<InRaceTold> told, ToDoubleFunction<InRaceTold> score) {
        return told.stream().mapToDouble(score).average().orElse(Double.NaN);
    }

    /** One line for each race and mark. */
    static String everyRace(List<InRaceTold> told) {
        StringBuilder text =
                new StringBuilder("race_id,mark,runners,place_and_gap,simulation,both,winner_place_at_mark\n");
        for (InRaceTold one : told) {
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
