package org.metricmile.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.metricmile.analysis.reserves.AbilityOnTheDay;
import org.metricmile.analysis.reserves.BestAsEvidence;
import org.metricmile.analysis.reserves.RaceReserves;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.athletics.Event;
import org.metricmile.athletics.Precision;
import org.metricmile.physiology.AbilityPosterior;
import org.metricmile.physiology.Best;
import org.metricmile.physiology.CredibleInterval;
import org.metricmile.physiology.OutsideValidRangeException;
import org.metricmile.physiology.PossibleRunners;
import org.metricmile.physiology.ThreeParameterCriticalSpeed;

/** The ability of one athlete as {@code mile athlete --model} prints it. */
final class AthleteModel {

    private static final int DRAWS = 2000;

    private static final List<Distance> USUAL = List.of(
            Distance.ofMetres(800),
            Distance.ofMetres(1500),
            Event.MILE,
            Distance.ofMetres(3000),
            Distance.ofMetres(5000),
            Distance.ofMetres(10_000));

    private final AbilityOnTheDay ability;
    private final AbilityPosterior posterior;
    private final long seed;
    private final PossibleRunners runners;
    private final List<Prediction> predictions = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    private record Prediction(Distance distance, CredibleInterval seconds) {}

    /**
     * @param onlyMetres the one distance to predict
     * @throws CommandException if no ability can be had, or the distance asked for is outside the range of the model
     */
    AthleteModel(AbilityOnTheDay ability, long seed, @Nullable Integer onlyMetres) {
        this.ability = ability;
        this.seed = seed;
        this.posterior = ability.posterior()
                .orElseThrow(() ->
                        CommandException.badData(ability.athlete().name() + " has no model: " + ability.whyNot()));
        this.runners = RaceReserves.runners(ability.athlete(), posterior, seed, DRAWS);
        for (Distance distance : onlyMetres == null ? USUAL : List.of(Distance.ofMetres(onlyMetres))) {
            try {
                predictions.add(new Prediction(distance, runners.nextRace(distance, RaceReserves.PROBABILITY)));
            } catch (OutsideValidRangeException outside) {
                refused.add(outside.getMessage());
            }
        }
        if (predictions.isEmpty()) {
            throw CommandException.usage(String.join("\n", refused));
        }
    }

    void print(OutputFormat format, Console console) {
        format.print(console.out(), this::table, this::json);
        refused.forEach(console::say);
    }

    private Table table() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "critical speed", shown(parameter(ThreeParameterCriticalSpeed::criticalSpeedMps), "%.2f"), "m/s"));
        rows.add(List.of(
                "D'",
                ShownInterval.text(parameter(ThreeParameterCriticalSpeed::dPrimeMetres), ShownInterval::twoDigits),
                "m"));
        rows.add(List.of(
                "highest speed", shown(parameter(ThreeParameterCriticalSpeed::maximalSpeedMps), "%.1f"), "m/s"));
        rows.add(List.of("correlation of CS and D'", number(correlation(), "%.2f"), ""));
        for (Prediction prediction : predictions) {
            rows.add(List.of(
                    "next race for time, "
                            + Event.outdoor(prediction.distance()).name(),
                    ShownInterval.text(prediction.seconds(), AthleteModel::clock),
                    ""));
        }
        for (BestAsEvidence best : ability.bests()) {
            rows.add(List.of(
                    taken(best.effort()), best.mark().told(), best.mark().source()));
        }
        return new Table(List.of("what", "value (9 in 10)", "unit or source"), rows, Set.of());
    }

    private static String taken(Best.Effort effort) {
        return switch (effort) {
            case FULL -> "best, run for time";
            case RACED -> "best, run against rivals";
            case AT_LEAST -> "best, a bound only";
        };
    }

    private JsonNode json() {
        ObjectNode root = AthleteCommand.heading(ability.athlete());
        root.put("before", ability.day().toString());
        root.put("seed", seed);
        root.put("probability", RaceReserves.PROBABILITY);
        root.set("criticalSpeedMps", node(parameter(ThreeParameterCriticalSpeed::criticalSpeedMps), 100));
        root.set("dPrimeMetres", ShownInterval.node(parameter(ThreeParameterCriticalSpeed::dPrimeMetres)));
        root.set("maximalSpeedMps", node(parameter(ThreeParameterCriticalSpeed::maximalSpeedMps), 10));
        root.put("correlation", Math.rint(correlation() * 100) / 100);
        ArrayNode races = root.putArray("nextRace");
        for (Prediction prediction : predictions) {
            ObjectNode race = node(prediction.seconds(), 10);
            race.put("distanceMetres", prediction.distance().inMetres());
            races.add(race);
        }
        root.set("bests", BestNodes.of(ability.bests()));
        return root;
    }

    private CredibleInterval parameter(ToDoubleFunction<ThreeParameterCriticalSpeed> parameter) {
        return CredibleInterval.of(
                runners.runners().stream()
                        .mapToDouble(runner -> parameter.applyAsDouble(runner.ability()))
                        .toArray(),
                RaceReserves.PROBABILITY);
    }

    private double correlation() {
        return posterior.correlationOfCriticalSpeedAndDPrime();
    }

    private static ObjectNode node(CredibleInterval interval, double perUnit) {
        ObjectNode node = ShownInterval.node(interval);
        node.put("median", Math.rint(interval.median() * perUnit) / perUnit);
        node.put("low", Math.rint(interval.low() * perUnit) / perUnit);
        node.put("high", Math.rint(interval.high() * perUnit) / perUnit);
        return node;
    }

    private static String shown(CredibleInterval interval, String format) {
        return ShownInterval.text(interval, value -> number(value, format));
    }

    private static String number(double value, String format) {
        return String.format(Locale.ROOT, format, value);
    }

    private static String clock(double seconds) {
        return ElapsedTime.ofSeconds(seconds, Precision.TENTH).toString();
    }
}
