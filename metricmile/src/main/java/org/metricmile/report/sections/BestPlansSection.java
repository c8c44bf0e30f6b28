package org.metricmile.report.sections;

import java.util.List;
import java.util.Optional;
import org.metricmile.athletics.Distance;
import org.metricmile.report.RaceDossier;
import org.metricmile.report.ReportSection;
import org.metricmile.simulation.BestResponse;
import org.metricmile.simulation.LastLapOtherwise;
import org.metricmile.simulation.PlanWriting;

/** What the best plan for the last lap would have changed, of each of the first three. */
public final class BestPlansSection implements ReportSection {

    /**
     * One runner.
     *
     * @param name who
     * @param plan what he does, in the words of a race plan
     * @param asItWas chance to win as he ran, in percent
     * @param changed with the plan
     * @param win what the plan does to it, with its interval, in points of a percent
     * @param medal the same of a medal
     */
    public record Row(String name, String plan, String asItWas, String changed, String win, String medal) {}

    /**
     * What the template prints.
     *
     * @param finding whom the plan helps
     * @param from the mark from which the race is run on
     * @param tried how many plans were tried of each, at most
     * @param searchRaces in how many races each
     * @param races pairs of fresh races for the figures
     * @param reconstructed true if the race before and its kicks are reconstructed
     * @param assumed under other assumptions
     */
    public record Model(
            String finding,
            String from,
            int tried,
            int searchRaces,
            int races,
            boolean reconstructed,
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
                .map(found -> filled("The best plan for the last lap", model(found), false));
    }

    private static Model model(LastLapOtherwise found) {
        List<BestResponse> plans =
                found.plans().stream().map(LastLapOtherwise.Planned::best).toList();
        return new Model(
                finding(plans),
                Distance.ofMetres(found.metres()).metres(),
                plans.stream().mapToInt(BestResponse::tried).max().orElse(0),
                plans.get(0).searchRaces(),
                plans.get(0).answer().races(),
                found.reconstructed(),
                plans.stream().map(BestPlansSection::row).toList(),
                AssumedTable.of(found.plans().stream()
                        .map(planned -> new AssumedTable.Asked(
                                planned.best().athlete().name(),
                                "the plan above",
                                planned.best().answer(),
                                planned.sensitivity()))
                        .toList()));
    }

    private static Row row(BestResponse best) {
        return new Row(
                best.athlete().name(),
                words(best),
                ShownDifference.percent(best.answer().win().asItIs()),
                ShownDifference.percent(best.answer().win().changed()),
                ShownDifference.points(best.answer().win()),
                ShownDifference.points(best.answer().medal()));
    }

    /** The lines of the plan, but for what was run before it begins. */
    private static String words(BestResponse best) {
        return String.join(
                "; ",
                PlanWriting.lines(best.plan()).stream()
                        .filter(line -> !line.startsWith("start:"))
                        .toList());
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

    private static String finding(List<BestResponse> plans) {
        List<String> helped = plans.stream()
                .filter(BestResponse::isBetter)
                .map(best -> "With it %s wins %s of 100 races instead of %s (by %s to %s points)."
                        .formatted(
                                best.athlete().name(),
                                ShownDifference.percent(best.answer().win().changed()),
                                ShownDifference.percent(best.answer().win().asItIs()),
                                ShownDifference.percent(best.answer().win().low()),
                                ShownDifference.percent(best.answer().win().high())))
                .toList();
        return helped.isEmpty()
                ? "For none of the first three a plan was found that raises the chance to win beyond the error of so many fresh races; a gain of less than %.0f points could not have been seen."
                        .formatted(unseenPoints(plans))
                : String.join(" ", helped);
    }
}
