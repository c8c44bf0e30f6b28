package org.metricmile.report.sections;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.ElapsedTime;
import org.metricmile.athletics.Precision;
import org.metricmile.athletics.Result;
import org.metricmile.race.RaceSheet;
import org.metricmile.report.RaceDossier;
import org.metricmile.report.ReportSection;
import org.metricmile.simulation.LastLapOtherwise;
import org.metricmile.simulation.WhatIf;
import org.metricmile.story.Words;

/** Who else could have won: the last lap run again with other decisions of the first six. */
public final class OtherwiseSection implements ReportSection {

    /**
     * One decision of one runner.
     *
     * @param name who
     * @param struck metres to go where he struck, empty if that is not known
     * @param asItWas chance to win without the change, in percent
     * @param change what he does otherwise
     * @param win what it does to the chance to win, with its interval, in points of a percent
     * @param medal the same of a medal
     * @param won of a hundred races how many he wins only with the change
     * @param lost how many only without it
     */
    public record Row(
            String name,
            String struck,
            String asItWas,
            String change,
            String win,
            String medal,
            String won,
            String lost) {}

    /**
     * What the template prints.
     *
     * @param finding what came out
     * @param from the mark from which the race was run on
     * @param races pairs for each change
     * @param seed that makes them again
     * @param reconstructed true if the race before and its kicks are reconstructed
     * @param known how the race up to there is known, where it is not reconstructed
     * @param spread how surely the model knew the winner at the mark
     * @param likeTheOthers of whom no bests are on record; empty if of nobody
     * @param rows every change
     * @param assumed the changes of the finding under other assumptions
     */
    public record Model(
            String finding,
            String from,
            int races,
            long seed,
            boolean reconstructed,
            String known,
            String spread,
            Optional<String> likeTheOthers,
            List<Row> rows,
            Optional<AssumedTable> assumed) {}

    @Override
    public String id() {
        return "otherwise";
    }

    @Override
    public Optional<Filled> fill(RaceDossier race) {
        return race.found()
                .otherwise()
                .filter(found -> !found.runners().isEmpty())
                .map(found -> filled("Who else could have won?", model(found, race), false));
    }

    private static Model model(LastLapOtherwise found, RaceDossier race) {
        RaceSheet sheet = race.sheet();
        Distance finish = sheet.distance();
        List<Row> rows = new ArrayList<>();
        for (LastLapOtherwise.Asked runner : found.runners()) {
            String struck = runner.strikeMetres().isPresent()
                    ? String.format(
                            Locale.ROOT,
                            "%.0f",
                            finish.inMetres() - runner.strikeMetres().getAsDouble())
                    : "";
            for (LastLapOtherwise.Changed changed : runner.changes()) {
                rows.add(new Row(
                        runner.athlete().name(),
                        struck,
                        ShownDifference.percent(runner.win()),
                        words(changed),
                        ShownDifference.points(changed.answer().win()),
                        ShownDifference.points(changed.answer().medal()),
                        ShownDifference.percent(changed.won()),
                        ShownDifference.percent(changed.lost())));
            }
        }
        LastLapOtherwise.Asked winner = found.runners().get(0);
        return new Model(
                finding(found),
                Distance.ofMetres(found.metres()).metres(),
                found.races(),
                found.seed(),
                found.reconstructed(),
                UpToTheMark.words(race),
                "%s, %s, wins %s of 100 races run on as they were%s: so far is the model from knowing what decided this one."
                        .formatted(
                                winner.athlete().name(),
                                placed(sheet, winner.athlete()),
                                ShownDifference.percent(winner.win()),
                                onAverage(sheet, winner)),
                LikeTheOthers.note(found.likeTheOthers(), race),
                rows,
                assumed(found));
    }

    private static Optional<AssumedTable> assumed(LastLapOtherwise found) {
        return AssumedTable.of(found.runners().stream()
                .flatMap(runner -> runner.best().stream()
                        .map(best -> new AssumedTable.Asked(
                                runner.athlete().name(), words(best), best.answer(), runner.sensitivity())))
                .toList());
    }

    private static String placed(RaceSheet sheet, Athlete athlete) {
        return sheet.results().stream()
                .filter(result ->
                        result.athlete().equals(athlete) && result.place().isPresent())
                .map(result -> result.place().getAsInt())
                .map(place -> place == 1 ? "who won" : Words.ordinal(place) + " of the race")
                .findFirst()
                .orElse("who ran");
    }

    /** The mean time of the races run on as they were beside the one that was run; empty if either is not known. */
    private static String onAverage(RaceSheet sheet, LastLapOtherwise.Asked runner) {
        return runner.changes().stream()
                .findFirst()
                .map(changed -> changed.answer().seconds().asItIs())
                .filter(seconds -> !Double.isNaN(seconds))
                .flatMap(seconds -> sheet.findResult(runner.athlete())
                        .flatMap(Result::mark)
                        .map(mark -> ", in %s on average, where %s was run"
                                .formatted(ElapsedTime.ofSeconds(seconds, Precision.TENTH), mark)))
                .orElse("");
    }

    private static String finding(LastLapOtherwise found) {
        List<String> sentences = found.runners().stream()
                .flatMap(runner -> runner.best().stream().map(changed -> new Raised(runner, changed)))
                .sorted(Comparator.comparingDouble(Raised::points).reversed())
                .map(Raised::sentence)
                .toList();
        return sentences.isEmpty()
                ? "Of the changes that were tried none raises anybody\u2019s chance to win beyond the error of so many races, and again in as many fresh ones."
                : String.join(" ", sentences);
    }

    private record Raised(LastLapOtherwise.Asked runner, LastLapOtherwise.Changed changed) {

        double points() {
            return changed.answer().win().difference();
        }

        String sentence() {
            WhatIf.Difference win = changed.answer().win();
            return "If %s %s, the chance to win goes from %s to %s %% (by %s to %s points, in %d pairs of fresh races).%s"
                    .formatted(
                            runner.athlete().name(),
                            words(changed),
                            ShownDifference.percent(win.asItIs()),
                            ShownDifference.percent(win.changed()),
                            ShownDifference.percent(win.low()),
                            ShownDifference.percent(win.high()),
                            changed.answer().races(),
                            AssumedTable.holds(runner.sensitivity()));
        }
    }

    private static String words(LastLapOtherwise.Changed changed) {
        return changed.change().words()
                + changed.whom().map(whom -> " " + whom.name()).orElse("");
    }
}
