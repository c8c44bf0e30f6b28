package org.metricmile.report.sections;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.metricmile.athletics.Distance;
import org.metricmile.report.RaceDossier;
import org.metricmile.report.ReportSection;
import org.metricmile.simulation.BestResponse;
import org.metricmile.simulation.LastLapOtherwise;
import org.metricmile.simulation.PlanWriting;
import org.metricmile.simulation.WhatIf;

/** What the best plan for the last lap would have changed, of each of the first three. */
public final class BestPlansSection implements ReportSection {

    private static final Pattern FROM = Pattern.compile("from ([\\d.]+) m: (.*)");

    /**
     * One runner.
     *
     * @param name who
     * @param struck metres to go where he struck, empty if that is not known
     * @param plan what he does, in the words of a race plan, with the metres to go
     * @param asItWas chance to win as he ran, in percent
     * @param changed with the plan
     * @param win what the plan does to it, with its interval, in points of a percent
     * @param medal the same of a medal
     */
    public record Row(
            String name, String struck, String plan, String asItWas, String changed, String win, String medal) {}

    /**
     * What the template prints.
     *
     * @param finding whom the plan helps
     * @param from the mark from which the race is run on
     * @param tried how many plans were tried of each, at most
     * @param searchRaces in how many races each
     * @param races pairs of fresh races for the figures
     * @param reconstructed true if the race before and its kicks are reconstructed
     * @param known how the race up to there is known, where it is not reconstructed
     * @param assumed under other assumptions
     */
    public record Model(
            String finding,
            String from,
            int tried,
            int searchRaces,
            int races,
            boolean reconstructed,
            String known,
            List<Row> rows,
            Optional<AssumedTable> assumed) {}

    @Override
    public String id() {
        return "plans";
    }

    @Override
    public Optional<Filled> fill(RaceDossier race) {
        return race.found()
                .otherwise()
                .filter(found -> !found.plans().isEmpty())
                .map(found -> filled("The best plan for the last lap", model(found, race), false));
    }

    private static Model model(LastLapOtherwise found, RaceDossier race) {
        Distance finish = race.sheet().distance();
        List<BestResponse> plans =
                found.plans().stream().map(LastLapOtherwise.Planned::best).toList();
        return new Model(
                finding(found.plans()),
                Distance.ofMetres(found.metres()).metres(),
                plans.stream().mapToInt(BestResponse::tried).max().orElse(0),
                plans.get(0).searchRaces(),
                plans.get(0).answer().races(),
                found.reconstructed(),
                UpToTheMark.words(race),
                plans.stream().map(best -> row(found, best, finish)).toList(),
                AssumedTable.of(found.plans().stream()
                        .map(planned -> new AssumedTable.Asked(
                                planned.best().athlete().name(),
                                "the plan above",
                                planned.best().answer(),
                                planned.sensitivity()))
                        .toList()));
    }

    private static Row row(LastLapOtherwise found, BestResponse best, Distance finish) {
        return new Row(
                best.athlete().name(),
                found.runners().stream()
                        .filter(asked -> asked.athlete().equals(best.athlete()))
                        .flatMapToDouble(asked -> asked.strikeMetres().stream())
                        .mapToObj(metres -> String.format(Locale.ROOT, "%.0f", finish.inMetres() - metres))
                        .findFirst()
                        .orElse(""),
                words(best, finish),
                ShownDifference.percent(best.answer().win().asItIs()),
                ShownDifference.percent(best.answer().win().changed()),
                ShownDifference.points(best.answer().win()),
                ShownDifference.points(best.answer().medal()));
    }

    /** The lines of the plan, but for what was run before it begins; where it says from where, with the metres to go. */
    private static String words(BestResponse best, Distance finish) {
        return String.join(
                "; ",
                PlanWriting.lines(best.plan()).stream()
                        .filter(line -> !line.startsWith("start:"))
                        .map(line -> withMetresToGo(line, finish))
                        .toList());
    }

    private static String withMetresToGo(String line, Distance finish) {
        Matcher from = FROM.matcher(line);
        return from.matches()
                ? Distance.parse(from.group(1))
                        .map(at -> "from %s m (%s to go): %s".formatted(from.group(1), finish.minus(at), from.group(2)))
                        .orElse(line)
                : line;
    }

    /** The half of the widest interval of nine in ten. */
    private static double unseenPoints(List<BestResponse> plans) {
        return Math.ceil(100
                * plans.stream()
                        .map(best -> best.answer().win())
                        .mapToDouble(win -> win.high() - win.difference())
                        .max()
                        .orElse(0));
    }

    private static String finding(List<LastLapOtherwise.Planned> plans) {
        List<String> helped = plans.stream()
                .filter(planned -> planned.best().isBetter())
                .map(BestPlansSection::helped)
                .toList();
        return helped.isEmpty()
                ? "For none of the first three a plan was found that raises the chance to win beyond the error of so many fresh races; a gain of less than %.0f points could not have been seen."
                        .formatted(unseenPoints(plans.stream()
                                .map(LastLapOtherwise.Planned::best)
                                .toList()))
                : String.join(" ", helped);
    }

    private static String helped(LastLapOtherwise.Planned planned) {
        WhatIf.Difference win = planned.best().answer().win();
        return "With the plan below %s wins %s of 100 races instead of %s (by %s to %s points).%s"
                .formatted(
                        planned.best().athlete().name(),
                        ShownDifference.percent(win.changed()),
                        ShownDifference.percent(win.asItIs()),
                        ShownDifference.percent(win.low()),
                        ShownDifference.percent(win.high()),
                        AssumedTable.holds(planned.sensitivity()));
    }
}
