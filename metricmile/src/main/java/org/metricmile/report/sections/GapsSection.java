package org.metricmile.report.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Result;
import org.metricmile.report.RaceDossier;
import org.metricmile.report.ReportSection;
import org.metricmile.report.ShownTime;
import org.metricmile.story.Words;

/** Seconds behind a reference at each mark where both times are known. The page lets the reader choose the reference. */
public final class GapsSection implements ReportSection {

    /** One runner. */
    public record Row(String name, List<Cell> cells) {}

    /**
     * A gap.
     *
     * @param gap as printed, an en dash where it is not known
     * @param computed true if one of the two times is interpolated
     */
    public record Cell(String gap, boolean computed) {}

    /**
     * What the template prints.
     *
     * @param caption the finding
     * @param finishOnly true if gaps are known at the finish only
     * @param reference to whom the gaps are printed until another is chosen
     * @param runners who can be chosen
     * @param heads marks
     * @param rows runners
     */
    public record Model(
            String caption,
            boolean finishOnly,
            String reference,
            List<String> runners,
            List<String> heads,
            List<Row> rows) {}

    private static final long CLOSE_THOUSANDTHS = 1000;

    @Override
    public String id() {
        return "gaps";
    }

    @Override
    public Optional<Filled> fill(RaceDossier race) {
        List<Distance> marks = marks(race);
        boolean splitsKnown = race.marksOnTheWay().stream()
                .anyMatch(mark -> !race.passings(mark).isEmpty());
        if (!splitsKnown || marks.isEmpty()) {
            return Optional.empty();
        }
        Distance finish = race.sheet().distance();
        boolean finishOnly = marks.equals(List.of(finish));
        Athlete reference = race.runners().get(0);
        List<Row> rows = race.runners().stream()
                .map(runner -> new Row(
                        runner.name(),
                        marks.stream()
                                .map(mark -> cell(race, runner, reference, mark))
                                .toList()))
                .toList();
        Model model = new Model(
                finishOnly ? finishCaption(race) : caption(race, marks),
                finishOnly,
                reference.name(),
                names(race),
                marks.stream()
                        .map(mark -> mark.equals(finish) ? "finish" : mark.metres())
                        .toList(),
                rows);
        return Optional.of(filled("Gaps", model, true));
    }

    /** Marks at which the times of two runners or more are known. */
    public static List<Distance> marks(RaceDossier race) {
        return race.trace().marks().stream()
                .filter(mark -> race.passings(mark).size() > 1)
                .toList();
    }

    private static List<String> names(RaceDossier race) {
        Optional<Athlete> winner = race.sheet().winner().map(Result::athlete);
        return race.runners().stream()
                .map(runner -> winner.filter(runner::equals)
                        .map(first -> first.name() + " (winner)")
                        .orElse(runner.name()))
                .toList();
    }

    private static Cell cell(RaceDossier race, Athlete runner, Athlete reference, Distance mark) {
        return race.trace()
                .gap(runner, reference, mark)
                .map(gap -> new Cell(gap.print().replace('-', '\u2212'), ShownTime.isComputed(gap.provenance())))
                .orElse(new Cell("\u2013", false));
    }

    private static String caption(RaceDossier race, List<Distance> marks) {
        Distance finish = race.sheet().distance();
        List<String> parts = new ArrayList<>();
        for (int i = marks.size() - 1; i >= 0 && parts.isEmpty(); i--) {
            Distance mark = marks.get(i);
            if (mark.isShorterThan(finish) && race.order(mark).leader().isPresent()) {
                parts.add("At " + mark + computed(race, mark) + " " + runners(close(race, mark))
                        + " within a second of the leader");
            }
        }
        if (race.order(finish).leader().isPresent()) {
            parts.add((parts.isEmpty() ? "At" : "at") + " the finish " + runners(close(race, finish))
                    + (parts.isEmpty() ? " within a second of the winner" : ""));
        }
        margin(race).ifPresent(parts::add);
        return parts.isEmpty()
                ? "Seconds behind, at the marks where both times are known."
                : String.join("; ", parts) + ".";
    }

    private static String computed(RaceDossier race, Distance mark) {
        long computed = race.passings(mark).stream()
                .filter(passing -> ShownTime.isComputed(passing.provenance()))
                .count();
        if (computed == 0) {
            return "";
        }
        return computed == race.passings(mark).size() ? " (computed times)" : " (some times computed)";
    }

    private static String finishCaption(RaceDossier race) {
        List<String> timed = race.runners().stream()
                .filter(runner -> race.marksOnTheWay().stream()
                        .anyMatch(mark -> race.trace().passing(runner, mark).isPresent()))
                .map(race.names()::of)
                .toList();
        String atFinish = "; there " + runners(close(race, race.sheet().distance())) + " within a second of the winner";
        String margin = margin(race).map(text -> "; " + text).orElse("");
        return "Times on the way are known of " + Words.list(timed)
                + " only, so gaps are known at the finish and unknown before it" + atFinish + margin + ".";
    }

    private static Optional<String> margin(RaceDossier race) {
        List<Result> results = race.results();
        long winners =
                results.stream().filter(result -> result.place().orElse(0) == 1).count();
        Optional<Result> second =
                results.stream().filter(result -> result.place().orElse(0) >= 2).findFirst();
        if (winners != 1 || second.isEmpty()) {
            return Optional.empty();
        }
        return race.sheet()
                .winner()
                .flatMap(winner -> race.trace()
                        .gap(
                                second.get().athlete(),
                                winner.athlete(),
                                race.sheet().distance()))
                .filter(gap -> gap.seconds() > 0)
                .map(gap -> "the winning margin was " + gap.print().substring(1) + " s");
    }

    /** Runners behind the leader by no more than a second. */
    private static long close(RaceDossier race, Distance mark) {
        return race.order(mark).leader().stream()
                .flatMap(leader -> race.runners().stream()
                        .filter(runner -> !runner.equals(leader.runner()))
                        .flatMap(runner -> race.trace().gap(runner, leader.runner(), mark).stream()))
                .mapToLong(gap -> Math.round(gap.seconds() * 1000))
                .filter(thousandths -> thousandths <= CLOSE_THOUSANDTHS)
                .count();
    }

    private static String runners(long count) {
        return count == 0 ? "nobody was" : count == 1 ? "one runner was" : count + " runners were";
    }
}
