package org.metricmile.report.sections;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.metricmile.analysis.LeaderStrip;
import org.metricmile.athletics.Athlete;
import org.metricmile.athletics.Distance;
import org.metricmile.athletics.Result;
import org.metricmile.race.Order;
import org.metricmile.report.RaceDossier;
import org.metricmile.report.ReportSection;
import org.metricmile.report.ShownTime;
import org.metricmile.story.Words;

/** The position of each runner at each mark, as far as it is known. */
public final class OrderSection implements ReportSection {

    /** One runner. */
    public record Row(String name, List<Cell> cells) {}

    /**
     * A position.
     *
     * @param position as printed, an en dash where it is not known
     * @param computed true if it was counted from interpolated times
     */
    public record Cell(String position, boolean computed) {}

    /** What the template prints. */
    public record Model(String caption, List<String> heads, List<Row> rows) {}

    @Override
    public String id() {
        return "order";
    }

    @Override
    public Optional<Filled> fill(RaceDossier race) {
        boolean known = race.marksOnTheWay().stream().anyMatch(mark -> positions(race.order(mark)) > 1);
        if (!known) {
            return Optional.empty();
        }
        List<Distance> marks = new ArrayList<>(race.marksOnTheWay());
        marks.add(race.sheet().distance());
        List<Row> rows = race.runners().stream()
                .map(runner -> new Row(
                        runner.name(),
                        marks.stream().map(mark -> cell(race, runner, mark)).toList()))
                .toList();
        List<String> heads = marks.stream()
                .map(mark -> mark.equals(race.sheet().distance()) ? "finish" : mark.metres())
                .toList();
        return Optional.of(filled("Order", new Model(caption(race), heads, rows), true));
    }

    private static long positions(Order order) {
        return order.standings().stream()
                .filter(standing -> standing.position().isPresent())
                .count();
    }

    private static Cell cell(RaceDossier race, Athlete runner, Distance mark) {
        return race.order(mark)
                .find(runner)
                .filter(standing -> standing.position().isPresent())
                .map(standing -> new Cell(
                        (standing.shared() ? "=" : "") + standing.position().getAsInt(),
                        ShownTime.isComputed(standing.provenance())))
                .orElse(new Cell("\u2013", false));
    }

    private static String caption(RaceDossier race) {
        List<String> parts = new ArrayList<>();
        Optional<Athlete> winner = race.sheet().soleWinner().map(Result::athlete);
        winner.flatMap(runner -> winnersWay(race, runner)).ifPresent(parts::add);
        leaders(race, winner).ifPresent(parts::add);
        if (parts.isEmpty()) {
            return "Positions at the marks, as far as they are known.";
        }
        String text = String.join("; ", parts);
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
    }

    /** The winner's position with a lap to go, or at the last mark before the finish where it is known. */
    private static Optional<String> winnersWay(RaceDossier race, Athlete winner) {
        List<Distance> known = race.marksOnTheWay().stream()
                .filter(mark -> position(race, winner, mark).isPresent())
                .toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Distance lap = race.sheet().race().event().track().lap();
        Distance bell = race.sheet().distance().isLongerThan(lap)
                ? race.sheet().distance().minus(lap)
                : Distance.ZERO;
        boolean atBell = known.contains(bell);
        Distance mark = atBell ? bell : known.get(known.size() - 1);
        String where = atBell ? "at the bell (" + bell + ")" : "at " + mark;
        return Optional.of("%s, %s %s, won"
                .formatted(race.names().of(winner), position(race, winner, mark).orElseThrow(), where));
    }

    private static Optional<String> position(RaceDossier race, Athlete runner, Distance mark) {
        return race.order(mark)
                .find(runner)
                .filter(standing -> standing.position().isPresent())
                .map(standing -> (standing.shared() ? "level " : "")
                        + Words.ordinal(standing.position().getAsInt()));
    }

    private static Optional<String> leaders(RaceDossier race, Optional<Athlete> winner) {
        Map<Distance, Athlete> led = LeaderStrip.leadersOnTheWay(race.found().race());
        List<Distance> marks = List.copyOf(led.keySet());
        List<Athlete> leaders = led.values().stream().distinct().toList();
        if (leaders.isEmpty()) {
            return Optional.empty();
        }
        if (leaders.size() > 1) {
            return Optional.of("of the " + marks.size() + " marks on the way with a known leader "
                    + Words.list(leaders.stream()
                            .map(leader ->
                                    race.names().of(leader) + " led at " + Collections.frequency(led.values(), leader))
                            .toList()));
        }
        String leader = winner.filter(leaders.get(0)::equals).isPresent()
                ? "the winner"
                : race.names().of(leaders.get(0));
        return Optional.of(leader + " led at every mark with a known leader to " + marks.get(marks.size() - 1));
    }
}
