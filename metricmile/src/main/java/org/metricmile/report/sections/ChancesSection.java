package org.metricmile.report.sections;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Result;
import org.metricmile.report.RaceDossier;
import org.metricmile.report.ReportSection;
import org.metricmile.simulation.LearntWinModel;
import org.metricmile.simulation.RunnerChances;
import org.metricmile.simulation.WinRiver;

/** Who was how likely to win, from mark to mark. */
public final class ChancesSection implements ReportSection {

    /** One runner. */
    public record Row(String name, List<Cell> cells) {}

    /**
     * One runner at one mark, in percent.
     *
     * @param win an en dash where the runner is not known to be running
     * @param medal empty text where he is not
     * @param simulated chance to win by simulated races alone; empty text where he is not
     */
    public record Cell(String win, String medal, String simulated) {}

    /**
     * What the template prints.
     *
     * @param shown what the chances are made of
     * @param notes on how it is known and how far it can be trusted
     */
    public record Model(String caption, String shown, List<String> heads, List<Row> rows, List<String> notes) {}

    private static final Distance LAP = Distance.ofMetres(400);

    @Override
    public String id() {
        return "chances";
    }

    @Override
    public Optional<Filled> fill(RaceDossier race) {
        return race.found()
                .chances()
                .filter(river -> !river.marks().isEmpty())
                .map(river -> filled("Win probability", model(race, river), true));
    }

    private static Model model(RaceDossier race, WinRiver river) {
        List<String> heads = river.marks().stream()
                .map(mark -> Distance.ofMetres(mark.metres()).metres())
                .toList();
        List<Row> rows = race.runners().stream()
                .filter(runner -> river.marks().stream()
                        .anyMatch(mark -> mark.find(runner).isPresent()))
                .map(runner -> new Row(
                        runner.name(),
                        river.marks().stream()
                                .map(mark -> mark.find(runner)
                                        .map(ChancesSection::cell)
                                        .orElse(new Cell("\u2013", "", "")))
                                .toList()))
                .toList();
        return new Model(
                caption(race, river),
                isPooled(race) ? "simulated races, place and gap" : "place and gap",
                heads,
                rows,
                notes(race, river));
    }

    private static boolean isPooled(RaceDossier race) {
        return LearntWinModel.of(race.sheet().distance()).simulated() > 0;
    }

    private static Cell cell(RunnerChances chance) {
        return new Cell(percent(chance.win()), percent(chance.medal()), percent(chance.simulated()));
    }

    private static String percent(double chance) {
        return chance < 0.005 ? "<1" : chance > 0.995 ? ">99" : String.format(Locale.ROOT, "%.0f", 100 * chance);
    }

    /** With a lap to go, or at the nearest mark: who was likeliest, and what the winner had. */
    private static String caption(RaceDossier race, WinRiver river) {
        double bell = race.sheet().distance().minus(LAP).inMetres();
        WinRiver.AtMark mark = river.marks().stream()
                .min(Comparator.comparingDouble(one -> Math.abs(one.metres() - bell)))
                .orElseThrow();
        RunnerChances likeliest = mark.runners().get(0);
        Optional<Athlete> winner = race.sheet().winner().map(Result::athlete);
        String where =
                (isPooled(race) ? "Simulated: at " : "By place and gap: at ") + Distance.ofMetres(mark.metres()) + " ";
        if (winner.filter(likeliest.athlete()::equals).isPresent()) {
            return where + race.names().of(likeliest.athlete()) + ", who won, was the likeliest winner, with "
                    + percent(likeliest.win()) + " %.";
        }
        return where + race.names().of(likeliest.athlete()) + " was the likeliest winner, with "
                + percent(likeliest.win()) + " %"
                + winner.flatMap(mark::find)
                        .map(chance -> "; " + race.names().of(chance.athlete()) + ", who won, had "
                                + percent(chance.win()) + " %.")
                        .orElse(".");
    }

    private static List<String> notes(RaceDossier race, WinRiver river) {
        List<String> notes = new ArrayList<>();
        notes.add(
                switch (river.way()) {
                    case TRACKED -> "Where everybody was is measured.";
                    case SPLITS ->
                        "Where everybody was is known by times at the marks; places across the track were drawn as"
                                + " fields run.";
                    case RECONSTRUCTED ->
                        "Much of it rests on the reconstruction: where everybody was between the few known times is"
                                + " another in each race that was run on. It was reconstructed with all that is on record,"
                                + " the result included, so chances lean towards what happened. Reconstructed fields are"
                                + " wider than true ones, most of all in the last lap: who came from behind was nearer,"
                                + " and likelier, than is shown.";
                });
        notes.add(
                isPooled(race)
                        ? "What is shown has %.0f %% of its weight from simulated races, the rest from place and gap alone: over 800 m such chances told the winners of championship races that had no part in the learning better than place and gap alone."
                                .formatted(100
                                        * LearntWinModel.of(race.sheet().distance())
                                                .simulated())
                        : "What is shown is by place and gap alone: over this distance simulated races were not shown"
                                + " to tell winners better (too few races are known well enough to try). They know who"
                                + " is able to what, and stand beside it.");
        double from = LearntWinModel.tellsFromMetres(race.sheet().distance());
        if (from > 0) {
            notes.add("Before %s nothing is shown: %s."
                    .formatted(
                            Distance.ofMetres(from),
                            LearntWinModel.whyNotBefore(race.sheet().distance())));
        }
        double error = river.marks().stream()
                .flatMap(mark -> mark.runners().stream())
                .mapToDouble(RunnerChances::simulatedError)
                .max()
                .orElse(0);
        notes.add(
                "The simulated chances rest on a model: from each mark the race was run on %d times (seed %d) with what bests of earlier days say of each runner and what each had left; runners race as the population does, not each in his own way. Their Monte Carlo error is %.0f %% at most."
                        .formatted(river.races(), river.seed(), Math.max(1, 100 * error)));
        LikeTheOthers.note(river.likeTheOthers(), race).ifPresent(notes::add);
        return notes;
    }
}
